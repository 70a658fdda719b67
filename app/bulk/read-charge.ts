import { type Raw, trimmed } from '#app/bulk/bytes.ts'
import { chargeIsInComment } from '#app/bulk/charge.ts'
import { parseStatute, parseSubdivision, type Statute } from '#app/record/statute.ts'
import { isProp64, WRAPPERS } from '#app/rules/record-bounds.ts'

/** What a charge text names. */
export type ChargeRead = {
  /** The offenses themselves, in the order written, none twice. */
  offenses: Statute[]
  /** `PC 664`, `PC 182` or `PC 32` where an attempt, a conspiracy or an accessory is meant. */
  wrapper: string | undefined
}

const LAW = '(?:HSC|HS|H&S|PC|VC|BPC|BP|WIC|WI|MV|GC|CC|US)'
const SUBDIVISION = '(?:\\s*\\([A-Z0-9]{1,4}\\)|[A-Z](?![A-Z])(?:\\d{1,2}(?!\\d))?)*'
const ONE = `(${LAW}(?![A-Z])[\\s-]*)?(\\d{2,5}(?:\\.\\d{1,3})?)(${SUBDIVISION})`
const WORDS = '(ATT(?:EMPT(?:ED)?)?|CONSP(?:IRACY)?|CONSPIRE|ACCESSORY)?(?:\\s+(?:TO|OF))?[\\s:-]*'
const SHAPE = new RegExp(`^\\s*${WORDS}${ONE}((?:\\s*[/;&]\\s*${ONE}|-${ONE})*)\\s*((?:${LAW}(?![A-Z])[\\s/]*)*)`)
const ONES = new RegExp(ONE, 'g')
const LAWS = new RegExp(`${LAW}(?![A-Z])`, 'g')
const WORD_WRAPPERS: readonly [RegExp, string][] = [
  [/\bATT(?:EMPT(?:ED)?)?\b|(?<!\d)664(?!\d)/, WRAPPERS[664]],
  [/\bCONSP|(?<!\d)182(?!\d)/, WRAPPERS[182]],
  [/\bACCESSORY\b/, WRAPPERS[32]],
]
const NOTHING: ChargeRead = { offenses: [], wrapper: undefined }
const REMEMBERED = 20_000
const read = new Map<string, ChargeRead>()

/**
 * Reads the beginning of a charge text in the shapes the state's file has: `11357(B) HS-…`, `11359HS-…`, `11357B2 HS`,
 * `11360(B) SELL …`, `182/11359 PC/HS`, `664/11359 HS`. `qualifiers` may say attempt or conspiracy in words or numbers.
 */
export function readChargeText(text: Raw, qualifiers: Raw = ''): ChargeRead {
  const key = `${text}\n${qualifiers}`
  const known = read.get(key)
  if (known) return known
  const found = parse(text.toUpperCase(), qualifiers.toUpperCase())
  if (read.size >= REMEMBERED) read.clear()
  read.set(key, found)
  return found
}

/** The text that names the charge: the description, or the comment where it is blank or says to see the comment. */
export function chargeText(description: Raw, comment: Raw): Raw {
  return chargeIsInComment(description) ? comment : description
}

function parse(text: string, qualifiers: string): ChargeRead {
  const shape = SHAPE.exec(text)
  if (!shape) return NOTHING
  const [whole, word = ''] = shape
  const laws = (shape.at(-1) ?? '').match(LAWS) ?? []
  const body = whole.slice(0, whole.length - (shape.at(-1)?.length ?? 0))
  const all = [...body.matchAll(ONES)].map(([, law, section = '', tail = '']) => ({ law, section, tail }))
  const wrapping = all.find(({ section }) => section in WRAPPERS)
  const named = all.filter((one) => all.length === 1 || !(one.section in WRAPPERS))
  const offenses: Statute[] = []
  for (const one of named) {
    const at = all.indexOf(one)
    const law = one.law ?? (laws.length === all.length ? laws[at] : laws.at(-1)) ?? ''
    const statute = statuteOf(one.section, one.tail, law, wrapping !== undefined)
    if (statute && !offenses.some((other) => same(other, statute))) offenses.push(statute)
  }
  const qualified = WORD_WRAPPERS.find(([pattern]) => pattern.test(`${word} ${qualifiers}`))?.[1]
  const paired = all.length > 1 && wrapping ? WRAPPERS[wrapping.section as unknown as keyof typeof WRAPPERS] : undefined
  return { offenses, wrapper: paired ?? qualified }
}

function statuteOf(section: string, tail: string, law: string, wrapped: boolean): Statute | undefined {
  const written = trimmed(law.replace(/[\s-]+$/, ''))
  // Beside an attempt or a conspiracy one law stands for both: `182/11359 PC`.
  const code = wrapped && written === 'PC' && isProp64(`HSC ${section}`) ? 'HS' : written
  if (code === 'MV') return { statute: `MV ${section}`, subdivision: parseSubdivision(tail) }
  const parsed = parseStatute(`${section} ${code}`)
  if (!parsed) return undefined
  // Penal Code sections such as 288a carry their letter in the number; rules/prior-lists.ts names them so.
  const lettered = /^(266[CHIJ]|273AB|288A|647A|653F)/.exec(`${section}${tail.replace(/\s/g, '')}`)?.[0]
  if (parsed.statute.startsWith('PC ') && lettered && !tail.trim().startsWith('(')) {
    const statute = `PC ${lettered.toLowerCase()}`
    return { statute, subdivision: parseSubdivision(tail.trim().slice(lettered.length - section.length)) }
  }
  return { statute: parsed.statute, subdivision: parseSubdivision(tail) }
}

/** Whether two readings name the same section and subdivision. */
export function same(one: Statute, other: Statute): boolean {
  return one.statute === other.statute && one.subdivision === other.subdivision
}

/** Whether any of the offenses is one that § 11361.8 names. */
export function namesCannabis({ offenses }: ChargeRead): boolean {
  return offenses.some(({ statute }) => isProp64(statute))
}
