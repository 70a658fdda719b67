import type { FactName } from './contradictions.ts'
import { FACT_ORDER, type Fact } from './facts.ts'

/** The fact of a conviction that each fact of the tables is read from. */
const NAMES: Readonly<Partial<Record<Fact, FactName>>> = {
  offense: 'statute',
  disposition: 'circumstances',
  court: 'court',
  era: 'offenseDate',
  level: 'level',
  sentence: 'sentence',
  age: 'ageAtOffense',
  flower: 'flowerGrams',
  concentrate: 'concentrateGrams',
  plants: 'plants',
  place: 'circumstances',
  paid: 'paid',
  recipient: 'recipientAge',
  superstrike: 'priors.superstrike',
  registration: 'priors.sexOffenderRegistration',
  'same-offense-priors': 'priors.sameOffenseCount',
  'sale-to-minor': 'circumstances',
  'employed-minor': 'circumstances',
  'import-export': 'circumstances',
  environment: 'circumstances',
  garden: 'circumstances',
  immigration: 'circumstances',
}

/** The names, as they stand in a conviction, of facts of the tables: in the order of asking, none twice. */
export function toNames(facts: Iterable<Fact>): FactName[] {
  const wanted = new Set(facts)
  return [...new Set(FACT_ORDER.flatMap((fact) => (wanted.has(fact) && NAMES[fact] ? [NAMES[fact]] : [])))]
}
