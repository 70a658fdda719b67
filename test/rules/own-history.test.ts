import { expect, test } from 'vitest'
import type { Conviction, Person } from '#app/record/conviction.ts'
import { decide } from '#app/rules/decide.ts'
import { withOwnHistory } from '#app/rules/own-history.ts'
import { conviction, TODAY } from '#test/support/conviction.ts'

const SALE = { statute: 'HSC 11359', offenseDate: '2012-05-01', convictionDate: '2012-08-01', priors: null } as const
const earlier = (year: number, given: Partial<Conviction> = {}) =>
  conviction({ ...SALE, id: `of ${year}`, offenseDate: `${year}-01-01`, convictionDate: `${year}-03-01`, ...given })

function first(others: Conviction[], person: Person = {}, given: Partial<Conviction> = {}): Conviction {
  const [found] = withOwnHistory([conviction({ ...SALE, ...given }), ...others], person)
  if (!found) throw new Error('The conviction is gone')
  return found
}

const count = (...args: Parameters<typeof first>) => first(...args).priors?.sameOffenseCount

test('two earlier convictions of the same section are known to be two', () => {
  expect(count([earlier(2005), earlier(2007)])).toBe(2)
  expect(count([earlier(2003), earlier(2005), earlier(2007)])).toBe(3)
})

test('fewer than two are known only if all convictions were entered', () => {
  expect(count([earlier(2005)])).toBeUndefined()
  expect(count([earlier(2005)], { allEntered: true })).toBe(1)
  expect(count([], { allEntered: true })).toBe(0)
  expect(count([], {})).toBeUndefined()
})

test('growing, having for sale and selling each count their own', () => {
  for (const statute of ['HSC 11358', 'HSC 11359', 'HSC 11360']) {
    expect(count([earlier(2005, { statute }), earlier(2007, { statute })], {}, { statute })).toBe(2)
  }
})

test('only a conviction surely before the offense is earlier, and one that may be decides nothing', () => {
  expect(count([earlier(2005), earlier(2012)], { allEntered: true })).toBe(2)
  expect(count([earlier(2005), earlier(2012, { convictionDate: '2012-05-01' })], { allEntered: true })).toBeUndefined()
  expect(count([earlier(2005), earlier(2012, { convictionDate: '2012' })], { allEntered: true })).toBeUndefined()
  expect(count([earlier(2005), earlier(2012, { convictionDate: '2012-08-01' })], { allEntered: true })).toBeUndefined()
  expect(count([earlier(2005), earlier(2014)], { allEntered: true })).toBe(1)
  expect(count([earlier(2005), earlier(2007)], {}, { offenseDate: null })).toBeUndefined()
})

test('another section, an arrest, a cleared record and another court are no earlier conviction', () => {
  for (const other of [
    { statute: 'HSC 11360' },
    { circumstances: ['arrest-only'] },
    { circumstances: ['relief-on-record'] },
    { circumstances: ['deferred-entry-completed'] },
    { court: 'federal' },
    { court: 'juvenile' },
  ] satisfies Partial<Conviction>[]) {
    expect(count([earlier(2005), earlier(2007, other)], { allEntered: true })).toBe(1)
  }
})

test('a gift under old § 11360(b) is not what § 11360(a)(2) punishes', () => {
  const sale = { statute: 'HSC 11360', subdivision: 'a' } as const
  const gift = { statute: 'HSC 11360', subdivision: 'b' } as const
  expect(count([earlier(2005, sale), earlier(2007, gift)], { allEntered: true }, sale)).toBe(1)
  expect(count([earlier(2005, sale), earlier(2007, sale)], {}, sale)).toBe(2)
})

test('§ 11357 counts none, and what was given stays', () => {
  expect(count([earlier(2005), earlier(2007)], { allEntered: true }, { statute: 'HSC 11357' })).toBeUndefined()
  expect(count([earlier(2005), earlier(2007)], {}, { priors: { sameOffenseCount: 0 } })).toBe(0)
})

test('a later conviction is trouble since, and a later felony is one', () => {
  const since = { completedDate: '2013-08-01' }
  expect(first([earlier(2014)], {}, since)).toMatchObject({ cleanSince: false })
  expect(first([earlier(2014, { level: 'felony' })], {}, since)).toMatchObject({ laterFelony: true })
  expect(first([earlier(2014, { level: 'misdemeanor' })], { allEntered: true }, since)).toMatchObject({
    laterFelony: false,
  })
  expect(first([earlier(2013, { level: 'felony' })], { allEntered: true }, since).laterFelony).toBeUndefined()
  expect(first([earlier(2005)], {}, since)).toMatchObject({ cleanSince: undefined, laterFelony: undefined })
  expect(first([earlier(2014)], {}, { ...since, cleanSince: true })).toMatchObject({ cleanSince: true })
  expect(first([earlier(2005), earlier(2014)], {}, since)).toMatchObject({ cleanSince: false })
  const felony = (convictionDate: string) => earlier(2013, { level: 'felony', convictionDate })
  expect(first([felony('2013-08-01')], {}, since).laterFelony).toBeUndefined()
  expect(first([felony('2013-08-02')], {}, since).laterFelony).toBe(true)
  expect(first([felony('2013-08-02')], {}, { completedDate: '2013' }).laterFelony).toBeUndefined()
  expect(first([felony('2014-01-01')], {}, { completedDate: '2013' }).laterFelony).toBe(true)
  expect(first([felony('2013')], {}, { completedDate: '2013-08-01' }).laterFelony).toBeUndefined()
  expect(first([earlier(2014, { level: 'misdemeanor' }), felony('2014-01-01')], {}, since).laterFelony).toBe(true)
  expect(first([earlier(2005), felony('2013-08-01')], { allEntered: true }, since).laterFelony).toBeUndefined()
})

test('an earlier conviction whose court is not known may be the second one', () => {
  const [one, two] = [earlier(2005, { court: null }), earlier(2007, { court: null })]
  expect(count([one, two], { allEntered: true })).toBeUndefined()
  expect(count([earlier(2003), one], { allEntered: true })).toBeUndefined()
  expect(count([earlier(2001), earlier(2003), one], { allEntered: true })).toBe(2)
  expect(count([earlier(2014, { court: null })], { allEntered: true })).toBe(0)
  expect(count([earlier(2005, { court: null, circumstances: ['arrest-only'] })], { allEntered: true })).toBe(0)
})

test('a later felony of another court, or of a court not known, leaves open whether there was one', () => {
  const since = { completedDate: '2013-08-01' }
  const felony = (given: Partial<Conviction>) =>
    first([earlier(2014, { level: 'felony', ...given })], { allEntered: true }, since).laterFelony
  for (const court of ['federal', 'other-state', 'military', 'tribal', null] as const) {
    expect(felony({ court })).toBeUndefined()
    expect(felony({ court, level: null })).toBeUndefined()
    expect(felony({ court, level: 'misdemeanor' })).toBe(false)
    expect(first([earlier(2005, { court, level: 'felony' })], { allEntered: true }, since).laterFelony).toBe(false)
  }
  expect(felony({ circumstances: ['relief-on-record'] })).toBeUndefined()
  expect(felony({ circumstances: ['arrest-only'] })).toBe(false)
  expect(felony({ circumstances: ['deferred-entry-completed'] })).toBe(false)
  expect(felony({ court: 'juvenile' })).toBe(false)
})

test('a later conviction of any adult court is trouble since', () => {
  for (const court of ['federal', 'other-state', 'military', 'tribal', null] as const) {
    expect(first([earlier(2014, { court })]).cleanSince).toBe(false)
  }
  expect(first([earlier(2014, { court: 'juvenile' })]).cleanSince).toBeUndefined()
  expect(first([earlier(2014, { circumstances: ['arrest-only'] })]).cleanSince).toBeUndefined()
})

test('a day that is only half known decides nothing', () => {
  expect(count([earlier(2005), earlier(2007)], {}, { offenseDate: '2007' })).toBeUndefined()
  expect(
    first([earlier(2012, { convictionDate: '2012-11-01' })], {}, { convictionDate: '2012' }).cleanSince,
  ).toBeUndefined()
  expect(first([earlier(2013)], {}, { convictionDate: '2012' }).cleanSince).toBe(false)
})

test('two earlier sales in courts not known leave a third one open', () => {
  const priors = { superstrike: false, sexOffenderRegistration: false }
  const others = [earlier(2005, { court: null }), earlier(2007, { court: null })]
  const third = first(others, { allEntered: true }, { priors, level: 'felony' })
  expect(decide(third, { allEntered: true }, TODAY)).toMatchObject({
    outcome: 'needs-more-information',
    possible: ['redesignate-misdemeanor', 'see-a-lawyer'],
    missing: ['priors.sameOffenseCount'],
  })
})

test('relief by the state itself is promised only where there was surely no later felony', () => {
  const free = { charged: false, serving: false, onProbation: false, supervised: false, registers: false }
  const person = { ...free, allEntered: true }
  const felony: Partial<Conviction> = {
    level: 'felony',
    completedDate: '2013-08-01',
    punishment: 'felony-jail',
    circumstances: ['sale-to-minor'],
  }
  const fit = (others: Conviction[]) =>
    decide(first(others, person, felony), person, TODAY).alternatives.find(({ remedy }) => remedy === 'PC 1203.425')
      ?.fit
  expect(fit([])).toBe('automatic')
  expect(fit([earlier(2016, { level: 'felony', court: 'federal' })])).toBe('may-fit')
  expect(fit([earlier(2016, { level: 'felony', court: null })])).toBe('may-fit')
})
