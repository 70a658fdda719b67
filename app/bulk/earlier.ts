import type { Entry } from '#app/bulk/history.ts'
import type { Circumstance, Conviction } from '#app/record/conviction.ts'
import { span } from '#app/record/day.ts'
import { type Extent, listed, type PriorList, registrable, superstrikes } from '#app/rules/prior-lists.ts'

/** What the person's other convictions say of a count: earlier, later or not known, each by its day. */
export type Earlier = {
  priors: NonNullable<Conviction['priors']>
  circumstances: Circumstance[]
  looks: string[]
}

type Relation = 'same-case' | 'before' | 'after' | 'unknown'

/**
 * Where another conviction stands in time. It is earlier only when it surely came before the offense, later only when
 * it surely came after; a day that cannot be read proves neither.
 */
export function relation(other: Entry, own: Entry): Relation {
  if (own.step !== undefined && other.step === own.step) return 'same-case'
  if (!other.convicted) return 'unknown'
  const [first, last] = span(other.convicted)
  if (own.earliest && last < own.earliest) return 'before'
  return own.latest && first > own.latest ? 'after' : 'unknown'
}

/** The earlier record of a count, from every other conviction in the state's file. `registered`: it tells of a registration. */
export function earlierRecord(own: Entry, all: readonly Entry[], registered: boolean): Earlier {
  const others = all.filter((other) => other !== own).map((other) => ({ other, when: relation(other, own) }))
  const strike = against(superstrikes, others)
  const sex = against(registrable, others)
  const circumstances: Circumstance[] = []
  if (strike.sameCase) circumstances.push('superstrike-same-case')
  if (strike.later) circumstances.push('superstrike-later')
  if (strike.juvenile) circumstances.push('juvenile-superstrike')
  const looks: string[] = []
  if (strike.earlier) looks.push('superstrike-shown')
  else if (strike.earlier === null) looks.push('superstrike-possible')
  const registration = sex.earlier || !(registered || sex.juvenile) ? sex.earlier : null
  if (registration) looks.push('registrable-shown')
  else if (registration === null) looks.push('registrable-possible')
  return {
    priors: {
      superstrike: strike.earlier,
      sexOffenderRegistration: registration,
      sameOffenseCount: sameOffenses(own, others),
    },
    circumstances,
    looks,
  }
}

type Related = { other: Entry; when: Relation }
type Found = { earlier: boolean | null; sameCase: boolean; later: boolean; juvenile: boolean }

function against(list: PriorList, others: readonly Related[]): Found {
  const found: Found = { earlier: false, sameCase: false, later: false, juvenile: false }
  for (const { other, when } of others) {
    if (list.felonyOnly && other.level !== null && other.level !== 'felony') continue
    const extent = extentOf(list, other)
    if (!extent) continue
    const sure = extent === 'always' && (other.level === 'felony' || !list.felonyOnly)
    if (when === 'same-case') found.sameCase ||= sure
    else if (when === 'after') found.later ||= sure
    else if (other.court === 'juvenile') found.juvenile = true
    else if (sure && when === 'before') found.earlier = true
    else if (!found.earlier) found.earlier = null
  }
  return found
}

/** A conviction whose charge could not be read may be on any list, unless its level says otherwise. */
function extentOf(list: PriorList, { offenses, wrapper, level }: Entry): Extent | undefined {
  if (offenses.length === 0) return level === null || level === 'felony' ? 'depends' : undefined
  if (wrapper === 'PC 32') return undefined
  const known = EXTENTS.get(list)?.get(offenses)
  if (known) return known === 'no' ? undefined : known
  const extent = weigh(list, offenses, wrapper !== undefined)
  EXTENTS.get(list)?.set(offenses, extent ?? 'no')
  return extent
}

/** A charge that is read is one object in the whole run, so each is held against a list once. */
const EXTENTS = new Map([superstrikes, registrable].map((list) => [list, new WeakMap<object, Extent | 'no'>()]))

function weigh(list: PriorList, offenses: Entry['offenses'], attempt: boolean): Extent | undefined {
  const extents = offenses.map((offense) => listed(list, { ...offense, attempt }))
  if (extents.every((extent) => extent === 'always')) return 'always'
  return extents.some((extent) => extent) ? 'depends' : undefined
}

/** Earlier convictions of the same section; `null` while it is open whether there are two. */
function sameOffenses({ offenses }: Entry, others: readonly Related[]): number | null {
  const [section] = offenses
  const same = others.filter(
    ({ other }) => !other.wrapper && other.offenses.some(({ statute }) => statute === section?.statute),
  )
  const sure = same.filter(({ when }) => when === 'before').length
  const most = sure + same.filter(({ when }) => when === 'unknown').length
  return sure >= 2 || most < 2 ? sure : null
}
