import { describe, expect, test } from 'vitest'
import type { Conviction } from '#app/record/conviction.ts'
import { contradictions } from '#app/rules/contradictions.ts'
import { decide } from '#app/rules/decide.ts'
import { decided, TODAY } from '#test/support/conviction.ts'

type Pair = { code: string; clash: Partial<Conviction>; fits: Partial<Conviction>; born?: string; facts: string[] }

const PAIRS: Pair[] = [
  {
    code: 'convicted-before-offense',
    clash: { offenseDate: '2010-05-02', convictionDate: '2010-05-01' },
    fits: { offenseDate: '2010-05-01', convictionDate: '2010-05-01' },
    facts: ['offenseDate', 'convictionDate'],
  },
  {
    code: 'convicted-before-offense',
    clash: { offenseDate: '2011', convictionDate: '2010' },
    fits: { offenseDate: '2010', convictionDate: '2010-01-01' },
    facts: ['offenseDate', 'convictionDate'],
  },
  {
    code: 'judgment-before-offense',
    clash: { offenseDate: '2010-05-02', judgmentDate: '2010-05-01' },
    fits: { offenseDate: '2010-05-01', judgmentDate: '2010-05-01' },
    facts: ['offenseDate', 'judgmentDate'],
  },
  {
    code: 'judgment-before-conviction',
    clash: { convictionDate: '2010-05', judgmentDate: '2010-04-30' },
    fits: { convictionDate: '2010-05', judgmentDate: '2010-05-01' },
    facts: ['convictionDate', 'judgmentDate'],
  },
  {
    code: 'completed-before-offense',
    clash: { offenseDate: '2015-01-01', completedDate: '2000-01-01' },
    fits: { offenseDate: '2015-01-01', completedDate: '2015-01-01' },
    facts: ['offenseDate', 'completedDate'],
  },
  {
    code: 'completed-before-conviction',
    clash: { convictionDate: '2011', completedDate: '2010' },
    fits: { convictionDate: '2011', completedDate: '2011-01-01' },
    facts: ['convictionDate', 'completedDate'],
  },
  {
    code: 'completed-before-judgment',
    clash: { judgmentDate: '2010-05-02', completedDate: { before: '2010-05-02' } },
    fits: { judgmentDate: '2010-05-02', completedDate: { before: '2010-05-03' } },
    facts: ['judgmentDate', 'completedDate'],
  },
  {
    code: 'offense-in-the-future',
    clash: { offenseDate: '2026-11-22' },
    fits: { offenseDate: TODAY },
    facts: ['offenseDate'],
  },
  {
    code: 'conviction-in-the-future',
    clash: { convictionDate: '2026-12' },
    fits: { convictionDate: '2026-11' },
    facts: ['convictionDate'],
  },
  {
    code: 'born-after-offense',
    born: '1990-06-15',
    clash: { offenseDate: '1990-06-14' },
    fits: { offenseDate: '1990-06-15' },
    facts: ['dateOfBirth', 'offenseDate'],
  },
  {
    code: 'born-after-offense',
    born: '1990',
    clash: { convictionDate: '1989' },
    fits: { convictionDate: '1990' },
    facts: ['dateOfBirth', 'convictionDate'],
  },
  {
    code: 'age-and-birth-date',
    born: '1990-06-15',
    clash: { ageAtOffense: 18, offenseDate: '2008-06-14' },
    fits: { ageAtOffense: 17, offenseDate: '2008-06-14' },
    facts: ['ageAtOffense', 'dateOfBirth', 'offenseDate'],
  },
  {
    code: 'age-and-birth-date',
    born: '1990',
    clash: { ageAtOffense: 16, offenseDate: '2008' },
    fits: { ageAtOffense: { atMost: 17 }, offenseDate: '2008' },
    facts: ['ageAtOffense', 'dateOfBirth', 'offenseDate'],
  },
  {
    code: 'age-and-birth-date',
    born: '1990-06-15',
    clash: { ageAtOffense: 18, convictionDate: '2008-06-14' },
    fits: { ageAtOffense: 18, convictionDate: '2008-06-15' },
    facts: ['ageAtOffense', 'dateOfBirth', 'convictionDate'],
  },
  {
    code: 'paid-and-no-payment',
    clash: { paid: true, circumstances: ['no-payment'] },
    fits: { paid: false, circumstances: ['no-payment'] },
    facts: ['paid', 'circumstances'],
  },
  {
    code: 'paid-and-subdivision',
    clash: { statute: 'HSC 11360', subdivision: 'b', paid: true },
    fits: { statute: 'HSC 11360', subdivision: 'b', paid: false },
    facts: ['paid', 'subdivision'],
  },
  {
    code: 'paid-and-subdivision',
    clash: { statute: 'HSC 11360', subdivision: 'b', paid: true },
    fits: { statute: 'HSC 11360', subdivision: 'a', paid: true },
    facts: ['paid', 'subdivision'],
  },
  ...(['b', 'd', 'e'] as const).map((subdivision) => ({
    code: 'flower-and-subdivision',
    clash: { statute: 'HSC 11357', subdivision, flowerGrams: 28.6 },
    fits: { statute: 'HSC 11357', subdivision, flowerGrams: 28.5 },
    facts: ['flowerGrams', 'subdivision'],
  })),
  {
    code: 'flower-and-subdivision',
    clash: { statute: 'HSC 11357', subdivision: 'c', flowerGrams: 28.5 },
    fits: { statute: 'HSC 11357', subdivision: 'c', flowerGrams: 28.6 },
    facts: ['flowerGrams', 'subdivision'],
  },
  {
    code: 'concentrate-and-subdivision',
    clash: { statute: 'HSC 11357', subdivision: 'a', concentrateGrams: 0 },
    fits: { statute: 'HSC 11357', subdivision: 'a', concentrateGrams: 0.1 },
    facts: ['concentrateGrams', 'subdivision'],
  },
  {
    code: 'concentrate-and-subdivision',
    clash: { statute: 'HSC 11357', subdivision: 'b', concentrateGrams: 0.1 },
    fits: { statute: 'HSC 11357', subdivision: 'b', concentrateGrams: 0 },
    facts: ['concentrateGrams', 'subdivision'],
  },
  {
    code: 'age-and-subdivision',
    clash: { statute: 'HSC 11357', subdivision: 'e', ageAtOffense: 18 },
    fits: { statute: 'HSC 11357', subdivision: 'e', ageAtOffense: 17 },
    facts: ['ageAtOffense', 'subdivision'],
  },
  {
    code: 'age-and-subdivision',
    clash: { statute: 'HSC 11357', subdivision: 'd', ageAtOffense: 17 },
    fits: { statute: 'HSC 11357', subdivision: 'd', ageAtOffense: 18 },
    facts: ['ageAtOffense', 'subdivision'],
  },
  ...(['reduced-17b', 'reduced-prop-47'] as const).map((reduced) => ({
    code: 'level-and-reduction',
    clash: { level: 'felony' as const, circumstances: [reduced] },
    fits: { level: 'misdemeanor' as const, circumstances: [reduced] },
    facts: ['level', 'circumstances'],
  })),
  {
    code: 'juvenile-court-and-age',
    clash: { court: 'juvenile', ageAtOffense: 18 },
    fits: { court: 'juvenile', ageAtOffense: 17 },
    facts: ['ageAtOffense', 'court'],
  },
  {
    code: 'juvenile-court-and-age',
    clash: { court: 'juvenile', ageAtOffense: 30 },
    fits: { court: 'superior', ageAtOffense: 30 },
    facts: ['ageAtOffense', 'court'],
  },
  {
    code: 'cleared-and-not-cleared',
    clash: { circumstances: ['relief-on-record', 'checked-not-cleared'] },
    fits: { circumstances: ['checked-not-cleared'] },
    facts: ['circumstances'],
  },
  {
    code: 'cleared-and-not-cleared',
    clash: { circumstances: ['relief-on-record', 'checked-not-cleared'] },
    fits: { circumstances: ['relief-on-record'] },
    facts: ['circumstances'],
  },
  {
    code: 'sale-to-nobody',
    clash: { recipientAge: 'nobody', circumstances: ['sale-to-minor'] },
    fits: { recipientAge: 17, circumstances: ['sale-to-minor'] },
    facts: ['recipientAge', 'circumstances'],
  },
]

describe.each(PAIRS)('$code: $clash', ({ code, clash, fits, born: dateOfBirth, facts }) => {
  test('is named, with its facts, and asked about again', () => {
    const count = { id: 'c1', ...clash }
    expect(contradictions(count, { dateOfBirth }, TODAY)).toEqual([{ code, facts }])
    const decision = decide(count, { dateOfBirth }, TODAY)
    expect(decision).toMatchObject({ outcome: 'needs-more-information', fileAnyway: false, forms: [] })
    expect(decision.missing.slice(0, facts.length)).toEqual(facts)
  })

  test('$fits is no contradiction', () => {
    expect(contradictions({ id: 'c1', ...fits }, { dateOfBirth }, TODAY)).toEqual([])
  })
})

test('a conviction of which nothing is known contradicts nothing', () => {
  expect(contradictions({ id: 'c1' }, {}, TODAY)).toEqual([])
  expect(contradictions({ id: 'c1' }, { dateOfBirth: '1990' }, TODAY)).toEqual([])
})

test('several contradictions are all named', () => {
  const count = {
    id: 'c1',
    offenseDate: '2027',
    convictionDate: '2010',
    circumstances: ['no-payment' as const],
    paid: true,
  }
  expect(contradictions(count, {}, TODAY).map(({ code }) => code)).toEqual([
    'convicted-before-offense',
    'offense-in-the-future',
    'paid-and-no-payment',
  ])
})

describe('a clash that takes three facts to see', () => {
  const codes = (given: Partial<Conviction>, dateOfBirth?: string) =>
    contradictions({ id: 'c1', statute: 'HSC 11357', offenseDate: '2010-05-01', ...given }, { dateOfBirth }, TODAY)

  test('a birth date that makes the person too old for subdivision (e)', () => {
    expect(codes({ subdivision: 'e' }, '1980-01-01')).not.toEqual([])
  })

  test('a birth date that makes the person too young for subdivision (d)', () => {
    expect(codes({ subdivision: 'd' }, '1995-01-01')).not.toEqual([])
  })

  test('a birth date that makes the person too old for the juvenile court', () => {
    expect(codes({ court: 'juvenile' }, '1980-01-01')).not.toEqual([])
  })

  test('a sale to a minor who was 30', () => {
    expect(codes({ recipientAge: 30, circumstances: ['sale-to-minor'] })).not.toEqual([])
  })
})

test('dates in the wrong order are all named, and the other remedies are found without them', () => {
  const count = {
    statute: 'HSC 11357',
    court: 'superior',
    offenseDate: '2015-01-01',
    convictionDate: null,
    completedDate: '2000-01-01',
  } as const
  const undated = decided({ ...count, offenseDate: null, completedDate: null, subdivision: 'c', flowerGrams: 40 })
  const clashing = decided({ ...count, subdivision: 'c', flowerGrams: 40 })
  expect(clashing).toMatchObject({ outcome: 'needs-more-information', fileAnyway: false })
  expect(clashing.contradictions).toEqual([
    { code: 'completed-before-offense', facts: ['offenseDate', 'completedDate'] },
  ])
  expect(clashing.alternatives).toEqual(undated.alternatives)
  expect(undated.alternatives).not.toEqual([])
})

test('what is known of the person counts for the other remedies although the birth date clashes', () => {
  const count = { statute: 'HSC 11359', level: 'felony', ageAtOffense: 16 } as const
  const clashing = decided(count, { dateOfBirth: '1970-01-01', charged: true })
  const withdrawn = decided({ ...count, ageAtOffense: null, offenseDate: null }, { charged: true })
  expect(clashing.contradictions.map(({ code }) => code)).toEqual(['age-and-birth-date'])
  expect(clashing.alternatives).toEqual(withdrawn.alternatives)
  expect(JSON.stringify(clashing.alternatives)).not.toContain('person.charged')
})

test('a contradiction between two circumstances and a fact leaves the other circumstances standing', () => {
  const circumstances = ['no-payment', 'arrest-only'] as const
  const count = {
    id: 'c1',
    statute: 'HSC 11360',
    court: 'superior' as const,
    paid: true,
    circumstances: [...circumstances],
  }
  expect(decide(count, {}, TODAY).possible).toEqual(['not-eligible'])
})

test.each([
  { flowerGrams: { atLeast: 30, atMost: 5 } },
  { concentrateGrams: { moreThan: 4, atMost: 4 } },
  { plants: { moreThan: 7, atMost: 6 } },
  { ageAtOffense: { atLeast: 21, atMost: 17 } },
  { ageAtOffense: { moreThan: 17, atMost: 17 } },
  { recipientAge: { atLeast: 18, atMost: 17 } },
  { employeeAge: { atLeast: 21, atMost: 20 } },
])('a range that holds no number is asked again: %j', (facts) => {
  const [fact] = Object.keys(facts)
  const decision = decided(facts)
  expect(decision.contradictions).toContainEqual({ code: 'impossible-range', facts: [fact] })
  expect(decision).toMatchObject({ outcome: 'needs-more-information', fileAnyway: false })
})
