import { describe, expect, test } from 'vitest'
import { type Act, decided, resultsOf } from '#test/support/conviction.ts'

const NONE = { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 0 }
const COUNTS = [
  { table: 'earlier-record-11358', count: { statute: 'HSC 11358', flowerGrams: null, plants: 7 } },
  { table: 'earlier-record-11359', count: { statute: 'HSC 11359' } },
  { table: 'earlier-record-11360', count: { statute: 'HSC 11360', paid: true } },
] as const

describe.each(COUNTS)('$table', ({ table, count }) => {
  test.each<Act>([
    { name: 'nothing before', given: { priors: NONE }, then: 'misdemeanor' },
    { name: 'one earlier count of the kind', given: { priors: { ...NONE, sameOffenseCount: 1 } }, then: 'misdemeanor' },
    {
      name: 'two earlier counts of the kind',
      given: { priors: { ...NONE, sameOffenseCount: 2 } },
      then: 'felony-argued',
    },
    { name: 'an earlier superstrike', given: { priors: { ...NONE, superstrike: true } }, then: 'felony-possible' },
    { name: 'registration', given: { priors: { ...NONE, sexOffenderRegistration: true } }, then: 'felony-possible' },
    {
      name: 'a superstrike in the same case',
      given: { priors: NONE, circumstances: ['superstrike-same-case'] },
      then: 'misdemeanor',
    },
    {
      name: 'a superstrike in the same case and two earlier counts',
      given: { priors: { ...NONE, sameOffenseCount: 2 }, circumstances: ['superstrike-same-case'] },
      then: 'felony-argued',
    },
    {
      name: 'a later superstrike',
      given: { priors: NONE, circumstances: ['superstrike-later'] },
      then: 'felony-argued',
    },
    {
      name: 'a superstrike as a child',
      given: { priors: NONE, circumstances: ['juvenile-superstrike'] },
      then: 'felony-argued',
    },
    {
      name: 'a later superstrike and registration',
      given: { priors: { ...NONE, sexOffenderRegistration: true }, circumstances: ['superstrike-later'] },
      then: 'felony-possible',
    },
    {
      name: 'a later superstrike and two earlier counts',
      given: { priors: { ...NONE, sameOffenseCount: 2 }, circumstances: ['superstrike-later'] },
      then: 'felony-argued',
    },
    { name: 'nothing known', given: { priors: null }, then: null },
  ])('after $name: $then', ({ given, then }) => {
    expect(resultsOf(decided({ level: 'felony', ...count, ...given }))[table]).toBe(then)
  })
})

test('Smit is cited where the superstrike came in the same case', () => {
  const { trace } = decided({ statute: 'HSC 11359', level: 'felony', circumstances: ['superstrike-same-case'] })
  expect(trace.find(({ table }) => table === 'earlier-record-11359')?.citation).toContain('People v. Smit')
})
