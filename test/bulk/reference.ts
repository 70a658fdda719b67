/**
 * The 2020 county decisions written a second time, straight from the description of them, slowly and plainly: whole
 * files in memory, every cell a string, one person after the other. It shares nothing with app/bulk, so that where the
 * two agree on every byte of many thousand rows, a mistake would have to have been made twice.
 */
const NAMES =
  `RECORD_ID SUBJECT_STATUS SUBJECT_ID REQ_SEG_SEP REQ_CII_NUMBER REQ_NAME REQ_GENDER REQ_DOB REQ_CDL REQ_SSN
PII_SEG_SEP CII_NUMBER PRI_NAME GENDER PRI_DOB PRI_SSN PRI_CDL PRI_IDN PRI_INN FBI_NUMBER PDR_SEG_SEP RACE_CODE
RACE_DESCR EYE_COLOR_CODE EYE_COLOR_DESCR HAIR_COLOR_CODE HAIR_COLOR_DESCR HEIGHT WEIGHT SINGLE_SOURCE MULTI_SOURCE
POB_CODE POB_NAME POB_TYPE CITIZENSHIP_LIST CYC_SEG_SEP CYC_ORDER CYC_DATE STP_SEG_SEP STP_ORDER STP_EVENT_DATE
STP_TYPE_CODE STP_TYPE_DESCR STP_ORI_TYPE STP_ORI_TYPE_DESCR STP_ORI_CODE STP_ORI_DESCR STP_ORI_CNTY_CODE
STP_ORI_CNTY_NAME CNT_SEG_SEP CNT_ORDER DISP_DATE OFN OFFENSE_CODE OFFENSE_DESCR OFFENSE_TOC OFFENSE_QUAL_LST
DISP_OFFENSE_CODE DISP_OFFENSE_DESCR DISP_OFFENSE_TOC DISP_OFFENSE_QUAL_LST CONV_OFFENSE_ORDER CONV_OFFENSE_CODE
CONV_OFFENSE_DESCR CONV_OFFENSE_TOC CONV_OFFENSE_QUAL_LST FE_NUM_ORDER FE_NUM_ARR_AGY FE_NUM_BNCH_WARR FE_NUM_CITE
FE_NUM_DOCKET FE_NUM_INCIDENT FE_NUM_BOOKING FE_NUM_NUMBER FE_NUM_REMAND FE_NUM_OOS_INN FE_NUM_CRT_CASE FE_NUM_WARRANT
DISP_ORDER DISP_CODE DISP_DESCR CONV_STAT_CODE CONV_STAT_DESCR SENT_SEG_SEP SENT_ORDER SENT_LOC_CODE SENT_LOC_DESCR
SENT_LENGTH SENT_TIME_CODE SENT_TIME_DESCR CYC_AGE CII_TYPE CII_TYPE_ALPHA COMMENT_TEXT END_OF_REC`.split(/\s+/)

const CONDENSED = `CII_NUMBER PRI_NAME GENDER PRI_DOB RACE_DESCR CYC_DATE STP_EVENT_DATE STP_ORI_DESCR STP_ORI_CNTY_NAME
DISP_DATE OFN OFFENSE_DESCR DISP_DESCR CONV_STAT_DESCR SENT_LOC_DESCR SENT_LENGTH SENT_TIME_CODE CYC_AGE COMMENT_TEXT
END_OF_REC`.split(/\s+/)

const ADDED = [
  ...['Case Number', '# of convictions on record', 'Possible Other P64 Charges', 'Occurred after 11/9/2016'],
  ...['Superstrike Code Section(s)', 'PC290 Code Section(s)', 'PC290 Registration', 'Date of Conviction'],
  ...['Years Since This Conviction', 'Years Since Any Conviction', '# of Prop 64 convictions'],
  ...['# of HS 11357 convictions', '# of HS 11358 convictions', '# of HS 11359 convictions'],
  ...['# of HS 11360 convictions', 'Deceased', 'Eligibility Determination', 'Eligibility Reason'],
]

type Row = { file: number; line: number; cells: string[] }
type Policy = {
  baselineEligibility: { dismiss: string[]; reduce: string[] }
  additionalRelief: {
    subjectUnder21AtConviction?: boolean
    subjectAgeThreshold?: number
    yearsSinceConvictionThreshold?: number
    yearsCrimeFreeThreshold?: number
    subjectHasOnlyProp64Charges?: boolean
    subjectIsDeceased?: boolean
  }
}
export type Reference = {
  tables: { all: string; condensed: string; prop64: string }[]
  unreadable: { file: number; line: number }[]
  summary: Record<string, unknown>
}

const cell = (row: Row, name: string) => row.cells[NAMES.indexOf(name)] as string

// ---- reading -------------------------------------------------------------------------------------------------------

function attempt(text: string, start: number): { cells: string[]; end: number; lines: number } | undefined {
  const cells: string[] = []
  let at = start
  let lines = 1
  for (;;) {
    let value = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        if (at >= text.length || at - start >= 262_144) return undefined
        if (text[at] === '"' && text[at + 1] === '"') {
          value += '"'
          at += 2
        } else if (text[at] === '"') {
          at += 1
          break
        } else {
          if (text[at] === '\n') lines += 1
          value += text[at]
          at += 1
        }
      }
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') {
        if (text[at] === '"') return undefined
        if (text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length)) break
        value += text[at]
        at += 1
      }
    }
    cells.push(value)
    if (text[at] === ',') {
      at += 1
      continue
    }
    if (text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length)) at += 1
    if (at >= text.length) break
    if (text[at] !== '\n') return undefined
    at += 1
    break
  }
  if (cells.length === 94 && cells[93] !== '#') cells.push('')
  else if (cells.length === 96 && (cells[95] as string).replace(/ /g, '') === '') cells.pop()
  if (cells.length !== 95) return undefined
  return { cells, end: Math.min(at, text.length), lines }
}

function readFile(text: string, file: number, unreadable: Reference['unreadable']): Row[] {
  const rows: Row[] = []
  let at = 0
  let line = 1
  if (text.startsWith('\u00ef\u00bb\u00bf')) at = 3
  if (text.startsWith('RECORD_ID', at)) {
    at = text.indexOf('\n') + 1
    line = 2
  }
  while (at < text.length) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n')) {
      at += text[at] === '\n' ? 1 : 2
      line += 1
      continue
    }
    const row = attempt(text, at)
    if (row) {
      rows.push({ file, line, cells: row.cells })
      at = row.end
      line += row.lines
    } else {
      unreadable.push({ file, line })
      const next = text.indexOf('\n', at)
      at = next < 0 ? text.length : next + 1
      line += 1
    }
  }
  return rows
}

// ---- dates ---------------------------------------------------------------------------------------------------------

const NEVER = new Date('0001-01-01T00:00:00Z')

function date(text: string): Date {
  const parts = /^(\d\d\d\d)(\d\d)(\d\d)$/.exec(text)
  if (!parts) return NEVER
  const found = new Date(`${parts[1]}-${parts[2]}-${parts[3]}T00:00:00Z`)
  if (Number.isNaN(found.getTime())) return NEVER
  return found.toISOString().slice(0, 10).replaceAll('-', '') === text ? found : NEVER
}

function plusYears(from: Date, years: number): Date {
  const copy = new Date(from)
  copy.setUTCFullYear(copy.getUTCFullYear() + years)
  return copy
}

function years(from: Date, to: Date): string {
  if (from.getTime() === NEVER.getTime()) return '-1.0'
  return ((to.getTime() - from.getTime()) / (365.25 * 24 * 60 * 60 * 1000)).toFixed(1)
}

function slashes(day: Date): string {
  const text = day.toISOString()
  return `${text.slice(5, 7)}/${text.slice(8, 10)}/${text.slice(0, 4)}`
}

// ---- charges -------------------------------------------------------------------------------------------------------

const inComment = (row: Row) => ['', 'SEE COMMENT FOR CHARGE'].includes(cell(row, 'OFFENSE_DESCR').trim())

function codePart(row: Row): string {
  return cell(row, inComment(row) ? 'COMMENT_TEXT' : 'OFFENSE_DESCR').split('-')[0] as string
}

function section(text: string): string | undefined {
  const hits = ['11357', '11358', '11359', '11360'].filter((number) => text.includes(number))
  hits.sort((a, b) => text.indexOf(a) - text.indexOf(b))
  return hits[0]
}

function otherCharge(row: Row): string {
  const comment = cell(row, 'COMMENT_TEXT')
  const charge = cell(row, 'OFFENSE_DESCR')
  if (inComment(row) || !section(comment)) return ''
  if (!section(charge) || section(charge) !== section(comment)) return comment
  if (section(charge) !== '11357') return ''
  const letter = (text: string) => ['A', 'B', 'C', 'D'].map((name) => [name, text.indexOf(`11357(${name})`)] as const)
  const first = (text: string) =>
    letter(text)
      .filter(([, at]) => at >= 0)
      .sort((a, b) => a[1] - b[1])[0]?.[0]
  const there = first(comment)
  const here = first(charge)
  if (!there) return ''
  if (!here) return comment
  const group = (name: string) => (name === 'A' || name === 'B' ? 1 : 2)
  return group(there) === group(here) ? '' : comment
}

/** Enough of the two lists for what invented files hold, each tried by itself. */
const STRIKES = [
  /187 PC/,
  /188 PC/,
  /189(\.[15])? PC/,
  /207 PC/,
  /220 PC/,
  /261(\(.*\))? PC/,
  /288(\(A\))? PC/,
  /37 PC/,
  /128 PC/,
  /205 PC/,
]
const SEX = [
  /243\.4(.*) PC/,
  /261 PC/,
  /288 PC/,
  /288A(.*) PC/,
  /647A(.*) PC/,
  /272 PC/,
  /285 PC/,
  /286([^.]*) PC/,
  /289([^.]*) PC/,
]

// ---- deciding ------------------------------------------------------------------------------------------------------

type Info = { added: string[]; effect: 'dismiss' | 'reduce' | ''; reason: string }

/** Runs it all over the files' texts, each character one byte. `asOf` is YYYY-MM-DD. */
export function reference(texts: string[], county: string, asOf: string, policy: Policy): Reference {
  const now = new Date(`${asOf}T00:00:00Z`)
  const { dismiss, reduce } = policy.baselineEligibility
  const relief = policy.additionalRelief
  const unreadable: Reference['unreadable'] = []
  const rows = texts.flatMap((text, file) => readFile(text, file, unreadable))
  const people = new Map<string, Row[]>()
  for (const row of rows) people.set(cell(row, 'SUBJECT_ID'), [...(people.get(cell(row, 'SUBJECT_ID')) ?? []), row])

  const infos = new Map<Row, Info>()
  const tally: Record<string, number> = {}
  const add = (name: string) => {
    tally[name] = (tally[name] ?? 0) + 1
  }
  const bySection: Record<string, number> = {}
  const additional: Record<string, number> = {}
  let earliest: Date | undefined

  for (const own of people.values()) {
    const convictions: Row[] = []
    for (const row of own) {
      const seen = convictions.some((one) => cell(one, 'CNT_ORDER') === cell(row, 'CNT_ORDER'))
      if (cell(row, 'DISP_DESCR').startsWith('CONVICTED') && !seen) convictions.push(row)
    }
    const born = date(cell(own[0] as Row, 'PRI_DOB'))
    const deceased = own.some((row) => cell(row, 'STP_TYPE_DESCR') === 'DECEASED')
    const registered = own.some(
      (row) => cell(row, 'STP_TYPE_DESCR') === 'REGISTRATION' && cell(row, 'OFFENSE_DESCR').startsWith('290'),
    )
    const felony = (row: Row) =>
      cell(row, 'CONV_STAT_DESCR') === 'FELONY' ||
      (cell(row, 'CONV_STAT_DESCR') === '' && cell(row, 'OFFENSE_TOC') === 'F')
    const event = (row: Row) => date(cell(row, 'STP_EVENT_DATE'))
    const prop64 = convictions.filter((row) => section(codePart(row)))
    const ofSection = (name: string) => prop64.filter((row) => section(codePart(row)) === name).length
    const latest = new Date(Math.max(NEVER.getTime(), ...convictions.map((row) => event(row).getTime())))
    const named = (list: RegExp[]) =>
      convictions
        .map(codePart)
        .filter((text) => list.some((one) => one.test(text)))
        .join(';') || '-'

    const here = prop64.filter((row) => cell(row, 'STP_ORI_CNTY_NAME') === county)
    for (const row of here) {
      const name = section(codePart(row)) as string
      let effect: Info['effect'] = ''
      let reason = ''
      const { subjectAgeThreshold: age, yearsSinceConvictionThreshold: since, yearsCrimeFreeThreshold: free } = relief
      let kind = ''
      if (!felony(row)) [effect, reason, kind] = ['dismiss', 'Misdemeanor or Infraction', 'level']
      else if (dismiss.includes(name))
        [effect, reason, kind] = ['dismiss', `Dismiss all HS ${name} convictions`, 'section']
      else if (relief.subjectUnder21AtConviction && event(row) < plusYears(born, 21))
        [effect, reason] = ['dismiss', '21 years or younger']
      else if (age && plusYears(born, age) <= now) [effect, reason] = ['dismiss', `${age} years or older`]
      else if (since && event(row) <= plusYears(now, -since))
        [effect, reason] = ['dismiss', `Conviction occurred ${since} or more years ago`]
      else if (free && latest < plusYears(now, -free))
        [effect, reason] = ['dismiss', `No convictions in the past ${free} years`]
      else if (relief.subjectHasOnlyProp64Charges && prop64.length === convictions.length)
        [effect, reason] = ['dismiss', 'Only has 11357-60 charges']
      else if (relief.subjectIsDeceased && deceased) [effect, reason] = ['dismiss', 'Individual is deceased']
      else if (reduce.includes(name))
        [effect, reason, kind] = ['reduce', `Reduce all HS ${name} convictions`, 'section']
      const step = cell(row, 'CNT_ORDER').slice(0, 6)
      const cases = own
        .filter((one) => cell(one, 'STP_TYPE_DESCR') === 'COURT ACTION' && cell(one, 'CNT_ORDER').slice(0, 6) === step)
        .map((one) => cell(one, 'OFN'))
        .filter((number) => number !== '')
      infos.set(row, {
        effect,
        reason,
        added: [
          [...new Set(cases)].join('; '),
          String(convictions.length),
          otherCharge(row),
          event(row) > new Date('2016-11-09T00:00:00Z') ? 'Y' : 'N',
          named(STRIKES),
          named(SEX),
          registered ? 'Yes' : '-',
          slashes(event(row)),
          years(event(row), now),
          years(latest, now),
          String(prop64.length),
          ...['11357', '11358', '11359', '11360'].map((one) => String(ofSection(one))),
          deceased ? 'Deceased' : '-',
          effect === 'dismiss' ? 'Eligible for Dismissal' : effect === 'reduce' ? 'Eligible for Reduction' : '',
          reason,
        ],
      })
      bySection[name] = (bySection[name] ?? 0) + 1
      add(felony(row) ? 'felonies' : 'others')
      if (kind === 'section') add(`${effect} ${name}`)
      if (effect === 'dismiss' && kind === '') additional[reason] = (additional[reason] ?? 0) + 1
      if (!earliest || event(row) < earliest) earliest = event(row)
    }

    if (here.length > 0) add('people')
    if (here.some((row) => infos.get(row)?.effect)) add('helped')
    const sevenAgo = plusYears(now, -7)
    const groups = {
      felony: convictions.filter(felony),
      any: convictions,
      recent: convictions.filter((row) => event(row) > sevenAgo),
    }
    const full = (of: Row[], test: (row: Row) => boolean) => of.length > 0 && of.every(test)
    if (full(groups.felony, (row) => !!infos.get(row)?.effect)) add('chosen felony')
    if (full(groups.any, (row) => infos.get(row)?.effect === 'dismiss')) add('chosen any')
    if (full(groups.recent, (row) => infos.get(row)?.effect === 'dismiss')) add('chosen recent')
    for (const [name, group] of Object.entries(groups)) if (full(group, (row) => here.includes(row))) add(`all ${name}`)
  }

  const quote = (value: string) =>
    /[,"\r\n]/.test(value) || value.startsWith(' ') ? `"${value.replace(/"/g, '""')}"` : value
  const csv = (cells: string[]) => `${cells.map(quote).join(',')}\n`
  const tables = texts.map(() => ({
    all: csv([...NAMES, ...ADDED]),
    condensed: csv([...CONDENSED, ...ADDED]),
    prop64: csv([...NAMES, ...ADDED]),
  }))
  for (const row of rows) {
    const info = infos.get(row)
    const added = info?.added ?? ADDED.map((name) => (name === 'Possible Other P64 Charges' ? otherCharge(row) : ''))
    const table = tables[row.file] as Reference['tables'][number]
    table.all += csv([...row.cells, ...added])
    table.condensed += csv([...CONDENSED.map((name) => cell(row, name)), ...added])
    if (info) table.prop64 += csv([...row.cells, ...added])
  }

  const sorted = (flat: Record<string, number>) =>
    Object.fromEntries(Object.entries(flat).sort(([a], [b]) => (a < b ? -1 : 1)))
  const number = (name: string) => tally[name] ?? 0
  const three = (name: string) => ({
    CountSubjectsNoConviction: number(`${name} any`),
    CountSubjectsNoConvictionLast7Years: number(`${name} recent`),
    CountSubjectsNoFelony: number(`${name} felony`),
  })
  const summary = {
    county,
    earliestConviction: `${(earliest ?? now).toISOString().slice(0, 10)}T00:00:00Z`,
    lineCount: rows.length,
    reliefWithCurrentEligibilityChoices: three('chosen'),
    reliefWithDismissAllProp64: three('all'),
    prop64ConvictionsCountInCountyByCodeSection: sorted(bySection),
    subjectsWithProp64ConvictionCountInCounty: number('people'),
    prop64FelonyConvictionsCountInCounty: number('felonies'),
    prop64NonFelonyConvictionsCountInCounty: number('others'),
    subjectsWithSomeReliefCount: number('helped'),
    convictionDismissalCountByCodeSection: Object.fromEntries(dismiss.map((name) => [name, number(`dismiss ${name}`)])),
    convictionReductionCountByCodeSection: Object.fromEntries(reduce.map((name) => [name, number(`reduce ${name}`)])),
    convictionDismissalCountByAdditionalRelief: sorted(additional),
  }
  return { tables, unreadable, summary }
}
