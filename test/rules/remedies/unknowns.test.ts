import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { REMEDIES } from '#app/rules/remedies.ts'
import { find } from '#app/rules/remedy.ts'
import { REMEDY_FACTS, type RemedyFact, type RemedyFacts, type RemedyKnown } from '#app/rules/remedy-facts.ts'
import { candidates, factsOf } from '#app/rules/table.ts'
import { REMEDY_TABLES } from '#test/support/remedies.ts'

/** For each fact that a table names, some of its bands: one, several or all of them. */
function anyKnown(facts: readonly RemedyFact[]): fc.Arbitrary<RemedyKnown> {
  const some = (fact: RemedyFact) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...REMEDY_FACTS[fact]).map((band) => [band]) },
      { weight: 1, arbitrary: fc.subarray([...REMEDY_FACTS[fact]] as string[], { minLength: 1 }) },
    )
  return fc.record(Object.fromEntries(facts.map((fact) => [fact, some(fact)]))) as fc.Arbitrary<RemedyKnown>
}

/** Everyone whom what is known leaves possible, as far as the table can tell them apart. */
function completions(known: RemedyKnown, [fact, ...others]: readonly RemedyFact[]): RemedyKnown[] {
  if (!fact) return [{}]
  const rest = completions(known, others)
  return (known[fact] ?? REMEDY_FACTS[fact]).flatMap((band) => rest.map((full) => ({ ...full, [fact]: [band] })))
}

describe.each(REMEDY_TABLES.map((table) => ({ name: `${table.id} of ${table.from}`, table })))('$name', ({ table }) => {
  const facts = factsOf<RemedyFacts>(table)

  test('leaves open exactly what filling in the unknown in every way can give', () => {
    fc.assert(
      fc.property(anyKnown(facts), (known) => {
        const everyone = completions(known, facts)
        fc.pre(everyone.length <= 2000)
        const possible = new Set(everyone.flatMap((full) => candidates<string, RemedyFacts>(table, full)))
        expect(new Set(candidates<string, RemedyFacts>(table, known))).toEqual(possible)
      }),
      { numRuns: 60 },
    )
  })
})

describe.each(REMEDIES.map((remedy) => ({ name: remedy.name, remedy })))('$name', ({ remedy }) => {
  const facts = [...new Set(remedy.versions.flatMap((table) => factsOf<RemedyFacts>(table)))]

  test('asks for nothing once the answer is one, and for something while it is not', () => {
    fc.assert(
      fc.property(anyKnown(facts), (known) => {
        const { rows, missing } = find(remedy, known, '2026-11-21')
        const results = new Set(rows.map(({ then }) => then))
        if (results.size === 1) expect(missing).toEqual([])
        for (const fact of missing) expect((known[fact] ?? REMEDY_FACTS[fact]).length).toBeGreaterThan(1)
      }),
      { numRuns: 60 },
    )
  })

  test('never says no while something that helps is still possible', () => {
    fc.assert(
      fc.property(anyKnown(facts), (known) => {
        const { fit, rows } = find(remedy, known, '2026-11-21')
        const fits = new Set(rows.map(({ then }) => remedy.ends[then]?.fit))
        expect(fit === 'does-not-fit').toBe(fits.size === 1 && fits.has('does-not-fit'))
      }),
      { numRuns: 60 },
    )
  })
})
