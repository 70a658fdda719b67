import { readFileSync } from 'node:fs'
import { reason } from '#app/bulk/inputs.ts'
import type { PapersKind } from '#app/bulk/papers/options.ts'
import { Refused } from '#app/bulk/refused.ts'
import { checkLetters } from '#app/petition/check-facts.ts'
import type { Office } from '#templates/people.ts'

const TEXTS = ['attorney', 'barNumber', 'name', 'phone', 'email'] as const
/** Lines of an address that stand in the caption with everything else. */
const ADDRESS_LINES = 3

/** Reads who signs from a JSON file; throws `Refused` with one sentence that names what to change. */
export function readOffice(path: string, kind: PapersKind): Office {
  const refuse = (why: string) => new Refused(`The office ${path} cannot be used: ${why}.`)
  let given: unknown
  try {
    given = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse('it is not JSON')
    throw new Refused(`The office ${path} cannot be read: ${reason(error)}.`)
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw refuse('it is not an object')
  const { address = [], ...texts } = given as Record<string, unknown>
  const unknown = Object.keys(texts).find((key) => !TEXTS.includes(key as (typeof TEXTS)[number]))
  if (unknown) throw refuse(`"${unknown}" is not known; it takes ${TEXTS.join(', ')} and address`)
  const wrong = Object.entries(texts).find(([, value]) => typeof value !== 'string')
  if (wrong) throw refuse(`"${wrong[0]}" is not text`)
  const lines =
    Array.isArray(address) && address.every((line) => typeof line === 'string') ? (address as string[]) : undefined
  if (!lines || lines.length > ADDRESS_LINES) throw refuse(`"address" is not a list of up to ${ADDRESS_LINES} lines`)
  const office: Office = { attorney: '', barNumber: '', name: '', phone: '', email: '', ...texts, address: lines }
  const [letters] = checkLetters(office)
  if (letters) throw refuse(`"${letters.field}" has letters that the papers cannot print`)
  if (kind === 'petition' && (office.attorney === '' || office.barNumber === ''))
    throw refuse('a petition signed by an attorney needs "attorney" and "barNumber"')
  return office
}
