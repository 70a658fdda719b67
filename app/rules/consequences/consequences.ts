import type { Conviction, Person } from '#app/record/conviction.ts'
import type { Decision } from '../decide.ts'
import { open } from '../facts.ts'
import { readRecord } from '../read-record.ts'
import { type Certainty, candidates, type Table } from '../table.ts'
import { guns, immigration } from './careful.ts'
import { denied, refuse, time } from './court.ts'
import {
  type ConsequenceFacts,
  type ConsequenceKnown,
  type ConsequenceRow,
  NOT_SHOWN,
  type Standing,
  type Topic,
} from './facts.ts'
import { housing, jury, voting } from './home.ts'
import { asked, left } from './record.ts'
import { standsAfter, standsToday } from './standing.ts'
import { jobs, license } from './work.ts'

/** Every subject of everyday life, in the order in which people ask about them. */
export const TOPICS = [
  jobs,
  asked,
  housing,
  license,
  voting,
  jury,
  guns,
  immigration,
  left,
  refuse,
  time,
  denied,
] as const

export type TopicId = (typeof TOPICS)[number]['id']

/** When something holds: today, or once the court has left this on the record. */
export type When = 'today' | Standing

/** One thing to say on a subject, with when it holds, its source and how sure we are. */
export type Line = { when: When[]; result: string; citation: string; source: string; certainty: Certainty }

/** What a decision means for one subject of everyday life. */
export type Consequence = { topic: TopicId; lines: Line[] }

/**
 * What a decision means for everyday life: how it is today, and how it would be once the court has granted what can be
 * asked for. Where facts are open, everything that can hold is said. Subjects with nothing to say are left out.
 */
export function consequencesOf(decision: Decision, conviction: Conviction, person: Person): Consequence[] {
  const record = readRecord(conviction, person)
  const here = open(record, 'court').includes('superior')
  const today = results(standsToday, { ...record, court: here ? ['superior'] : record.court }) as Standing[]
  const after = results(standsAfter as Table, { outcome: decision.possible } as object).filter(isShown) as Standing[]
  const facts: ConsequenceKnown = { sentence: record.sentence, outcome: decision.possible }
  return TOPICS.map((topic: Topic): Consequence => {
    const when: [When, readonly Standing[]][] = [
      ['today', today],
      ...after.map((one): [When, Standing[]] => [one, [one]]),
    ]
    const lines =
      topic.of === 'case'
        ? linesOf(topic, ['today'], facts)
        : when.flatMap(([name, standing]) => linesOf(topic, [name], { ...facts, standing }))
    return { topic: topic.id as TopicId, lines: together(lines) }
  }).filter(({ lines }) => lines.length > 0)
}

function linesOf({ table }: Topic, when: When[], known: ConsequenceKnown): Line[] {
  const rows = candidates<string, ConsequenceFacts>(table, known) as readonly ConsequenceRow[]
  return rows
    .filter(({ then }) => isShown(then))
    .map(({ then, citation, source, certainty }) => ({ when, result: then, citation, source, certainty }))
}

/** What is the same today and afterwards is said once. */
function together(lines: readonly Line[]): Line[] {
  const said = new Map<string, Line>()
  for (const line of lines) {
    const before = said.get(line.result)
    const when = [...new Set([...(before?.when ?? []), ...line.when])]
    said.set(line.result, { ...(before ?? line), when })
  }
  return [...said.values()]
}

function results(table: Table, known: object): string[] {
  return [...new Set(candidates(table, known).map(({ then }) => then))]
}

const isShown = (result: string) => result !== NOT_SHOWN
