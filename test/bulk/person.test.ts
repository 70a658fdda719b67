import { expect, test } from 'vitest'
import type { ColumnName } from '#app/bulk/columns.ts'
import { counted } from '#app/bulk/tally.ts'
import { decided, line } from '#test/bulk/support.ts'

type Cells = Partial<Record<ColumnName, string>>
const over = (...rows: Cells[]) => decided(rows.map((cells) => `${line(cells)}\n`).join(''))
const first = (...rows: Cells[]) => over(...rows).rows[0]
const caseOf = (...rows: Cells[]) => first(...rows)?.['Case Number']
const SECOND = { CNT_ORDER: '101002002000', OFN: '' }

test('the sample of the format description: Tomas Rivera in Yolo county', () => {
  const sell = { OFFENSE_DESCR: '11360(A) HS-SELL MARIJUANA', STP_EVENT_DATE: '20170620', OFN: '17F0042' }
  const { rows, read } = decided(
    [
      { ...sell, CNT_ORDER: '101001001000', STP_TYPE_DESCR: 'ARREST/DETAINED/CITED', STP_EVENT_DATE: '20170304' },
      { ...sell, DISP_DESCR: 'CONVICTED-PROBATION', SENT_LENGTH: '36', SENT_TIME_CODE: 'M' },
      { ...sell, DISP_DESCR: 'CONVICTED-JAIL', SENT_LENGTH: '90', SENT_TIME_CODE: 'D' },
      {
        ...{ STP_EVENT_DATE: '20170620', OFN: '', CNT_ORDER: '101002002000', OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE' },
        ...{ OFFENSE_TOC: 'M', CONV_STAT_DESCR: 'MISDEMEANOR', COMMENT_TEXT: '11357(B) HS-POSSESS MARIJUANA' },
      },
      {
        ...{ CNT_ORDER: '102001001000', STP_TYPE_DESCR: 'REGISTRATION', STP_EVENT_DATE: '20180105', OFN: '' },
        ...{ OFFENSE_DESCR: '290 PC-REGISTER', OFFENSE_TOC: '', DISP_DESCR: '', CONV_STAT_DESCR: '' },
      },
    ]
      .map((cells, index) => line(index === 0 ? { ...cells, DISP_DESCR: '', CONV_STAT_DESCR: '', OFN: '' } : cells))
      .join('\n'),
    {
      policy: {
        baselineEligibility: { dismiss: [], reduce: ['11360'] },
        additionalRelief: { yearsSinceConvictionThreshold: 5 },
      },
    },
  )
  const added = (index: number) => Object.values(rows[index] ?? {}).slice(95)
  const nothing = new Array(18).fill('')
  expect(added(0)).toEqual(nothing)
  expect(added(1)).toEqual([
    ...['17F0042', '2', '', 'Y', '-', '-', 'Yes', '06/20/2017', '3.0', '3.0', '2', '1', '0', '0', '1', '-'],
    ...['Eligible for Reduction', 'Reduce all HS 11360 convictions'],
  ])
  expect(added(2)).toEqual(nothing)
  expect(added(3)).toEqual([
    ...['17F0042', '2', '', 'Y', '-', '-', 'Yes', '06/20/2017', '3.0', '3.0', '2', '1', '0', '0', '1', '-'],
    ...['Eligible for Dismissal', 'Misdemeanor or Infraction'],
  ])
  expect(added(4)).toEqual(nothing)
  expect(read('prop64').split('\n')).toHaveLength(3)
})

test('a case number on another count of the same step is the conviction’s too', () => {
  expect(caseOf({ OFN: '' }, { ...SECOND, OFN: 'A1' })).toBe('A1')
})
test('several case numbers of a step, first seen first, none twice', () => {
  expect(caseOf({ OFN: 'B2' }, { ...SECOND, OFN: 'A1' }, { CNT_ORDER: '101002003000', OFN: 'B2' })).toBe('B2; A1')
})
test('a case number of another step, or on a row that is no court action, is not', () => {
  expect(caseOf({ OFN: '' }, { CNT_ORDER: '101003001000', OFN: 'A1' })).toBe('')
  expect(caseOf({ OFN: '' }, { ...SECOND, OFN: 'A1', STP_TYPE_DESCR: 'ARREST/DETAINED/CITED' })).toBe('')
})
test('the word NULL passes as a case number and is listed to be looked at (defect 13)', () => {
  expect(caseOf({ OFN: 'NULL   ' })).toBe('NULL   ')
  expect(over({ OFN: 'NULL   ' }).problems).toEqual([
    ['in.csv', '1', 'look', 'case-number-null', 'The case number is the word NULL.'],
  ])
})
test('only the first row of a count carries the decision (defect 8)', () => {
  const { rows } = over({}, { DISP_DESCR: 'CONVICTED-JAIL' })
  expect(rows.map((row) => row['Eligibility Determination'])).toEqual(['Eligible for Reduction', ''])
})
test('a row dismissed first and convicted later is convicted on its later row', () => {
  const { rows } = over({ DISP_DESCR: 'DISMISSED' }, {})
  expect(rows.map((row) => row['Eligibility Determination'])).toEqual(['', 'Eligible for Reduction'])
})
test('a short CNT_ORDER does not stop the run (defect 6) and is listed', () => {
  const { rows, problems } = over({ CNT_ORDER: '10', OFN: 'X9' })
  expect(rows[0]?.['Case Number']).toBe('X9')
  expect(problems.map(([, , , code]) => code)).toEqual(['count-order-short'])
})
test('a felony status in spaces reads as a misdemeanor (defect 10) and is listed', () => {
  const { rows, problems } = over({ CONV_STAT_DESCR: ' FELONY' })
  expect(rows[0]?.['Eligibility Reason']).toBe('Misdemeanor or Infraction')
  expect(problems.map(([, , , code]) => code)).toEqual(['level-padded'])
})
test('a county in spaces is not the county (as in 2020) and is listed', () => {
  const { rows, problems } = over({ STP_ORI_CNTY_NAME: 'YOLO ' })
  expect(rows[0]?.['Eligibility Determination']).toBe('')
  expect(problems.map(([, , , code]) => code)).toEqual(['county-padded'])
})
test('unknown dates satisfy every age and time rule (defects 1, 2, 3) and are listed', () => {
  const reason = (policy: object, cells: Cells) =>
    decided(`${line(cells)}\n`, { policy: { additionalRelief: policy } }).rows[0]?.['Eligibility Reason']
  expect(reason({ subjectAgeThreshold: 65 }, { PRI_DOB: '' })).toBe('65 years or older')
  expect(reason({ yearsSinceConvictionThreshold: 15 }, { STP_EVENT_DATE: '' })).toBe(
    'Conviction occurred 15 or more years ago',
  )
  expect(reason({ yearsCrimeFreeThreshold: 1 }, { STP_EVENT_DATE: '' })).toBe('No convictions in the past 1 years')
  expect(reason({ subjectUnder21AtConviction: true }, { STP_EVENT_DATE: '19990000' })).toBe('21 years or younger')
  expect(over({ PRI_DOB: '', STP_EVENT_DATE: '' }).problems.map(([, , , code]) => code)).toEqual([
    'event-date-unknown',
    'birth-date-unknown',
  ])
})
test.each([
  ['a strike', '187 PC-MURDER', ['187 PC', '-']],
  ['a strike and a registrable offense', '288 PC-LEWD', ['288 PC', '288 PC']],
  ['a subdivision of one list only', '243.4(A) PC-BATTERY', ['-', '243.4(A) PC']],
  ['no space before the law: not found (defect 14)', '187PC-MURDER', ['-', '-']],
  ['a longer number: found (defect 14)', '1187 PC-OTHER', ['1187 PC', '-']],
  ['653F without subdivision', '653F PC-SOLICIT', ['653F PC', '-']],
  ['with a gang enhancement', '246/186.22(B)(4) PC-SHOOT', ['246/186.22(B)(4) PC', '-']],
  ['a strike by another law', '1672(A) MV-SABOTAGE', ['1672(A) MV', '-']],
])('%s', (_name, OFFENSE_DESCR, expected) => {
  const row = first({}, { CNT_ORDER: '102002001000', OFFENSE_DESCR })
  expect([row?.['Superstrike Code Section(s)'], row?.['PC290 Code Section(s)']]).toEqual(expected)
})
test('each conviction on a list is named, again if it is there again', () => {
  const strike = (count: number) => ({ CNT_ORDER: `10200200${count}000`, OFFENSE_DESCR: '187 PC-MURDER' })
  expect(first({}, strike(1), strike(2))?.['Superstrike Code Section(s)']).toBe('187 PC;187 PC')
})
test('a registration for another law is none', () => {
  expect(
    first({}, { STP_TYPE_DESCR: 'REGISTRATION', OFFENSE_DESCR: '11590 HS-REGISTER', DISP_DESCR: '' })?.[
      'PC290 Registration'
    ],
  ).toBe('-')
})
test('name and birth come from the first row seen', () => {
  const policy = { additionalRelief: { subjectAgeThreshold: 50 } }
  const text = `${line({ PRI_DOB: '19600101', DISP_DESCR: '' })}\n${line({ PRI_DOB: '19990101' })}\n`
  expect(decided(text, { policy }).rows[1]?.['Eligibility Reason']).toBe('50 years or older')
})
test('a charge that was another one at conviction is listed (defect 15), a place-holder is not', () => {
  expect(over({ CONV_OFFENSE_DESCR: '11357(C) HS-POSSESS' }).problems[0]?.[3]).toBe('convicted-of-another-charge')
  expect(over({ DISP_OFFENSE_DESCR: '11357(C) HS-POSSESS' }).problems[0]?.[3]).toBe('disposed-as-another-charge')
  expect(over({ CONV_OFFENSE_DESCR: '-      ', DISP_OFFENSE_DESCR: '11359 HS-SALE' }).problems).toEqual([])
})
test('relief already on the record is listed (defect 11)', () => {
  expect(over({ COMMENT_TEXT: 'CONV SET ASIDE PER 1203.4 PC' }).problems[0]?.[3]).toBe('relief-on-record')
})
test('people in the file once, twice and apart are one person each', () => {
  const { counts } = over({}, { SUBJECT_ID: '2' }, { SUBJECT_ID: '2', CNT_ORDER: '103001001000' })
  expect(counts.own.counts.people).toBe(2)
  expect(counted(counts.own, 'section.')).toEqual({ 11359: 3 })
})
test('the seven years are counted back from the as-of day (defect 4)', () => {
  const policy = { baselineEligibility: { dismiss: ['11359'], reduce: [] } }
  const figure = (event: string, asOf: string) =>
    decided(`${line({ STP_EVENT_DATE: event })}\n`, { policy, asOf }).counts.own.counts['chosen.no-conviction-7']
  expect(figure('20130702', '2020-07-01')).toBe(1)
  expect(figure('20130701', '2020-07-01')).toBeUndefined()
})
