import { describe, expect, test } from 'vitest'
import type { ColumnName } from '#app/bulk/columns.ts'
import { decided, line, REDUCE_ALL } from '#test/bulk/support.ts'

type Cells = Partial<Record<ColumnName, string>>

const DISMISS = 'Eligible for Dismissal'
const REDUCE = 'Eligible for Reduction'
const only = (relief: object, reduce: string[] = []) => ({
  baselineEligibility: { dismiss: [], reduce },
  additionalRelief: relief,
})
const other = (cells: Cells): Cells => ({
  CNT_ORDER: '102002001000',
  OFFENSE_DESCR: '459 PC-BURGLARY',
  OFN: '',
  ...cells,
})

/** What the first row's determination and reason are, for one person's rows under a policy. */
function outcome(rows: Cells[], policy: unknown, asOf?: string) {
  const [first] = decided(rows.map((cells) => `${line(cells)}\n`).join(''), { policy, asOf }).rows
  return [first?.['Eligibility Determination'], first?.['Eligibility Reason']]
}

describe('the nine rules, first that applies', () => {
  const under21 = only({ subjectUnder21AtConviction: true })
  const age = only({ subjectAgeThreshold: 50 })
  const since = only({ yearsSinceConvictionThreshold: 10 })
  const free = only({ yearsCrimeFreeThreshold: 5 })
  const alone = only({ subjectHasOnlyProp64Charges: true })
  test.each([
    ['1 a misdemeanor', [{ CONV_STAT_DESCR: 'MISDEMEANOR' }], REDUCE_ALL, [DISMISS, 'Misdemeanor or Infraction']],
    ['1 an infraction', [{ CONV_STAT_DESCR: 'INFRACTION' }], REDUCE_ALL, [DISMISS, 'Misdemeanor or Infraction']],
    [
      '1 no status and type F is a felony',
      [{ CONV_STAT_DESCR: '' }],
      REDUCE_ALL,
      [REDUCE, 'Reduce all HS 11359 convictions'],
    ],
    [
      '1 no status and type M',
      [{ CONV_STAT_DESCR: '', OFFENSE_TOC: 'M' }],
      REDUCE_ALL,
      [DISMISS, 'Misdemeanor or Infraction'],
    ],
    [
      '2 a section to dismiss',
      [{}],
      { baselineEligibility: { dismiss: ['11359'] } },
      [DISMISS, 'Dismiss all HS 11359 convictions'],
    ],
    [
      '2 a section in both lists is dismissed',
      [{}],
      { baselineEligibility: { dismiss: ['11359'], reduce: ['11359'] } },
      [DISMISS, 'Dismiss all HS 11359 convictions'],
    ],
    ['3 the day before 21', [{ PRI_DOB: '19890106' }], under21, [DISMISS, '21 years or younger']],
    ['3 on the 21st birthday', [{ PRI_DOB: '19890105' }], under21, ['', '']],
    [
      '3 born on 29 February, 21 on 1 March',
      [{ PRI_DOB: '19880229', STP_EVENT_DATE: '20090228' }],
      under21,
      [DISMISS, '21 years or younger'],
    ],
    ['3 switched off', [{ PRI_DOB: '19950105' }], only({}), ['', '']],
    ['4 fifty on the very day', [{ PRI_DOB: '19700701' }], age, [DISMISS, '50 years or older']],
    ['4 a day short of fifty', [{ PRI_DOB: '19700702' }], age, ['', '']],
    [
      '5 ten years on the very day',
      [{ STP_EVENT_DATE: '20100701' }],
      since,
      [DISMISS, 'Conviction occurred 10 or more years ago'],
    ],
    ['5 a day short of ten years', [{ STP_EVENT_DATE: '20100702' }], since, ['', '']],
    [
      '6 the latest a day before five years',
      [{ STP_EVENT_DATE: '20150630' }],
      free,
      [DISMISS, 'No convictions in the past 5 years'],
    ],
    ['6 five years on the very day is not enough', [{ STP_EVENT_DATE: '20150701' }], free, ['', '']],
    [
      '6 another conviction, in another county, is recent',
      [{}, other({ STP_EVENT_DATE: '20190101', STP_ORI_CNTY_NAME: 'KERN' })],
      free,
      ['', ''],
    ],
    [
      '6 a recent arrest is no conviction',
      [{}, other({ STP_EVENT_DATE: '20190101', DISP_DESCR: '' })],
      free,
      [DISMISS, 'No convictions in the past 5 years'],
    ],
    [
      '7 every conviction is Prop 64',
      [{}, other({ OFFENSE_DESCR: '11357(C) HS-POSSESS', STP_ORI_CNTY_NAME: 'KERN' })],
      alone,
      [DISMISS, 'Only has 11357-60 charges'],
    ],
    ['7 one is not', [{}, other({})], alone, ['', '']],
    [
      '7 one that was dismissed does not count',
      [{}, other({ DISP_DESCR: 'DISMISSED' })],
      alone,
      [DISMISS, 'Only has 11357-60 charges'],
    ],
    [
      '8 deceased',
      [{}, other({ STP_TYPE_DESCR: 'DECEASED', DISP_DESCR: '' })],
      only({ subjectIsDeceased: true }),
      [DISMISS, 'Individual is deceased'],
    ],
    ['8 deceased, rule off', [{}, other({ STP_TYPE_DESCR: 'DECEASED', DISP_DESCR: '' })], only({}), ['', '']],
    ['9 a section to reduce', [{}], only({}, ['11359']), [REDUCE, 'Reduce all HS 11359 convictions']],
    [
      '9 comes after additional relief',
      [{}],
      only({ yearsSinceConvictionThreshold: 10 }, ['11359']),
      [DISMISS, 'Conviction occurred 10 or more years ago'],
    ],
    ['none: a section in neither list', [{}], only({}, ['11358']), ['', '']],
    ['none: another county', [{ STP_ORI_CNTY_NAME: 'KERN' }], REDUCE_ALL, ['', '']],
    ['none: not a conviction', [{ DISP_DESCR: 'DISMISSED' }], REDUCE_ALL, ['', '']],
    ['none: another offense', [{ OFFENSE_DESCR: '459 PC-BURGLARY' }], REDUCE_ALL, ['', '']],
    [
      'an arrest row marked convicted counts, whatever the step',
      [{ STP_TYPE_DESCR: 'ARREST/DETAINED/CITED' }],
      REDUCE_ALL,
      [REDUCE, 'Reduce all HS 11359 convictions'],
    ],
    [
      'convicted in any way',
      [{ DISP_DESCR: 'CONVICTED-PRISON' }],
      REDUCE_ALL,
      [REDUCE, 'Reduce all HS 11359 convictions'],
    ],
    [
      'after 9 November 2016 changes nothing',
      [{ STP_EVENT_DATE: '20180101' }],
      REDUCE_ALL,
      [REDUCE, 'Reduce all HS 11359 convictions'],
    ],
  ] as const)('%s', (_name, rows, policy, expected) => {
    expect(outcome(rows as unknown as Cells[], policy)).toEqual(expected)
  })
})

describe('dates of every shape', () => {
  test.each([
    ['a day', '20161109', ['N', '11/09/2016', '3.6']],
    ['the day after Proposition 64', '20161110', ['Y', '11/10/2016', '3.6']],
    ['a leap day', '20120229', ['N', '02/29/2012', '8.3']],
    ['a day to come', '20200702', ['Y', '07/02/2020', '-0.0']],
    ['the as-of day', '20200701', ['Y', '07/01/2020', '0.0']],
    ['only a year', '19990000', ['N', '01/01/0001', '-1.0']],
    ['no such day', '20170230', ['N', '01/01/0001', '-1.0']],
    ['padded', '20170620 ', ['N', '01/01/0001', '-1.0']],
    ['nothing', '', ['N', '01/01/0001', '-1.0']],
    ['letters', 'UNKNOWN', ['N', '01/01/0001', '-1.0']],
  ])('%s', (_name, event, expected) => {
    const [row] = decided(`${line({ STP_EVENT_DATE: event })}\n`).rows
    const shown = [row?.['Occurred after 11/9/2016'], row?.['Date of Conviction'], row?.['Years Since This Conviction']]
    expect(shown).toEqual(expected)
    expect(row?.['Years Since Any Conviction']).toBe(expected[2])
  })

  test('the years since any conviction are counted from the latest one', () => {
    const { rows } = decided(`${line({})}\n${line(other({ STP_EVENT_DATE: '20190701' }))}\n`)
    expect([rows[0]?.['Years Since This Conviction'], rows[0]?.['Years Since Any Conviction']]).toEqual(['10.5', '1.0'])
  })
})

describe('charges of every shape', () => {
  test.each([
    ['plain', '11358 HS-GROW MARIJUANA', '', '11358'],
    ['space missing before the law', '11359HS-SALE', '', '11359'],
    ['spaces round the dash', '11357(C) HS - POSSESS', '', '11357'],
    ['leading space', ' 11360(A) HS-SELL', '', '11360'],
    ['no dash and no law', '11360(B) SELL MARIJUANA', '', '11360'],
    ['subsection glued on', '11357B2 HS-POSSESS', '', '11357'],
    ['lower-case subsection', '11357(d) HS-POSSESS', '', '11357'],
    ['two codes: the leftmost', '11360/11357 HS-SELL', '', '11360'],
    ['in the comment', 'SEE COMMENT FOR CHARGE', '11358 HS-GROW', '11358'],
    ['padded words that point to the comment', ' SEE COMMENT FOR CHARGE  ', '11358 HS-GROW', '11358'],
    ['blank and in the comment', '   ', '11357(B) HS-POSSESS', '11357'],
    ['only after the dash: not Prop 64', '182 PC-CONSPIRE 11359', '', undefined],
    ['a conspiracy counts by its digits (defect 9)', '182/11359 PC-CONSPIRE', '', '11359'],
    ['a longer number counts by its digits (defect 9)', '113580 HS-OTHER', '', '11358'],
    ['a comment nobody points to', '459 PC-BURGLARY', '11358 HS-GROW', undefined],
  ])('%s', (_name, OFFENSE_DESCR, COMMENT_TEXT, section) => {
    const [row] = decided(`${line({ OFFENSE_DESCR, COMMENT_TEXT })}\n`).rows
    expect(row?.['Eligibility Reason']).toBe(section ? `Reduce all HS ${section} convictions` : '')
    if (section) expect(row?.[`# of HS ${section} convictions`]).toBe('1')
  })
})

describe('possible other Prop 64 charges', () => {
  test.each([
    ['no number in the comment', '459 PC-BURGLARY', 'GROW', ''],
    ['the charge has none', '459 PC-BURGLARY', 'ALSO 11358 HS', 'ALSO 11358 HS'],
    ['another number', '11359 HS-SALE', '11358 HS', '11358 HS'],
    ['the same number', '11359 HS-SALE', '11359 HS', ''],
    ['11357 A against C', '11357(A) HS-X', '11357(C)', '11357(C)'],
    ['11357 D against B', '11357(D) HS-X', '11357(B)', '11357(B)'],
    ['11357 A against B', '11357(A) HS-X', '11357(B)', ''],
    ['only the comment names a subsection', '11357 HS-X', '11357(A)', '11357(A)'],
    ['only the charge names one', '11357(A) HS-X', '11357', ''],
    ['lower case names none', '11357 HS-X', '11357(a)', ''],
    ['the charge itself is in the comment', 'SEE COMMENT FOR CHARGE', '11358 HS', ''],
  ])('%s', (_name, OFFENSE_DESCR, COMMENT_TEXT, expected) => {
    for (const DISP_DESCR of ['CONVICTED', '']) {
      const [row] = decided(`${line({ OFFENSE_DESCR, COMMENT_TEXT, DISP_DESCR })}\n`).rows
      expect(row?.['Possible Other P64 Charges']).toBe(expected)
    }
  })
})
