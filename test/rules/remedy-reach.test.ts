import { expect, test } from 'vitest'
import { REMEDIES } from '#app/rules/remedies.ts'
import type { Reach } from '#app/rules/remedy.ts'
import type { RemedyFacts } from '#app/rules/remedy-facts.ts'
import { remedyReach } from '#app/rules/remedy-reach.ts'
import { candidates } from '#app/rules/table.ts'

const DISPOSITIONS = ['convicted', 'arrest-only', 'deferred-entry', 'relief-on-record'] as const

// A President pardons what federal courts and courts-martial judged, and nothing of a state or a tribe.
test.each([
  { court: 'superior', stands: ['conviction', 'arrest', 'deferred-entry', 'cleared'] },
  { court: 'juvenile', stands: ['juvenile', 'juvenile', 'juvenile', 'cleared'] },
  { court: 'federal', stands: ['federal', 'federal', 'federal', 'federal'] },
  { court: 'military', stands: ['military', 'military', 'military', 'military'] },
  { court: 'other-state', stands: ['other-state', 'other-state', 'other-state', 'other-state'] },
  { court: 'tribal', stands: ['tribal', 'tribal', 'tribal', 'tribal'] },
] as const)('in a $court court there stands $stands', ({ court, stands }) => {
  const found = DISPOSITIONS.map((disposition) =>
    candidates<string, RemedyFacts>(remedyReach, { court: [court], disposition: [disposition] }).map(
      ({ then }) => then,
    ),
  )
  expect(found).toEqual(stands.map((one) => [one]))
})

/*
 * The records that each section speaks of: PC §§ 17(b), 1170.18, 1203.4–1203.42, 1203.425, 1203.49 of a conviction;
 * § 851.91 of an arrest without one, § 851.93 also of diversion; § 1203.43 of deferred entry; HSC § 11361.5 of arrests,
 * convictions and juvenile offenses; WIC §§ 781, 786 of a ward.
 */
test('each remedy is for the records that its section speaks of', () => {
  const found = Object.fromEntries(REMEDIES.map((remedy) => [remedy.name, [...remedy.for].sort()]))
  const conviction: Reach[] = ['conviction']
  const juvenile: Reach[] = ['juvenile']
  expect(found).toEqual({
    'PC 1203.49': conviction,
    'PC 1203.43': ['deferred-entry'],
    'PC 851.91': ['arrest'],
    'PC 851.93': ['arrest', 'deferred-entry'],
    'PC 17(b)': conviction,
    'PC 1203.4': conviction,
    'PC 1203.4a': conviction,
    'PC 1203.41': conviction,
    'PC 1203.42': conviction,
    'PC 1203.425': conviction,
    'HSC 11361.5': ['arrest', 'conviction', 'juvenile'],
    'PC 1170.18': conviction,
    'WIC 786': juvenile,
    'WIC 781': juvenile,
    'federal pardon': ['federal', 'military'],
  })
})
