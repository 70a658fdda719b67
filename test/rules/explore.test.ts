import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Diagram, decisive, explore, meanings } from '#app/rules/explore.ts'
import { FACTS, type Fact, type Known } from '#app/rules/facts.ts'
import type { Meaning } from '#app/rules/outcomes.ts'
import { bruteForce, FACT_NAMES } from '#test/support/brute-force.ts'
import { TODAY } from '#test/support/conviction.ts'
import { patternsOf } from '#test/support/patterns.ts'

/** One person whose conviction the section reaches and whose answer hangs on what a test leaves open. */
const SETTLED = {
  disposition: 'convicted',
  court: 'superior',
  era: '1973-to-2016',
  sentence: 'completed',
  age: '21-plus',
  flower: 'personal',
  concentrate: 'none',
  plants: 'up-to-6',
  paid: 'unpaid',
  recipient: 'nobody',
  place: 'elsewhere',
  'sale-to-minor': 'not-shown',
  'employed-minor': 'not-shown',
  'import-export': 'not-shown',
  environment: 'not-shown',
  garden: 'rules-kept',
  level: 'felony',
  superstrike: 'none',
  registration: 'none',
  'same-offense-priors': 'fewer-than-two',
  immigration: 'not-reported',
}

const HISTORY = ['superstrike', 'registration', 'same-offense-priors'] as const
const DEAL = ['age', 'flower', 'concentrate', 'paid', 'recipient', 'sale-to-minor', 'import-export'] as const

const WALKS: { offense: string; facts: readonly Fact[]; on?: string; settled?: object }[] = [
  { offense: '11357', facts: ['court', 'sentence', 'age', 'flower', 'concentrate', 'place', 'level'] },
  { offense: '11357', facts: ['sentence', 'age', 'flower', 'concentrate', 'place', 'level'], on: '2017-09-15' },
  { offense: '11358', facts: ['age', 'plants', 'garden', 'environment', 'level', ...HISTORY] },
  { offense: '11359', facts: ['sentence', 'age', 'sale-to-minor', 'employed-minor', 'level', ...HISTORY] },
  { offense: '11360', facts: DEAL },
  { offense: '11360', facts: ['age', 'paid', 'concentrate', 'level', ...HISTORY] },
]

describe('explore finds what brute force finds, for every pattern of known and unknown', () => {
  test.each(WALKS)(
    'of $facts in $offense',
    ({ offense, facts, on = TODAY }) => {
      const settled: Record<string, string> = { ...SETTLED, offense }
      for (const fact of facts) delete settled[fact]
      const { names, patterns } = patternsOf(facts, settled, on)
      let wrong = 0
      let first: Known | undefined
      for (const pattern of patterns) {
        const diagram = explore(pattern.known, on)
        let came = 0
        for (const { label } of leavesOf(diagram, pattern.known)) came |= 1 << names.indexOf(label)
        let named = 0
        for (const fact of decisive(diagram)) named |= 1 << facts.indexOf(fact)
        if (came === pattern.meanings && named === pattern.decisive) continue
        wrong += 1
        first ??= pattern.known
      }
      expect({ wrong, first }).toEqual({ wrong: 0, first: undefined })
    },
    60_000,
  )
})

describe('explore finds what brute force finds', () => {
  test('for everything that stops a petition before the act is looked at', () => {
    const settled: Record<string, string> = { ...SETTLED }
    for (const offense of FACTS.offense) {
      for (const disposition of [undefined, ...FACTS.disposition]) {
        for (const court of [undefined, ...FACTS.court]) {
          for (const era of [undefined, ...FACTS.era]) {
            agrees({
              ...singles(settled),
              offense: [offense],
              disposition: one(disposition),
              court: one(court),
              era: one(era),
            })
          }
        }
      }
    }
  })

  test('when not even the section is known', () => {
    for (const fact of FACT_NAMES) {
      if (fact !== 'offense') agrees({ ...singles(SETTLED), offense: undefined, [fact]: undefined })
    }
    agrees({ ...singles(SETTLED), offense: ['11357', '11358'], plants: undefined, age: undefined })
    agrees({ ...singles(SETTLED), offense: ['custody', 'not-listed', 'attempt'], court: undefined })
  })

  test('for any sets of bands left open, on any day', () => {
    const day = fc.constantFrom('2016-11-08', '2016-11-09', '2017-09-15', '2017-09-16', TODAY)
    fc.assert(
      fc.property(somebody, fc.subarray(FACT_NAMES, { maxLength: 5 }), day, (bands, open, on) => {
        agrees(
          Object.fromEntries(
            FACT_NAMES.map((fact) => [fact, open.includes(fact) ? bands[fact] : bands[fact]?.slice(0, 1)]),
          ),
          on,
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('the same whether an unknown fact is left out or all its bands are named', () => {
    const left = { ...singles(SETTLED), offense: ['11360'], age: undefined, paid: undefined } as Known
    expect(explore({ ...left, age: FACTS.age, paid: FACTS.paid }, TODAY)).toEqual(explore(left, TODAY))
  })
})

/** Bands for every fact; most people pass the gates, so that the tables behind them are tried too. */
const GATES: readonly string[] = ['disposition', 'court', 'era', 'immigration']
const somebody = fc.record({
  ...Object.fromEntries(
    FACT_NAMES.map((fact) => {
      const some = fc.subarray([...FACTS[fact]], { minLength: 1 })
      const usual = fc.constant([SETTLED[fact as keyof typeof SETTLED]])
      return [
        fact,
        fc.oneof({ weight: GATES.includes(fact) ? 9 : 0, arbitrary: usual }, { weight: 1, arbitrary: some }),
      ]
    }),
  ),
  offense: fc.constantFrom(['11357'], ['11358'], ['11359'], ['11360'], ['11360', 'attempt']),
}) as fc.Arbitrary<Known>

function agrees(known: Known, on: string = TODAY): void {
  const diagram = explore(known, on)
  const expected = bruteForce(known, on)
  expect(new Set(leavesOf(diagram, known).map(({ label }) => label))).toEqual(expected.meanings)
  expect(new Set(decisive(diagram))).toEqual(expected.decisive)
  expect(new Set(meanings(diagram).map(text))).toEqual(new Set([...expected.meanings].map(withoutPaper)))
}

/** The ends of a diagram, written as brute force writes them: the court is read off the way to each end. */
function leavesOf(diagram: Diagram, known: Known, court = known.court?.[0] ?? ''): { label: string }[] {
  if ('meaning' in diagram) return [{ label: text(diagram.meaning) + paper(diagram.meaning, court) }]
  return diagram.branches.flatMap(({ band, leads }) => leavesOf(leads, known, diagram.fact === 'court' ? band : court))
}

function paper({ outcome, mayFile }: Meaning, court: string): string {
  return (outcome === 'not-eligible' && !mayFile) || outcome === 'already-cleared-possible' ? '' : `, ${court}`
}

function text({ possible, mayFile }: Meaning): string {
  return `${possible.join('+')}${mayFile ? ', may file' : ''}`
}

function withoutPaper(label: string): string {
  return label.replace(/, (superior|juvenile)$/, '')
}

function singles(settled: Record<string, string>): Known {
  return Object.fromEntries(Object.entries(settled).map(([fact, band]) => [fact, [band]])) as Known
}

function one<B>(band: B | undefined): B[] | undefined {
  return band === undefined ? undefined : [band]
}
