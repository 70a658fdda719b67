/** A section as this project writes it, `HSC 11357`, with its subdivision, `b` or `a(1)`. */
export type Statute = { statute: string; subdivision: string | null }

/** A section as people read it: `HSC 11357(b)`. */
export function sectionWords(section: string, subdivision: string | null | undefined): string {
  return subdivision ? `${section}(${subdivision})` : section
}

/** How a statute is written in facts: law code, space, section; a federal one with its title before (`21 USC 844`). */
export const STATUTE = /^(\d{1,2} )?[A-Z]{2,5} \d{1,5}(\.\d{1,3})?[a-z]?$/

/** How a subdivision is written in facts: a letter, then numbers and letters in brackets. */
export const SUBDIVISION = /^[a-z](\([a-z0-9]{1,4}\))*$/i

const CODES = [
  ['HSC', /HEALTH\s*(AND|&)\s*SAF(ETY)?|H\s*&\s*S|HSC?/],
  ['PC', /PENAL|PEN|PC/],
  ['VC', /VEHICLE|VEH|VC/],
  ['BPC', /BUSINESS\s*(AND|&)\s*PROFESSIONS|B\s*&\s*P|BPC?/],
  ['WIC', /WELFARE\s*(AND|&)\s*INSTITUTIONS|W\s*&\s*I|WIC?/],
] as const
const NOISE = /§+|\bSECTIONS?\b|\bSEC\b|\bSUBD(IVISION)?\b|\bCODES?\b|\bCALIF(ORNIA)?\b|\bCAL\b|[.,;:]+(?=\s|$)/g
const NUMBER =
  /(?<![\dA-Z.])(\d{2,5}(?:\.\d{1,3})?)((?:\s*\([A-Z]\)|[A-Z](?![A-Z])|\s+[A-Z](?!\s*[A-Z]))(?:\s*\([A-Z0-9]{1,2}\)|\d{1,2}(?!\d)){0,3})?(?!\.?[A-Z0-9])/g
const CANNABIS_NUMBERS = /^(1135[789]|1136[01]|11530|11531)(\.|$)/

/** `664/11358`, `PC 182(a)(1)/HS 11359`: an attempt or a conspiracy, with the offense it was aimed at. */
const AIMED = /^\D{0,12}(664|182)\s*(?:\([A-Z0-9]\)\s*)*(?:PC)?\s*[/-]\D{0,12}\d{3,5}/
const FEDERAL = /^(\d{1,2})\s*U\.?\s*S\.?\s*C\.?\s*(?:§+|SECTION|SEC\.?)?\s*(\d{1,5}[A-Z]?)/
/** The level that record sheets print after the law code: `11357 HS M`. */
const LEVEL_LETTER = /(?<=\b(?:HSC?|H\s*&\s*S|PC|VC)\b)\s+[MFI]\b/g

/**
 * Reads a section the way people and papers write it: `HS 11357(b)`, `11358 H&S`, `11360a hs`, `pc 4573.6`,
 * `664/11358 HS`, `21 U.S.C. § 844`.
 * A number without a law code is taken as Health & Safety only where it is one of the cannabis sections.
 * Gives `undefined` when no single section can be read.
 */
export function parseStatute(text: string): Statute | undefined {
  const upper = text.toUpperCase().trim()
  const [, aimed] = AIMED.exec(upper) ?? []
  if (aimed) return { statute: `PC ${aimed}`, subdivision: null }
  const [, title, federal] = FEDERAL.exec(upper) ?? []
  if (federal) return { statute: `${title} USC ${federal.toLowerCase()}`, subdivision: null }
  let rest = upper.replace(LEVEL_LETTER, ' ').replace(NOISE, ' ')
  const codes: string[] = []
  for (const [name, words] of CODES) {
    const bare = rest.replace(new RegExp(`(?<![A-Z])(${words.source})(?![A-Z])`), ' ')
    if (bare !== rest) codes.push(name)
    rest = bare
  }
  const numbers = [...rest.matchAll(NUMBER)]
  const [, section, tail = ''] = numbers[0] ?? []
  if (numbers.length !== 1 || !section || codes.length > 1) return undefined
  const code = codes[0] ?? (CANNABIS_NUMBERS.test(section) ? 'HSC' : undefined)
  return code ? { statute: `${code} ${section}`, subdivision: parseSubdivision(tail) } : undefined
}

/** Reads a subdivision as people and papers write it: `(b)`, `B`, `b2`, `(a)(1)`; `null` when there is none. */
export function parseSubdivision(text: string): string | null {
  const [letter, ...rest] = text.toLowerCase().match(/[a-z]|\d{1,2}/g) ?? []
  if (!letter || !/[a-z]/.test(letter)) return null
  return letter + rest.map((part) => `(${part})`).join('')
}
