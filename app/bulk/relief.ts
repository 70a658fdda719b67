import { type Raw, trimmed } from '#app/bulk/bytes.ts'
import type { CaseRows } from '#app/bulk/case-rows.ts'
import type { Conviction, Person } from '#app/bulk/person.ts'
import { chargeText, readChargeText } from '#app/bulk/read-charge.ts'
import { cell, stepOf } from '#app/bulk/state-facts.ts'
import type { Circumstance } from '#app/record/conviction.ts'
import type { Statute } from '#app/record/statute.ts'

/** Relief that the record tells of. `spoken` is true when a word of it stands there, granted or not. */
export type Relief = { granted: Circumstance[]; spoken: boolean }

const GRANT = /DISM|SEAL|RESENT|REDES|SET ?ASIDE|VACAT|GRANT|RECALL|REDUC|DEEM|RELIEF|EXPUNG/
const NOT_GRANTED = /DENI|DENY|REJECT|INELIG|WITHDRAW|PENDING|REQUEST|NOT GRANT|PETITION FILED/
const KINDS: readonly (readonly [RegExp, Circumstance])[] = [
  [/11361\.[89]|\b(?:PROP(?:OSITION)?\.? ?|P)64\b/, 'relief-on-record'],
  [/1170\.18|\b(?:PROP(?:OSITION)?\.? ?|P)47\b/, 'reduced-prop-47'],
  [/\b17 ?\(?B(?![A-Z\d])/, 'reduced-17b'],
  [/1203\.4/, 'dismissed-1203-4'],
]

/**
 * Relief told of in dispositions and comments of the conviction's own count and of later steps of the same cycle that
 * are about the same section. Only words that say it was given count as given.
 */
export function reliefOf(
  person: Person,
  { told }: CaseRows,
  { countOrder }: Conviction,
  statutes: readonly Statute[],
): Relief {
  const found: Relief = { granted: [], spoken: false }
  const own = trimmed(countOrder)
  const step = stepOf(countOrder)
  for (const { row, order, text } of told) {
    if (order !== own && !(step && isLater(order, step) && isAbout(person, row, statutes))) continue
    found.spoken = true
    if (!GRANT.test(text) || NOT_GRANTED.test(text)) continue
    for (const [words, circumstance] of KINDS) {
      if (words.test(text) && !found.granted.includes(circumstance)) found.granted.push(circumstance)
    }
  }
  return found
}

/** Whether a disposition or comment, in capitals, has a word of relief in it. */
export function speaksOfRelief(text: Raw): boolean {
  return KINDS.some(([words]) => words.test(text))
}

const isLater = (order: Raw, step: Raw) => order.slice(0, 3) === step.slice(0, 3) && order.slice(0, 6) > step

function isAbout(person: Person, row: number, statutes: readonly Statute[]): boolean {
  const text = chargeText(cell(person, row, 'OFFENSE_DESCR'), cell(person, row, 'COMMENT_TEXT'))
  const { offenses } = readChargeText(text)
  return offenses.length === 0 || offenses.some(({ statute }) => statutes.some((own) => own.statute === statute))
}
