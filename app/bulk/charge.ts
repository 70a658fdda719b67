import { type Raw, trimmed } from '#app/bulk/bytes.ts'
import { PC_290, SUPERSTRIKES } from '#app/bulk/lists-2020.ts'

export const SECTIONS = ['11357', '11358', '11359', '11360'] as const
export type Section = (typeof SECTIONS)[number]

/** What a charge's code part says; see docs/bulk.md, "Charges". */
export type Charge = { codePart: Raw; section: Section | undefined; superstrike: boolean; pc290: boolean }

const PROP_64 = /1135[789]|11360/
const SUBSECTION = /11357\(([A-D])\)/
const SEE_COMMENT = 'SEE COMMENT FOR CHARGE'
const REMEMBERED = 20_000

const charges = new Map<Raw, Charge>()

/** The leftmost of the four sections named anywhere in the text. */
export function sectionIn(text: Raw): Section | undefined {
  return PROP_64.exec(text)?.[0] as Section | undefined
}

/** True when the charge stands in COMMENT_TEXT: the description is blank or says to see the comment. */
export function chargeIsInComment(description: Raw): boolean {
  const text = trimmed(description)
  return text === '' || text === SEE_COMMENT
}

/** Reads a charge from its text: the code part is everything before the first dash, untrimmed. */
export function readCharge(description: Raw, comment: () => Raw): Charge {
  const text = chargeIsInComment(description) ? comment() : description
  const dash = text.indexOf('-')
  const codePart = dash < 0 ? text : text.slice(0, dash)
  const known = charges.get(codePart)
  if (known) return known
  const charge = {
    codePart,
    section: sectionIn(codePart),
    superstrike: SUPERSTRIKES.test(codePart),
    pc290: PC_290.test(codePart),
  }
  // A county's file repeats a few thousand charges; text that keeps changing must not fill the memory.
  if (charges.size >= REMEMBERED) charges.clear()
  charges.set(codePart, charge)
  return charge
}

/**
 * The whole comment when it seems to hold a second cannabis charge beside the one described, otherwise nothing
 * (2020 output, "Possible Other P64 Charges").
 */
export function possibleOtherCharge(description: Raw, comment: Raw): Raw {
  const other = sectionIn(comment)
  if (!other || chargeIsInComment(description)) return ''
  const own = sectionIn(description)
  if (own !== other) return comment
  if (own !== '11357') return ''
  const named = SUBSECTION.exec(comment)?.[1]
  if (!named) return ''
  const described = SUBSECTION.exec(description)?.[1]
  return !described || 'AB'.includes(described) !== 'AB'.includes(named) ? comment : ''
}
