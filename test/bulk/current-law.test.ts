import { describe, expect, test } from 'vitest'
import { COLUMNS } from '#app/bulk/columns.ts'
import { CURRENT_LAW_HEADERS } from '#app/bulk/current-law.ts'
import { cellsOf, line, runOver } from '#test/bulk/support.ts'
import { ARREST, type Cells, COURT, decide, looks, over } from '#test/bulk/usual-person.ts'

test('sale at 38 with the sentence over and nothing earlier: a misdemeanor today', () => {
  expect(decide()).toMatchObject({
    ...{ 'Section Read': 'HSC 11359', 'Read From': 'OFFENSE', 'Level Read': 'felony', 'Case Number': '10F0042' },
    ...{ Outcome: 'redesignate-misdemeanor', Possible: 'redesignate-misdemeanor', 'File Anyway': 'N', Missing: '' },
    ...{ 'Check First If Already Cleared': 'Y', Forms: 'CR-400 [title-f 1c 2b]; CR-401', 'Needs A Look': '' },
    Reason: 'earlier-record-11359: misdemeanor > relief: redesignate-misdemeanor',
    'Source Line': '2',
  })
})

test('the columns stand after the 95 of the input, and rows that are not decided have only the explanation', () => {
  const { rows } = over(ARREST, COURT)
  expect(Object.keys(rows[0] ?? {}).slice(0, 95)).toEqual([...COLUMNS])
  expect(Object.keys(rows[0] ?? {}).slice(95, 95 + CURRENT_LAW_HEADERS.length)).toEqual([...CURRENT_LAW_HEADERS])
  expect(Object.values(rows[0] ?? {}).slice(95, 95 + CURRENT_LAW_HEADERS.length)).toEqual(
    CURRENT_LAW_HEADERS.map(() => ''),
  )
})

describe('the charge', () => {
  test.each([
    ['11358 HS-GROW MARIJUANA', 'HSC 11358'],
    ['11359HS-POSS MARIJUANA FOR SALE', 'HSC 11359'],
    [' 11357(d) HS - POSSESS ON SCHOOL GROUNDS', 'HSC 11357(d)'],
    ['11360(B) SELL 28 GRAMS MARIJUANA', 'HSC 11360(b)'],
    ['11360A HS-TRANSPORT', 'HSC 11360(a)'],
    ['HS 11357(C)-POSSESS', 'HSC 11357(c)'],
    ['4573.6 PC-DRUGS IN JAIL', 'PC 4573.6'],
    ['11366 HS-KEEP PLACE', 'HSC 11366'],
    ['182/11359 PC/HS-CONSPIRACY', 'PC 182'],
    ['182(A)(1)/11359 PC-CONSPIRACY', 'PC 182'],
    ['664/11359 HS-ATTEMPT', 'PC 664'],
    ['664-11359 HS-ATTEMPT', 'PC 664'],
    ['32/11358 PC/HS-ACCESSORY', 'PC 32'],
    ['11357/11360 HS-POSSESS/SELL', 'not read'],
    ['11359 PC-POSSESS', 'not read'],
    ['11357B2 HS-POSSESS', 'HSC 11357'],
  ])('%s is %s', (OFFENSE_DESCR, section) => {
    expect(decide({ OFFENSE_DESCR })?.['Section Read']).toBe(section)
  })

  test.each([
    ['23152(A) VC-DUI'],
    ['484(A) PC-THEFT'],
    ['182 PC-CONSPIRACY'],
    ['664/211 PC-ATTEMPT'],
    ['11377(A) HS-POSSESS'],
  ])('%s is neither one of the four nor a neighbor', (OFFENSE_DESCR) => {
    expect(decide({ OFFENSE_DESCR })?.Outcome).toBe('')
  })

  test('what was convicted of goes before what was charged, and the difference is flagged', () => {
    const given = { CONV_OFFENSE_DESCR: '11357(C) HS-POSSESS', DISP_OFFENSE_DESCR: '11358 HS-GROW' }
    expect(decide(given)).toMatchObject({ 'Section Read': 'HSC 11357(c)', 'Read From': 'CONV_OFFENSE' })
    expect(looks(given)).toEqual(['convicted-of-another-charge', 'disposed-as-another-charge'])
  })

  test('a charge reduced at plea to another crime is still listed, as not reached and to be looked at', () => {
    expect(decide({ CONV_OFFENSE_DESCR: '484 PC-THEFT' })).toMatchObject({
      ...{ 'Section Read': 'PC 484', Outcome: 'not-eligible', 'Needs A Look': 'convicted-of-another-charge' },
    })
  })

  test('a dash in an unused cell names no charge', () => {
    expect(decide({ CONV_OFFENSE_DESCR: '-   ' })?.['Read From']).toBe('OFFENSE')
  })

  test('the comment is read when the description says to see it', () => {
    const given = { OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE', COMMENT_TEXT: '11360(A) HS-SELL' }
    expect(decide(given)?.['Section Read']).toBe('HSC 11360(a)')
  })

  test('a second cannabis charge in the comment is flagged', () => {
    expect(looks({ COMMENT_TEXT: '11357(C) HS-POSSESS' })).toContain('other-charge-in-comment')
  })

  test('a qualifier that says attempt makes it one', () => {
    const attempt = decide({ OFFENSE_QUAL_LST: 'ATTEMPT' })
    expect(attempt).toMatchObject({ 'Section Read': 'PC 664', Outcome: 'see-a-lawyer', 'File Anyway': 'Y' })
    expect(attempt?.['Needs A Look']).toBe('attempt-or-conspiracy')
  })

  test('a numbered paragraph of § 11357 before Prop 64 is left out, not read as the text of today', () => {
    const given = { OFFENSE_DESCR: '11357(B)(2) HS-POSSESS', CONV_STAT_DESCR: 'MISDEMEANOR' }
    expect(decide(given)).toMatchObject({ 'Section Read': 'HSC 11357', Outcome: 'needs-more-information' })
    expect(looks(given)).toContain('subdivision-not-of-its-time')
  })
})

describe('the level', () => {
  test.each([
    [{ CONV_STAT_DESCR: 'FELONY  ' }, 'felony'],
    [{ CONV_STAT_DESCR: '   ', OFFENSE_TOC: ' M ' }, 'misdemeanor'],
    [{ CONV_STAT_DESCR: '', OFFENSE_TOC: 'I' }, 'infraction'],
    [{ CONV_STAT_DESCR: 'MISDEMEANOR', OFFENSE_TOC: 'F' }, 'misdemeanor'],
    [{ CONV_STAT_DESCR: '', CONV_OFFENSE_TOC: 'M', OFFENSE_TOC: 'F' }, 'misdemeanor'],
    [{ CONV_STAT_DESCR: '', OFFENSE_TOC: '' }, ''],
  ])('%o is %s', (given, level) => {
    expect(decide(given)?.['Level Read']).toBe(level)
  })

  test('an unknown level is asked for, never taken for a misdemeanor', () => {
    expect(decide({ CONV_STAT_DESCR: '', OFFENSE_TOC: '' })).toMatchObject({
      ...{ Outcome: 'needs-more-information', Missing: 'level', 'File Anyway': 'Y', 'Needs A Look': 'level-unknown' },
    })
  })
})

describe('days and ages', () => {
  const of = (arrest: Cells, court: Cells) => over({ ...ARREST, ...arrest }, { ...COURT, ...court }).rows[1]

  test.each([
    ['arrested at 24 and a day: 21 at the least', '19851202', 'dismiss-and-seal'],
    ['arrested a day before 24: 20 or more', '19851203', 'needs-more-information'],
    ['arrested a day before 21: 17 to 20', '19881203', 'redesignate-infraction'],
    ['born in a year: both ends of it count', '19840000', 'dismiss-and-seal'],
    ['born in another year: both ends of it count', '19850000', 'needs-more-information'],
    ['birth not known', '', 'needs-more-information'],
  ])('28.5 grams or less, %s', (_, PRI_DOB, outcome) => {
    const given = { PRI_DOB, OFFENSE_DESCR: '11357(B) HS-POSSESS', CONV_STAT_DESCR: 'MISDEMEANOR' }
    expect(of({ PRI_DOB }, given)?.Outcome).toBe(outcome)
  })

  test('without a dated arrest the age at the offense is open below', () => {
    const found = over({ ...COURT, OFFENSE_DESCR: '11357(B) HS-POSSESS', CONV_STAT_DESCR: 'MISDEMEANOR' }).rows[0]
    expect(found).toMatchObject({ Outcome: 'needs-more-information', Missing: 'ageAtOffense', 'File Anyway': 'Y' })
    expect(found?.['Needs A Look']).toBe('arrest-unknown')
  })

  test('an arrest after the conviction is about something else', () => {
    expect(of({ STP_EVENT_DATE: '20110101' }, {})?.['Needs A Look']).toBe('arrest-unknown')
  })

  test('an arrest of another cycle is about something else', () => {
    expect(of({ CNT_ORDER: '102001001000' }, {})?.['Needs A Look']).toBe('arrest-unknown')
  })

  test.each([
    ['convicted before Prop 64', '20161108', '20161010', 'redesignate-misdemeanor'],
    ['convicted after Prop 64, arrested before', '20170620', '20161108', 'redesignate-misdemeanor'],
    [
      'arrested on the day of Prop 64: the offense may have been before',
      '20170620',
      '20161109',
      'needs-more-information',
    ],
    ['convicted in a year of which the most is after', '20160000', '20160101', 'redesignate-misdemeanor'],
    ['convicted on a day that cannot be read', '20010230', '20091202', 'redesignate-misdemeanor'],
  ])('%s: %s', (_, conviction, arrest, outcome) => {
    const sentence = { SENT_LENGTH: '10', SENT_TIME_CODE: 'D', SENT_LOC_DESCR: 'JAIL' }
    const found = of({ STP_EVENT_DATE: arrest }, { STP_EVENT_DATE: conviction, ...sentence })
    if (conviction === '20010230') {
      expect(found).toMatchObject({ Outcome: 'needs-more-information', Missing: 'sentence' })
    } else expect(found?.Outcome).toBe(outcome)
  })

  test('born after the arrest: a contradiction, asked about', () => {
    const given = { PRI_DOB: '20100101' }
    const found = of(given, given)
    expect(found).toMatchObject({ Outcome: 'needs-more-information', Reason: 'born-after-offense' })
    expect(found?.['Needs A Look']).toContain('contradiction')
  })
})

describe('the sentence', () => {
  const none = { SENT_LOC_DESCR: '', SENT_LENGTH: '', SENT_TIME_CODE: '' }
  const second = { ...COURT, CNT_ORDER: '101002001000' }
  test.each<[string, Cells, Cells[], string]>([
    ['36 months from 2010 are over', {}, [], 'redesignate-misdemeanor'],
    ['nothing said: not known', none, [], 'needs-more-information'],
    ['a unit that cannot be read: not known', { SENT_TIME_CODE: 'X' }, [], 'needs-more-information'],
    ['life: not known', { SENT_LENGTH: 'LIFE' }, [], 'needs-more-information'],
    [
      'all parts one after the other: 3 and 14 years',
      {},
      [{ ...second, SENT_LENGTH: '14', SENT_TIME_CODE: 'Y' }],
      'needs-more-information',
    ],
    ['a fine beside it takes no time', {}, [{ ...second, ...none, SENT_LOC_DESCR: 'FINE' }], 'redesignate-misdemeanor'],
    [
      'told on another count of the case',
      none,
      [{ ...COURT, CNT_ORDER: '101002002000', OFFENSE_DESCR: '484 PC' }],
      'redesignate-misdemeanor',
    ],
    [
      '13 years of prison and then parole',
      { SENT_LOC_DESCR: 'PRISON', SENT_LENGTH: '13', SENT_TIME_CODE: 'Y' },
      [],
      'needs-more-information',
    ],
  ])('%s', (_, given, others, outcome) => {
    expect(decide(given, ...others)?.Outcome).toBe(outcome)
  })
})

describe('the court', () => {
  test.each([
    ['CASC YOLO', 'redesignate-misdemeanor', 'CR-400 [title-f 1c 2b]; CR-401'],
    ['CAMC DAVIS', 'redesignate-misdemeanor', 'CR-400 [title-f 1c 2b]; CR-401'],
    ['CASC JUVENILE YOLO', 'needs-more-information', ''],
    ['CAPD DAVIS', 'needs-more-information', ''],
  ])('%s: %s', (STP_ORI_DESCR, Outcome, Forms) => {
    expect(decide({ STP_ORI_DESCR })).toMatchObject({ Outcome, Forms })
  })
})

test('a padded county is the county, another is not', () => {
  expect(decide({ STP_ORI_CNTY_NAME: ' YOLO ' })?.Outcome).toBe('redesignate-misdemeanor')
  expect(decide({ STP_ORI_CNTY_NAME: 'NAPA' })?.Outcome).toBe('')
})

test('padding round a word changes nothing', () => {
  const padded = {
    STP_TYPE_DESCR: ' COURT ACTION ',
    DISP_DESCR: ' CONVICTED',
    CNT_ORDER: ' 101002001000',
    OFN: '10F0042  ',
  }
  expect(decide(padded)).toMatchObject({ ...{ Outcome: 'redesignate-misdemeanor', 'Case Number': '10F0042' } })
  expect(decide(padded)?.['Needs A Look']).toBe('')
})

test('rows without a SUBJECT_ID are nobody’s and are not decided', () => {
  const { rows, problems } = over({ ...ARREST, SUBJECT_ID: ' ' }, { ...COURT, SUBJECT_ID: ' ' })
  expect(rows.map((row) => row.Outcome)).toEqual(['', ''])
  expect(problems.map((cells) => cells[3])).toEqual(['no-subject', 'no-subject'])
})

test('a person who has died is decided and noted', () => {
  expect(looks({}, { CNT_ORDER: '109001001000', STP_TYPE_DESCR: 'DECEASED', DISP_DESCR: '' })).toEqual(['deceased'])
})

test('a person in two files, padded in one, is one person: the same decision as from one file', {
  timeout: 30_000,
}, async () => {
  const murder = { ...COURT, OFFENSE_DESCR: '187 PC-MURDER', STP_EVENT_DATE: '19990101', CNT_ORDER: '105002001000' }
  const rows = [ARREST, COURT, murder].map((cells) => `${line(cells)}\n`)
  const given = { mode: 'current-law', asOf: '2026-11-21' } as const
  const split = await runOver(
    [rows[1] as string, (rows[0] as string).replace('40000017', '40000017 ') + rows[2]],
    given,
  )
  const decision = (text: string) => cellsOf(text)[1]?.slice(95, 95 + CURRENT_LAW_HEADERS.length)
  const one = await runOver([rows.join('')], given)
  expect(decision(split.read('Prop64_Results_1.csv'))).toEqual(decision(one.read('Prop64_Results.csv')))
  expect(decision(one.read('Prop64_Results.csv'))).toContain('see-a-lawyer')
})

test('a run writes our tables and summary, none of 2020, and the same however it is cut', {
  timeout: 30_000,
}, async () => {
  const text = `${[ARREST, COURT].map((cells) => line(cells)).join('\n')}\n`
  const { read, summary } = await runOver([text], { mode: 'current-law', asOf: '2026-11-21' })
  expect(summary.decided).toMatchObject({
    ...{ people: 1, peopleHelped: 1, peopleWhoMayFile: 1, beforeAfter: { felony: { 'no-felony': 1 } } },
    outcomes: { 'HSC 11359': { 'redesignate-misdemeanor': 1 } },
  })
  const [header, ...rows] = cellsOf(read('Prop64_Results.csv'))
  expect(header?.slice(95)).toEqual([
    ...CURRENT_LAW_HEADERS,
    'Trace',
    'Rules Version',
    'As Of',
    'Input SHA-256',
    'Source Line',
  ])
  expect(rows).toHaveLength(1)
  expect(rows[0]).toHaveLength(header?.length ?? 0)
  expect(() => read('gogen.json')).toThrow(/ENOENT/)
})
