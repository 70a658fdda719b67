import { expect, test } from 'vitest'
import { toNames } from '#app/rules/fact-names.ts'
import { FACT_ORDER, FACTS, type Fact } from '#app/rules/facts.ts'
import { CANNABIS_STATUTES, KNOWN_STATUTES, offenseOf } from '#app/rules/offenses.ts'
import { relevantFacts, VERSION_DAYS } from '#app/rules/prop-64/judge.ts'

test('every fact that can be asked about has the name that it has in a conviction', () => {
  const names = Object.fromEntries(FACT_ORDER.map((fact) => [fact, toNames([fact])[0]]))
  expect(names).toEqual({
    offense: 'statute',
    disposition: 'circumstances',
    court: 'court',
    era: 'offenseDate',
    sentence: 'sentence',
    age: 'ageAtOffense',
    flower: 'flowerGrams',
    concentrate: 'concentrateGrams',
    plants: 'plants',
    paid: 'paid',
    recipient: 'recipientAge',
    place: 'circumstances',
    'sale-to-minor': 'circumstances',
    'employed-minor': 'circumstances',
    'import-export': 'circumstances',
    environment: 'circumstances',
    garden: 'circumstances',
    level: 'level',
    superstrike: 'priors.superstrike',
    registration: 'priors.sexOffenderRegistration',
    'same-offense-priors': 'priors.sameOffenseCount',
    immigration: 'circumstances',
    today: undefined,
  })
})

test('names come in the order of asking, none twice', () => {
  expect(toNames(['garden', 'age', 'environment', 'offense'])).toEqual(['statute', 'ageAtOffense', 'circumstances'])
})

test('every known statute has a band of its own, and any other is not listed', () => {
  expect(CANNABIS_STATUTES.map(offenseOf)).toEqual(['11357', '11358', '11359', '11360'])
  expect(new Set(KNOWN_STATUTES.map(offenseOf))).toEqual(new Set(FACTS.offense.filter((band) => band !== 'not-listed')))
  expect(offenseOf('PC 459')).toBe('not-listed')
  expect(offenseOf('HSC 11357.6')).toBe('not-listed')
})

test('the rules change on the days on which a table changes', () => {
  expect(VERSION_DAYS).toEqual(['0001-01-01', '2016-11-09', '2017-09-16'])
})

// Digest § 9: what a self-check needs, and nothing that the section of the count does not hang on.
test.each<{ offense: (typeof FACTS.offense)[number]; act: Fact[] }>([
  { offense: '11357', act: ['age', 'flower', 'concentrate', 'place'] },
  { offense: '11358', act: ['age', 'plants', 'place', 'environment', 'garden'] },
  { offense: '11359', act: ['age', 'place', 'sale-to-minor', 'employed-minor'] },
  {
    offense: '11360',
    act: ['age', 'paid', 'flower', 'concentrate', 'recipient', 'place', 'sale-to-minor', 'import-export'],
  },
])('a count of $offense hangs on $act', ({ offense, act }) => {
  const history: Fact[] = offense === '11357' ? [] : ['superstrike', 'registration', 'same-offense-priors']
  const gates: Fact[] = ['offense', 'disposition', 'court', 'era', 'sentence']
  expect(relevantFacts(offense)).toEqual([...gates, ...act, 'level', ...history, 'immigration'])
})

test('a neighbor hangs on nothing but what stands in front of it', () => {
  expect(relevantFacts('custody')).toEqual(['offense', 'disposition', 'court', 'era', 'immigration'])
})
