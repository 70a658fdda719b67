import { expect, test } from 'vitest'
import type { Conviction } from '#app/record/conviction.ts'
import { withSiblings } from '#app/rules/other-counts.ts'
import { whatWouldChange } from '#app/rules/what-if.ts'
import { conviction, decided, TODAY } from '#test/support/conviction.ts'

const growing = (otherCounts: string[], given: Partial<Conviction> = {}) =>
  ({ statute: 'HSC 11358', level: 'felony', flowerGrams: null, plants: 20, otherCounts, ...given }) as const

const strike = (given: Partial<Conviction>) =>
  decided(given)
    .trace.find(({ table }) => table === 'earlier-record-11358')
    ?.because.find(({ fact }) => fact === 'superstrike')?.bands

// PC § 667(e)(2)(C)(iv); a superstrike of the same case is no earlier one: People v. Smit (2018) 24 Cal.App.5th 596.
test.each<{ counts: string[]; given?: Partial<Conviction>; bands: string[] }>([
  { counts: [], bands: ['none'] },
  { counts: ['PC 187'], bands: ['same-case'] },
  { counts: ['HSC 11364', 'pc 288(a)'], bands: ['same-case'] },
  { counts: ['PC 245'], bands: ['none'] },
  { counts: ['PC 459'], bands: ['none'] },
  { counts: ['no section'], bands: ['none'] },
  { counts: ['PC 187'], given: { circumstances: ['superstrike-later'] }, bands: ['contested'] },
  {
    counts: ['PC 187'],
    given: { priors: { superstrike: true, sexOffenderRegistration: false, sameOffenseCount: 0 } },
    bands: ['earlier'],
  },
])('other counts $counts leave the superstrikes $bands', ({ counts, given, bands }) => {
  expect(strike(growing(counts, given))).toEqual(bands)
})

test('each other count says which row of the table decided, with its source', () => {
  const { otherCounts } = decided(growing(['HSC 11357(b)', 'HSC 11379.6', 'xyz']))
  expect(otherCounts).toEqual([
    {
      count: 'HSC 11357(b)',
      petition: 'named',
      reason: 'reached',
      citation: 'HSC § 11361.8(a), (e)',
      certainty: 'read',
    },
    {
      count: 'HSC 11379.6',
      petition: 'not-named',
      reason: 'concentrate-making',
      citation: 'HSC §§ 11379.6, 11361.8(e)',
      certainty: 'secondary',
    },
    { count: 'xyz', petition: 'ask', reason: 'unread', citation: 'HSC § 11361.8(a), (e)', certainty: 'read' },
  ])
})

test('what would change the answer starts from the same facts', () => {
  const found = whatWouldChange(conviction(growing(['PC 187'])), {}, TODAY).filter(({ fact }) => fact === 'superstrike')
  expect(found).toEqual([
    { fact: 'superstrike', band: 'earlier', possible: ['see-a-lawyer'] },
    { fact: 'superstrike', band: 'contested', possible: ['see-a-lawyer'] },
  ])
})

test('the counts of one case are each other’s other counts, unless something else was said', () => {
  const count = (given: Partial<Conviction>) => conviction({ subdivision: null, ...given })
  const found = withSiblings([
    count({ statute: 'HSC 11357', subdivision: 'b' }),
    count({ statute: 'PC 245', subdivision: 'a(1)', otherCounts: ['PC 187'] }),
    count({ statute: 'HSC 11358', circumstances: ['relief-on-record', 'noncitizen'] }),
    count({ statute: 'HSC 11361', circumstances: ['arrest-only'] }),
    count({ statute: 'HSC 11360', circumstances: ['deferred-entry-completed'] }),
    count({ statute: 'HSC 11359', otherCounts: [] }),
  ])
  expect(found.map(({ otherCounts }) => otherCounts)).toEqual([
    ['PC 245(a)(1)', 'HSC 11359'],
    ['PC 187'],
    undefined,
    undefined,
    undefined,
    [],
  ])
})

test('they are looked at where the court is not known, and not where it is surely none of California', () => {
  const found = (court: Conviction['court']) => decided(growing(['HSC 11357'], { court })).otherCounts.length
  expect([found('superior'), found('juvenile'), found(null), found('federal')]).toEqual([1, 1, 1, 0])
})
