import type { Answers, Entered } from '#app/answers/schema.ts'
import { decideAll } from '#app/check/decisions.ts'
import type { Conviction, Person } from '#app/record/conviction.ts'
import { span } from '#app/record/day.ts'
import type { Decision } from '#app/rules/decide.ts'
import { open } from '#app/rules/facts.ts'
import { withOtherCounts } from '#app/rules/other-counts.ts'
import { readRecord } from '#app/rules/read-record.ts'

const UNSURE = 'unsure'

/**
 * The same conviction as somebody would enter it page by page, decided by the interview. Nothing where the interview
 * cannot be told it: an age on both sides of one line only, a day before 1973, part of an earlier record, relief, or a
 * letter of § 11357 or § 11360 in a conviction of a day when letters meant something else (it asks for no such day).
 */
export function throughInterview(conviction: Conviction, person: Person, on: string): Decision | undefined {
  const answers = answersFor(conviction, person)
  return answers && decideAll(answers, on)[0]?.counts[0]?.decision
}

/** Whether a conviction is surely of the years in which the old letters stood (rules/subdivisions.ts). */
function oldLetters(convicted: Conviction['convictionDate']): boolean {
  if (typeof convicted !== 'string') return convicted === null || convicted === undefined
  const [first, last] = span(convicted)
  return first >= '1976-01-01' && last < '2016-11-09'
}

function answersFor(given: Conviction, person: Person): Answers | undefined {
  const conviction = withOtherCounts(given)
  const { statute, subdivision, sentence, court, level, priors, circumstances = [] } = conviction
  const known = readRecord(conviction, person)
  const ages = open(known, 'age')
  const eras = open(known, 'era')
  const { superstrike, sexOffenderRegistration, sameOffenseCount } = priors ?? {}
  const history = [superstrike, sexOffenderRegistration, sameOffenseCount]
  const [bare, letter] = [statute?.split(' ')[1] ?? '', subdivision?.charAt(0)]
  const lettered = { '11357': 'abcde', '11360': 'ab' }[bare]
  const tellable =
    statute &&
    ages.length !== 2 &&
    !eras.includes('before-1973') &&
    history.filter((each) => each === null || each === undefined).length % history.length === 0 &&
    (circumstances ?? []).every((each) => each === 'superstrike-later' || each === 'served-state-prison') &&
    (!subdivision || !lettered || oldLetters(conviction.convictionDate)) &&
    (!subdivision || !lettered || lettered.includes(subdivision))
  if (!tellable) return undefined
  const one = (choice: string | null | undefined): Entered => ({ choice: choice ?? UNSURE })
  const isCannabis = ['11357', '11358', '11359', '11360'].includes(bare) && statute.startsWith('HSC')
  const ticked = [
    ...(superstrike ? ['superstrike'] : []),
    ...(circumstances?.includes('superstrike-later') ? ['superstrike-later'] : []),
    ...(sexOffenderRegistration ? ['registration'] : []),
    ...((sameOffenseCount ?? 0) >= 2 ? ['two-priors'] : []),
  ]
  const era = eras.length > 1 ? undefined : eras[0] === 'from-prop-64' ? 'after' : 'before'
  return {
    cases: [{ id: 'k1', pages: { court: one(court), sentence: one(sentence) } }],
    counts: [
      {
        ...{ id: 'c1', case: 'k1' },
        pages: {
          statute: isCannabis ? one(bare) : { choice: 'other', other: statute.replace('HSC', 'HS') },
          ending: one('convicted'),
          when: one(era),
          ...(letter && lettered && { subdivision: one(letter) }),
          age: one(ages.length === 1 ? ages[0] : undefined),
          level: one(level),
          history: history[0] === null ? one(undefined) : { choice: ticked.length ? ticked : 'none' },
        },
      },
    ],
  }
}
