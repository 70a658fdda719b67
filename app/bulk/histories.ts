import { COLUMN, COLUMNS, type ColumnName } from '#app/bulk/columns.ts'
import { isoText } from '#app/bulk/dates.ts'
import type { Random } from '#app/bulk/random.ts'

/** An invented row: its 95 cells. */
export type Cells = string[]

const FAMILY = ['RIVERA', 'NGUYEN', 'JOHNSON', 'GARCIA', 'LEE', 'OKAFOR', 'SMITH', 'TRAN', 'HAKOBYAN', 'BROWN', 'SINGH']
const GIVEN = ['TOMAS J', 'ANN', 'MARIA L', 'DESHAWN', 'MINH', 'ROSA', 'JAMES E', 'ANI', 'LUIS', 'KEISHA M', 'HARPREET']
const RACES = ['WHITE', 'BLACK', 'HISPANIC', 'OTHER ASIAN', 'UNKNOWN']
const MADE_UP_COUNTY = 'SOMEWHERE'
const CANNABIS = [
  ...['11357(A) HS-POSSESS CONCENTRATED CANNABIS', '11357(B) HS-POSSESS MARIJUANA', '11357(C) HS-POSSESS MARIJUANA'],
  ...['11358 HS-GROW MARIJUANA', '11358(C) HS-PLANT/CULTIVATE MARIJUANA', '11359 HS-POSS MARIJUANA FOR SALE'],
  ...['11359HS-POSS MARIJUANA FOR SALE', '11360(A) HS-SELL/TRANSPORT MARIJUANA', '11360(B) SELL MARIJUANA'],
  ...['11357B2 HS-POSSESS MARIJUANA', '11360A HS-TRANSPORT MARIJUANA', '11357/11360 HS-POSSESS/SELL MARIJUANA'],
]
const OTHERS = [
  ...[
    '484(A) PC-THEFT',
    '459 PC-BURGLARY',
    '647(F) PC-DISORDERLY CONDUCT: ALCOHOL',
    '23152(A) VC-DUI',
    '148(A) PC-RESIST',
  ],
  ...['11350(A) HS-POSSESS NARCOTIC', '11377(A) HS-POSSESS CONTROLLED SUBSTANCE', '242 PC-BATTERY', '211 PC-ROBBERY'],
  ...['12500(A) VC-DRIVE WITHOUT LICENSE', '594(A) PC-VANDALISM', '4149 BP-POSSESS NEEDLE', '853.7 PC-FAIL TO APPEAR'],
]
const RARE = [
  '187(A) PC-MURDER',
  '187 PC-MURDER',
  '288(A) PC-LEWD ACT',
  '243.4(A) PC-SEXUAL BATTERY',
  '664/211 PC-ATTEMPT',
]
const CONVICTED = ['CONVICTED', 'CONVICTED-JAIL', 'CONVICTED-PROBATION', 'CONVICTED-PRISON']
const NOT_CONVICTED = ['DISMISSED/CHARGE DROPPED', 'DISMISSED', 'REL/TOT OTHER JURIS/AUTH', '']
const SENTENCES = ['JAIL', 'PROBATION', 'FINE', 'PRISON']

/** Cells nobody fills hold a dash and padding, as in the state's own made-up files. */
const UNUSED = COLUMNS.map((name) => `-${' '.repeat(1 + (name.length % 11))}`)
const FIXED = COLUMNS.map((name, index) =>
  name.endsWith('_SEG_SEP') || name === 'END_OF_REC' ? '#' : (UNUSED[index] as string),
)
/** Columns every row fills, or leaves empty, rather than with a dash. */
const BLANK: readonly ColumnName[] = [
  ...(['OFN', 'DISP_DATE', 'DISP_DESCR', 'CONV_STAT_DESCR', 'SENT_LOC_DESCR', 'SENT_LENGTH'] as const),
  ...(['SENT_TIME_CODE', 'COMMENT_TEXT', 'DISP_OFFENSE_DESCR', 'CONV_OFFENSE_DESCR', 'OFFENSE_TOC'] as const),
]
for (const name of BLANK) FIXED[COLUMN[name]] = ''

/** No arrest is later than the end of 2019, so a run as of 2020 has no convictions to come. */
const LAST_DAY = 18_200

type Case = { county: string; charges: string[]; convicted: boolean }

/** One invented person's rows, in the order the state gives them (docs/bulk.md, "Invented files"). */
export function history(random: Random, county: string, id: number): Cells[] {
  const person = identity(random, id)
  const cases = [
    ...Array.from({ length: random.one([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3]) }, () =>
      caseOf(random, county, CANNABIS, true),
    ),
    ...Array.from({ length: random.exponential(2.4) }, () => caseOf(random, elsewhere(random, county), OTHERS, true)),
    ...Array.from({ length: random.exponential(4) }, () => caseOf(random, elsewhere(random, county), OTHERS, false)),
  ]
  const rows: Cells[] = []
  const born = Number(person[COLUMN.PRI_DOB]?.slice(0, 4))
  const oldest = Math.min(48 * 365, LAST_DAY - (born - 1970) * 365)
  const days = cases.map(() => random.whole(17 * 365, oldest)).sort((a, b) => a - b)
  const order = cases.map((one) => ({ one, at: random.next() })).sort((a, b) => a.at - b.at)
  for (const [cycle, { one }] of order.entries()) {
    rows.push(...caseRows(random, person, one, cycle + 1, (born - 1970) * 365 + (days[cycle] as number)))
  }
  if (random.chance(0.02)) rows.push(event(person, cases.length + 1, 'REGISTRATION', '290 PC-REGISTER'))
  if (random.chance(0.03)) rows.push(event(person, cases.length + 2, 'DECEASED', ''))
  return rows
}

const elsewhere = (random: Random, county: string) => (random.chance(0.25) ? MADE_UP_COUNTY : county)

function caseOf(random: Random, county: string, charges: readonly string[], convicted: boolean): Case {
  const pick = (count: number) =>
    count > 0 && random.chance(0.3) ? random.one(OTHERS) : random.chance(0.01) ? random.one(RARE) : random.one(charges)
  return { county, convicted, charges: Array.from({ length: random.whole(1, 4) }, (_, count) => pick(count)) }
}

function identity(random: Random, id: number): Cells {
  const cells = [...FIXED]
  const name = `${random.one(FAMILY)},${random.one(GIVEN)}`
  const born = text(random.whole(-13_000, 10_000))
  set(cells, { RECORD_ID: String(id), SUBJECT_STATUS: 'ACTIVE', SUBJECT_ID: String(40_000_000 + id) })
  set(cells, { REQ_NAME: name, REQ_DOB: born, CII_NUMBER: String(1_000_000_000 + id), PRI_NAME: name, PRI_DOB: born })
  set(cells, { GENDER: random.one(['M', 'M', 'M', 'F']), RACE_DESCR: random.one(RACES) })
  return cells
}

function caseRows(random: Random, person: Cells, one: Case, cycle: number, arrested: number): Cells[] {
  const rows: Cells[] = []
  const number = `${text(arrested).slice(2, 4)}${random.one(['F', 'M', 'CR'])}${random.whole(1000, 99_999)}`
  const levels = one.charges.map(() => (random.chance(0.5) ? 'FELONY' : 'MISDEMEANOR'))
  const common = (step: number, day: number) => ({
    ...{ CYC_ORDER: String(cycle), CYC_DATE: text(arrested), STP_ORDER: String(step), STP_EVENT_DATE: text(day) },
    ...{ STP_ORI_CNTY_NAME: one.county, CYC_AGE: String(Math.floor((day - arrested) / 365) + 30) },
  })
  for (const [count, charge] of one.charges.entries()) {
    const key = order(cycle, 1, count + 1)
    const level = { OFFENSE_TOC: levels[count]?.[0] ?? '' }
    rows.push(
      set([...person], {
        ...{ ...common(1, arrested), ...level, STP_TYPE_DESCR: 'ARREST/DETAINED/CITED', CNT_ORDER: key },
        ...{ STP_ORI_DESCR: `CAPD ${one.county}`, OFFENSE_DESCR: charge },
      }),
    )
  }
  for (const [count, charge] of one.charges.entries()) {
    const inComment = random.chance(0.03)
    const row = set([...person], {
      ...common(2, arrested + 30),
      ...{ STP_TYPE_DESCR: 'COURT ACTION', CNT_ORDER: order(cycle, 2, count + 1), DISP_DATE: text(arrested + 30) },
      ...{ STP_ORI_DESCR: `CASC ${one.county}`, OFN: count === 0 ? number : '', OFFENSE_TOC: levels[count]?.[0] ?? '' },
      OFFENSE_DESCR: inComment ? 'SEE COMMENT FOR CHARGE' : charge,
      COMMENT_TEXT: inComment ? charge : random.chance(0.02) ? random.one(CANNABIS) : '',
      DISP_DESCR: random.one(one.convicted ? CONVICTED : NOT_CONVICTED),
      CONV_STAT_DESCR: one.convicted ? (levels[count] as string) : '',
    })
    const last = count === one.charges.length - 1
    const parts = one.convicted && last ? random.whole(1, 3) : 1
    for (let part = 0; part < parts; part += 1) rows.push(one.convicted && last ? sentence(random, [...row]) : row)
  }
  return rows
}

function sentence(random: Random, row: Cells): Cells {
  return set(row, {
    ...{ SENT_LOC_DESCR: random.one(SENTENCES), SENT_LENGTH: String(random.whole(1, 90)) },
    SENT_TIME_CODE: random.one(['D', 'M', 'Y']),
  })
}

function event(person: Cells, cycle: number, kind: string, charge: string): Cells {
  return set([...person], { CNT_ORDER: order(cycle, 1, 1), STP_TYPE_DESCR: kind, OFFENSE_DESCR: charge })
}

/** Puts cells in by name, and gives the row back. */
export function set(cells: Cells, values: Partial<Record<ColumnName, string>>): Cells {
  for (const [name, value] of Object.entries(values)) cells[COLUMN[name as ColumnName]] = value
  return cells
}

const three = (value: number) => String(value).padStart(3, '0')
const order = (cycle: number, step: number, count: number) => `${100 + cycle}${three(step)}${three(count)}000`
const text = (day: number) => isoText(day).replaceAll('-', '')
