import { asOf } from './as-of.ts'
import { concentrate } from './concentrate.ts'
import { contradictory } from './contradictions.ts'
import { inCourts } from './courts.ts'
import { cultivation } from './cultivation.ts'
import { days } from './days.ts'
import { edges } from './edges.ts'
import { forSale } from './for-sale.ts'
import { gift } from './gift.ts'
import { history } from './history.ts'
import { neighbors } from './neighbors.ts'
import { numbers } from './numbers.ts'
import { possession } from './possession.ts'
import { onRecord } from './record.ts'
import { sale } from './sale.ts'
import type { Scenario } from './scenario.ts'
import { finished, stillServing } from './serving.ts'
import { unknownHistory } from './unknown-history.ts'
import { unknowns } from './unknowns.ts'

/** Every scenario, by subject. */
export const SCENARIOS: readonly Scenario[] = [
  ...possession,
  ...concentrate,
  ...cultivation,
  ...forSale,
  ...sale,
  ...gift,
  ...history,
  ...stillServing,
  ...finished,
  ...inCourts,
  ...neighbors,
  ...onRecord,
  ...days,
  ...numbers,
  ...asOf,
  ...unknowns,
  ...unknownHistory,
  ...contradictory,
  ...edges,
]
