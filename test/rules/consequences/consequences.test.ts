import { expect, test } from 'vitest'
import type { Conviction } from '#app/record/conviction.ts'
import { consequencesOf, TOPICS, type TopicId } from '#app/rules/consequences/consequences.ts'
import { decide } from '#app/rules/decide.ts'
import { SCENARIOS } from '#test/scenarios/all.ts'
import { conviction } from '#test/scenarios/builder.ts'
import { TODAY } from '#test/scenarios/scenario.ts'

function meaningOf(given: Partial<Conviction>) {
  const whole = conviction(given)
  const found = consequencesOf(decide(whole, {}, TODAY), whole, {})
  return (topic: TopicId) =>
    found
      .find((each) => each.topic === topic)
      ?.lines.map(({ when, result, outcomes, sentence }) => [
        when.join(),
        result,
        ...outcomes,
        ...(sentence ? [sentence] : []),
      ])
}

const SMALL: Partial<Conviction> = { subdivision: 'b' }
const FOR_SALE: Partial<Conviction> = { statute: 'HSC 11359', level: 'felony' }

// Gov. Code § 12952(a): not before an offer; (a)(3)(C): never, once dismissed or sealed. Tit. 2, § 12269(a)(3): the same.
test('a dismissal takes the conviction away from employers and landlords', () => {
  const means = meaningOf(SMALL)
  expect(means('jobs')).toEqual([
    ['today', 'after-an-offer'],
    ['dismissed', 'not-considered'],
  ])
  expect(means('housing')).toEqual([
    ['today', 'directly-related'],
    ['dismissed', 'not-used'],
  ])
  expect(means('asked')).toEqual([
    ['today', 'truth'],
    ['dismissed', 'dismissed'],
  ])
  expect(means('left')).toEqual([['dismissed', 'sealed']])
})

test('what is the same before and after is said once', () => {
  const means = meaningOf(SMALL)
  expect(means('voting')).toEqual([['today,dismissed', 'can-vote']])
  expect(means('guns')).toEqual([['today,dismissed', 'ask-first']])
})

// CR-403 item 4: a misdemeanor for all purposes. § 12269(a)(3) names infractions, not misdemeanors. Prado v. Barr.
test('a lowered felony stays on the record, and federal immigration law may not care', () => {
  const means = meaningOf(FOR_SALE)
  expect(means('jobs')).toEqual([
    ['today', 'after-an-offer'],
    ['misdemeanor', 'lowered'],
  ])
  expect(means('housing')).toEqual([['today,misdemeanor', 'directly-related']])
  expect(means('immigration')).toEqual([
    ['today', 'lawyer-first'],
    ['misdemeanor', 'lowered'],
  ])
  expect(means('left')).toEqual([['misdemeanor', 'lowered']])
  expect(means('refuse')).toEqual([['today', 'facts-only', 'redesignate-misdemeanor']])
})

test('an infraction is kept from landlords', () => {
  expect(meaningOf({ ...SMALL, ageAtOffense: 19 })('housing')).toEqual([
    ['today', 'directly-related'],
    ['infraction', 'not-used'],
  ])
})

// § 11361.8(b): danger only while serving. Cal. Const., art. II, § 4: only prison. Code Civ. Proc. § 203: no supervision.
test('someone still serving hears of danger, of prison and of juries', () => {
  const means = meaningOf({ ...FOR_SALE, sentence: 'serving' })
  expect(means('refuse')).toEqual([['today', 'danger', 'resentence-or-dismiss']])
  expect(means('voting')).toEqual([['today,resentenced', 'not-in-prison']])
  expect(means('jury')).toEqual([['today,resentenced', 'not-while-serving']])
})

test('a sentence that may be over leaves both ways in sight, each with what it is for', () => {
  const means = meaningOf({ ...FOR_SALE, sentence: null })
  expect(means('refuse')).toEqual([
    ['today', 'facts-only', 'redesignate-misdemeanor'],
    ['today', 'danger', 'resentence-or-dismiss'],
  ])
  expect(means('voting')).toEqual([
    ['today,misdemeanor,resentenced', 'can-vote', 'completed'],
    ['today,misdemeanor,resentenced', 'not-in-prison', 'serving'],
  ])
})

test.each<{ name: string; given: Partial<Conviction>; topic: TopicId; says: string }>([
  { name: 'an arrest', given: { circumstances: ['arrest-only'] }, topic: 'jobs', says: 'arrest' },
  { name: 'a program', given: { circumstances: ['deferred-entry-completed'] }, topic: 'immigration', says: 'program' },
  { name: 'a federal case', given: { court: 'federal' }, topic: 'jobs', says: 'after-an-offer' },
  {
    name: 'a juvenile case',
    given: { ...FOR_SALE, court: 'juvenile', ageAtOffense: 16 },
    topic: 'voting',
    says: 'can-vote',
  },
  { name: 'a cleared record', given: { circumstances: ['relief-on-record'] }, topic: 'housing', says: 'cleared' },
  { name: 'a court that is not known', given: { court: null }, topic: 'license', says: 'seven-years' },
  { name: 'a conviction the law does not reach', given: { subdivision: 'c' }, topic: 'denied', says: 'other-ways' },
  {
    name: 'two earlier ones',
    given: { ...FOR_SALE, priors: { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 2 } },
    topic: 'refuse',
    says: 'argued',
  },
])('$name: on $topic, $says', ({ given, topic, says }) => {
  expect(meaningOf(given)(topic)?.[0]?.[1]).toBe(says)
})

test('where nothing can be filed, nothing is said of what the court may do', () => {
  const means = meaningOf({ subdivision: 'c' })
  for (const topic of ['refuse', 'time', 'left'] as const) expect(means(topic)).toBeUndefined()
})

test('where several answers are open, each has its own words', () => {
  expect(meaningOf({ ...SMALL, ageAtOffense: null })('jobs')).toEqual([
    ['today', 'after-an-offer'],
    ['dismissed', 'not-considered'],
    ['infraction', 'lowered'],
  ])
})

test('every row is said to at least one of the people of the scenarios', () => {
  const said = new Set(
    SCENARIOS.flatMap(({ given, person = {}, on = TODAY }) => {
      const whole = conviction(given)
      const found = consequencesOf(decide(whole, person, on), whole, person)
      return found.flatMap(({ topic, lines }) => lines.map(({ result }) => `${topic}.${result}`))
    }),
  )
  const rows = TOPICS.flatMap(({ id, table }) => table.rows.map(({ then }) => `${id}.${then}`))
  expect(rows.filter((row) => !row.endsWith('.not-shown') && !said.has(row))).toEqual([])
})
