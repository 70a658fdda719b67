import type { Day } from '#app/record/day.ts'
import { FACTS, type Fact, type Known } from '#app/rules/facts.ts'
import { type Full, meaningOf } from './brute-force.ts'

/** What brute force finds for one pattern of known and unknown facts: bit sets over `names` and over the facts. */
export type Pattern = { known: Known; meanings: number; decisive: number }

/** Every pattern of known and unknown for some facts, the other facts being settled as given. */
export type Patterns = { names: string[]; patterns: Generator<Pattern> }

/**
 * Tries every person once, then gathers the patterns: an unknown fact joins what its bands lead to.
 * A pattern is numbered by its facts' bands, the last number of each fact standing for "unknown".
 */
export function patternsOf(facts: readonly Fact[], settled: Full, on: Day): Patterns {
  const bases = facts.map((fact) => FACTS[fact].length + 1)
  const steps = bases.map((_, index) => bases.slice(0, index).reduce((product, base) => product * base, 1))
  const size = bases.reduce((product, base) => product * base, 1)
  const digits = (number: number) => bases.map((base, index) => Math.floor(number / (steps[index] ?? 1)) % base)
  const unknownAt = (at: readonly number[]) => at.findIndex((digit, index) => digit === (bases[index] ?? 0) - 1)
  const names: string[] = []
  const meanings = new Uint32Array(size)
  const decisive = new Uint32Array(size)

  for (let number = 0; number < size; number += 1) {
    const at = digits(number)
    if (unknownAt(at) >= 0) continue
    const full = { ...settled, ...Object.fromEntries(facts.map((fact, index) => [fact, FACTS[fact][at[index] ?? 0]])) }
    const meaning = meaningOf(full as Full, on)
    if (!names.includes(meaning)) names.push(meaning)
    meanings[number] = 1 << names.indexOf(meaning)
  }
  if (names.length > 31) throw new Error('Too many meanings for one number')

  for (let number = 0; number < size; number += 1) {
    const at = digits(number)
    if (unknownAt(at) >= 0) continue
    facts.forEach((_, index) => {
      const step = steps[index] ?? 1
      const first = number - (at[index] ?? 0) * step
      for (let band = 0; band < (bases[index] ?? 0) - 1; band += 1) {
        if (meanings[first + band * step] !== meanings[number])
          decisive[number] = (decisive[number] ?? 0) | (1 << index)
      }
    })
  }

  const fixed = Object.fromEntries(Object.entries(settled).map(([fact, band]) => [fact, [band]]))
  function* patterns(): Generator<Pattern> {
    for (let number = 0; number < size; number += 1) {
      const at = digits(number)
      const index = unknownAt(at)
      if (index >= 0) {
        const step = steps[index] ?? 1
        for (let child = number - step; child >= number - (at[index] ?? 0) * step; child -= step) {
          meanings[number] = (meanings[number] ?? 0) | (meanings[child] ?? 0)
          decisive[number] = (decisive[number] ?? 0) | (decisive[child] ?? 0)
        }
      }
      const known: Record<string, readonly string[] | undefined> = { ...fixed }
      facts.forEach((fact, place) => {
        known[fact] = bandsAt(fact, at[place] ?? 0)
      })
      const unknown = at.reduce((bits, digit, place) => bits | (digit === (bases[place] ?? 0) - 1 ? 1 << place : 0), 0)
      yield { known: known as Known, meanings: meanings[number] ?? 0, decisive: (decisive[number] ?? 0) & unknown }
    }
  }
  return { names, patterns: patterns() }
}

function bandsAt(fact: Fact, digit: number): readonly string[] | undefined {
  const band = FACTS[fact][digit]
  return band === undefined ? undefined : [band]
}
