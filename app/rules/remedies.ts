import { federalPardon } from './federal-pardon/remedy.ts'
import { hsc113615 } from './hsc-11361-5/remedy.ts'
import { wic781, wic786 } from './juvenile/remedy.ts'
import { pc17b } from './pc-17-b/remedy.ts'
import { pc85193 } from './pc-851-91/automatic.ts'
import { pc85191 } from './pc-851-91/remedy.ts'
import { pc12034 } from './pc-1203-4/remedy.ts'
import { pc12034a } from './pc-1203-4a/remedy.ts'
import { pc120341 } from './pc-1203-41/remedy.ts'
import { pc120342 } from './pc-1203-42/remedy.ts'
import { pc120343 } from './pc-1203-43/remedy.ts'
import { pc120349 } from './pc-1203-49/remedy.ts'
import { pc1203425 } from './pc-1203-425/remedy.ts'
import { prop47 } from './prop-47/remedy.ts'
import type { Remedy } from './remedy.ts'

/** Every other remedy, in the order in which they help where several fit alike. */
export const REMEDIES: readonly Remedy[] = [
  pc120349,
  pc120343,
  pc85191,
  pc85193,
  pc17b,
  pc12034,
  pc12034a,
  pc120341,
  pc120342,
  pc1203425,
  hsc113615,
  prop47,
  wic786,
  wic781,
  federalPardon,
]

/** The id under which `locales/` speaks of a remedy: the id of its table, or its name as an id. */
export function remedyId(name: string): string {
  return REMEDIES.find((remedy) => remedy.name === name)?.versions[0].id ?? name.replaceAll(' ', '-')
}
