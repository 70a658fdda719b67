import * as z from 'zod/mini'
import { isDay, isPartialDay } from './day.ts'

const day = z.string().check(z.refine(isDay))

/** What is known of a day: the day, its month, its year, or only on which side of a line it fell. */
export const knownDay = z.union([
  z.string().check(z.refine(isPartialDay)),
  z.strictObject({ before: day }),
  z.strictObject({ onOrAfter: day }),
])
