import type { Day } from '#app/record/day.ts'
import { type Band, FACT_ORDER, FACTS, type Fact, type Known, open } from './facts.ts'
import { knownKey } from './known-key.ts'
import { forgetAll, memory } from './memory.ts'
import { MEANINGS, type Meaning } from './outcomes.ts'
import { endOf, relevantFacts, VERSION_DAYS } from './prop-64/judge.ts'

/**
 * Everything that can still come out: a meaning, or a fact whose bands lead to different ones. Facts are asked in
 * one fixed order, equal parts are one object and a fact that changes nothing is left out, so the facts named in a
 * diagram are exactly those that could change the answer.
 */
export type Diagram = Leaf | { readonly fact: Fact; readonly branches: readonly Branch[] }
export type Branch = { readonly band: Band; readonly leads: Diagram }
export type Leaf = { readonly meaning: Meaning }

/** How many diagrams are kept for the next conviction with the same facts. */
const KEPT = 50_000
const built = memory<string, Diagram>()
const shared = memory<string, Diagram>()
const numbers = memory<Diagram, number>()
const below = memory<Diagram, readonly Diagram[]>()

/** The diagram of what is known, by the law of a day. */
export function explore(known: Known, on: Day): Diagram {
  if (built.size > KEPT) forgetAll()
  return build(
    known,
    on,
    VERSION_DAYS.findLastIndex((day) => day <= on),
  )
}

/** Every meaning that can still come out. */
export function meanings(diagram: Diagram): Meaning[] {
  return nodes(diagram).flatMap((node) => ('meaning' in node ? [node.meaning] : []))
}

/** Every fact that could change what comes out. */
export function decisive(diagram: Diagram): ReadonlySet<Fact> {
  return new Set(nodes(diagram).flatMap((node) => ('fact' in node ? [node.fact] : [])))
}

function build(known: Known, on: Day, version: number): Diagram {
  const [offense, another] = open(known, 'offense')
  const facts = offense && !another ? relevantFacts(offense) : FIRST
  const key = `${version}${knownKey(FACTS, known, facts === FIRST ? FACT_ORDER : facts)}`
  const before = built.get(key)
  if (before) return before
  const diagram = grow(known, facts, on, version)
  built.set(key, diagram)
  return diagram
}

const FIRST: readonly Fact[] = ['offense']

function grow(known: Known, facts: readonly Fact[], on: Day, version: number): Diagram {
  const end = endOf(known, on)
  if (end !== undefined) return leaf(end, known)
  const fact = facts.find((name) => open(known, name).length > 1)
  if (!fact) throw new Error(`No row of the tables holds for ${JSON.stringify(known)}`)
  const branches = open(known, fact).map((band) => ({ band, leads: build({ ...known, [fact]: [band] }, on, version) }))
  const [first] = branches
  if (first && branches.every(({ leads }) => leads === first.leads)) return first.leads
  return share(`${fact}?${branches.map(({ band, leads }) => `${band}:${numbers.get(leads)}`).join()}`, {
    fact,
    branches,
  })
}

/** Ends that mean the same for the person, on the same paper, are one. */
function leaf(end: string, known: Known): Diagram {
  const meaning = MEANINGS[end]
  if (!meaning) throw new Error(`The end "${end}" has no meaning in outcomes.ts`)
  const court = meaning.mayFile || meaning.outcome !== 'not-eligible' ? open(known, 'court').join() : ''
  return share(`${meaning.possible.join()}|${meaning.mayFile}|${court}`, { meaning })
}

function share(key: string, diagram: Diagram): Diagram {
  const same = shared.get(key)
  if (same) return same
  shared.set(key, diagram)
  numbers.set(diagram, numbers.size)
  return diagram
}

function nodes(diagram: Diagram): readonly Diagram[] {
  const before = below.get(diagram)
  if (before) return before
  const found = [...reached(diagram, new Set())]
  below.set(diagram, found)
  return found
}

function reached(diagram: Diagram, found: Set<Diagram>): Set<Diagram> {
  if (found.has(diagram)) return found
  found.add(diagram)
  if ('branches' in diagram) for (const { leads } of diagram.branches) reached(leads, found)
  return found
}
