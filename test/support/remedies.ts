import { judge } from '#app/rules/prop-64/judge.ts'
import { readRecord } from '#app/rules/read-record.ts'
import { type Matter, readRemedyFacts } from '#app/rules/read-remedy-facts.ts'
import { REMEDIES } from '#app/rules/remedies.ts'
import type { RemedyTable } from '#app/rules/remedy.ts'
import type { RemedyKnown } from '#app/rules/remedy-facts.ts'
import { remedyReach } from '#app/rules/remedy-reach.ts'
import { conviction } from '#test/scenarios/builder.ts'
import { type RemedyScenario, TODAY } from '#test/scenarios/remedy-scenario.ts'

/** Every table of the other remedies, in all versions. */
export const REMEDY_TABLES: readonly RemedyTable[] = [remedyReach, ...REMEDIES.flatMap(({ versions }) => versions)]

/** A scenario as the rules see it: the conviction, the person, and where the tables of § 11361.8 ended. */
export function matterOf({ given, person = {}, on = TODAY }: RemedyScenario): Matter {
  const whole = conviction(given)
  const known = readRecord(whole, person)
  return { conviction: whole, person, known, end: judge(known, on).end }
}

export function factsOf(scenario: RemedyScenario): RemedyKnown {
  return readRemedyFacts(matterOf(scenario), scenario.on ?? TODAY)
}
