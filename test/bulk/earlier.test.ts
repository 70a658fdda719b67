import { describe, expect, test } from 'vitest'
import { ARREST, type Cells, COURT, decide, over } from '#test/bulk/usual-person.ts'

describe('the earlier record', () => {
  const other = (OFFENSE_DESCR: string, STP_EVENT_DATE: string, more: Cells = {}): Cells => ({
    ...{ ...COURT, OFFENSE_DESCR, STP_EVENT_DATE, CNT_ORDER: '105002001000', OFN: 'X1', ...more },
  })
  test.each<[string, Cells, string, string]>([
    ['murder before', other('187(A) PC-MURDER', '19990101'), 'see-a-lawyer', 'superstrike-shown registrable-possible'],
    [
      'murder, three years and a day before the arrest',
      other('187 PC-MURDER', '20061201'),
      'see-a-lawyer',
      'superstrike-shown registrable-possible',
    ],
    [
      'murder, three years before the arrest: the offense may be older',
      other('187 PC-MURDER', '20061202'),
      'needs-more-information',
      'superstrike-possible registrable-possible',
    ],
    ['murder after', other('187 PC-MURDER', '20120101'), 'see-a-lawyer', ''],
    [
      'murder in the same case',
      other('187 PC-MURDER', '20100105', { CNT_ORDER: '101002002000' }),
      'redesignate-misdemeanor',
      '',
    ],
    [
      'murder on a day that is not known',
      other('187 PC-MURDER', ''),
      'needs-more-information',
      'superstrike-possible registrable-possible',
    ],
    [
      'attempted murder before',
      other('664/187 PC-ATTEMPT MURDER', '19990101'),
      'see-a-lawyer',
      'superstrike-shown registrable-possible',
    ],
    [
      'kidnapping before: it depends on what for',
      other('207 PC-KIDNAP', '19990101'),
      'needs-more-information',
      'superstrike-possible registrable-possible',
    ],
    ['soliciting murder before', other('653F(B) PC-SOLICIT MURDER', '19990101'), 'see-a-lawyer', 'superstrike-shown'],
    ['robbery before', other('211 PC-ROBBERY', '19990101'), 'redesignate-misdemeanor', ''],
    [
      'a felony that cannot be read',
      other('SEE FILE', '19990101'),
      'needs-more-information',
      'superstrike-possible registrable-possible',
    ],
    ['sexual battery before', other('243.4(A) PC-SEX BATTERY', '19990101'), 'see-a-lawyer', 'registrable-shown'],
    ['sexual battery after', other('243.4(A) PC-SEX BATTERY', '20120101'), 'redesignate-misdemeanor', ''],
    ['a number that only contains 187', other('1187 PC-OTHER', '19990101'), 'redesignate-misdemeanor', ''],
    [
      'one earlier sale',
      other('11359 HS-POSS', '19990101', { STP_ORI_CNTY_NAME: 'NAPA' }),
      'redesignate-misdemeanor',
      '',
    ],
  ])('%s', (_, prior, Outcome, look) => {
    expect(decide({}, prior)).toMatchObject({ Outcome, 'Needs A Look': look })
  })

  test('a registration alone leaves an earlier listed conviction open', () => {
    const registration = { ...other('290 PC-REGISTER', '20000101'), STP_TYPE_DESCR: 'REGISTRATION', DISP_DESCR: '' }
    expect(decide({}, registration)).toMatchObject({
      ...{ Outcome: 'needs-more-information', Missing: 'priors.sexOffenderRegistration' },
    })
  })

  test('two earlier sales in other counties: argued, so a lawyer, and file anyway', () => {
    const napa = { STP_ORI_CNTY_NAME: 'NAPA' }
    const earlier = [
      other('11359 HS-POSS', '19990101', napa),
      other('11359 HS-POSS', '20010101', { ...napa, CNT_ORDER: '106002001000' }),
    ]
    expect(decide({}, ...earlier)).toMatchObject({ Outcome: 'see-a-lawyer', 'File Anyway': 'Y' })
  })
})

describe('relief on the record', () => {
  const later = (given: Cells): Cells => ({ ...COURT, CNT_ORDER: '101003001000', STP_EVENT_DATE: '20200301', ...given })
  test.each<[string, Cells, string]>([
    ['dismissed under 11361.8', { DISP_DESCR: 'DISMISSED PER 11361.8(F) HS' }, 'already-cleared-possible'],
    ['sealed under 11361.9', { DISP_DESCR: 'SEALED 11361.9 HS' }, 'already-cleared-possible'],
    [
      'resentenced under Prop 64, in the comment',
      { DISP_DESCR: 'RESENTENCED', COMMENT_TEXT: 'PROP 64' },
      'already-cleared-possible',
    ],
    ['denied under 11361.8', { DISP_DESCR: 'PETITION 11361.8 HS DENIED' }, 'redesignate-misdemeanor'],
    [
      'of another section',
      { DISP_DESCR: 'DISMISSED PER 11361.8 HS', OFFENSE_DESCR: '11358 HS-GROW' },
      'redesignate-misdemeanor',
    ],
    ['set aside under 1203.4', { DISP_DESCR: 'SET ASIDE 1203.4 PC' }, 'redesignate-misdemeanor'],
    ['no relief, only words like it', { DISP_DESCR: 'DEPT 17 BAIL GRANTED' }, 'redesignate-misdemeanor'],
    ['reduced under 17(b)', { DISP_DESCR: 'REDUCED TO MISD 17(B) PC' }, 'not-eligible'],
  ])('%s', (_, given, outcome) => {
    const { rows, problems } = over(ARREST, COURT, later(given))
    expect(rows[1]?.Outcome).toBe(outcome)
    const spoken = given.OFFENSE_DESCR === undefined && !given.DISP_DESCR?.includes('BAIL')
    if (spoken) expect(problems.map((cells) => cells[3])).toContain('relief-on-record')
  })
})
