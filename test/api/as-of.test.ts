import { expect, test } from 'vitest'
import { answerDecide } from '#app/api/decide.ts'

/** A felony for 5 grams of concentrate at 19, the sentence long over: what the law gives for it changed more than once. */
const COUNT = {
  id: 'c1',
  statute: 'HSC 11357',
  subdivision: 'a',
  level: 'felony',
  ageAtOffense: 19,
  concentrateGrams: 5,
  offenseDate: '2009-05-14',
  convictionDate: '2009-09-01',
  court: 'superior',
  sentence: 'completed',
  priors: { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 0 },
}

// Prop. 64; HSC § 11357 as adopted (4 grams) and as amended in 2017 (8 grams); AB 1793 and AB 1706 (HSC § 11361.9).
test.each([
  { asOf: '2016-11-08', possible: ['not-eligible'], checkFirst: false },
  { asOf: '2017-01-01', possible: ['redesignate-misdemeanor'], checkFirst: false },
  { asOf: '2018-01-01', possible: ['redesignate-infraction', 'redesignate-misdemeanor'], checkFirst: false },
  { asOf: '2024-01-01', possible: ['redesignate-infraction', 'redesignate-misdemeanor'], checkFirst: true },
  { asOf: '2026-11-21', possible: ['redesignate-infraction', 'redesignate-misdemeanor'], checkFirst: true },
])('over the API, the law of $asOf leaves $possible open', ({ asOf, possible, checkFirst }) => {
  const answer = answerDecide({ asOf, convictions: [COUNT] }, '2026-11-21')
  expect(answer).toMatchObject({
    ok: true,
    response: { asOf, decisions: [{ possible, checkFirstIfAlreadyCleared: checkFirst }] },
  })
})
