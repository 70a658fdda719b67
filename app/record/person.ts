import * as z from 'zod/mini'
import { knownDay } from './known-day.ts'

const yesNo = z.nullish(z.boolean())

/**
 * What is known of the person whom the convictions belong to: how things stand today, over all offenses together.
 * What belongs to one conviction (its sentence, its dates) stands with that conviction. A fact left out is unknown.
 */
export const person = z.strictObject({
  dateOfBirth: z.nullish(knownDay),
  /** In jail or prison now, for any offense. */
  serving: yesNo,
  /** On probation now, for any offense. */
  onProbation: yesNo,
  /** On parole, postrelease community supervision or mandatory supervision now. */
  supervised: yesNo,
  /** Charged with a crime now, in any court. */
  charged: yesNo,
  /** Must register under PC § 290 now. */
  registers: yesNo,
  /** Was made to commit an offense as a victim of human trafficking. */
  traffickingVictim: yesNo,
  /** The convictions that were entered are all the person has. */
  allEntered: yesNo,
})

export type Person = z.infer<typeof person>
