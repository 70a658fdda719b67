/** An address as official forms ask for it. */
export type SplitAddress = { street: string; city: string; state: string; zip: string }

const LAST_LINE = /^(.+?),?\s+(CA|Calif\.|California|[A-Z]{2})\.?\s+(\d{5}(?:-\d{4})?)$/

/**
 * Takes the lines of an address apart. Where the last line is not `City, ST 12345`, such as abroad, it stands as it is in
 * the city's box. Nothing is dropped; only California's name becomes its two letters, which is all that the box takes.
 */
export function splitAddress(lines: readonly string[]): SplitAddress {
  const [last = '', ...before] = lines.toReversed()
  const street = before.toReversed().join(', ')
  const [, city = '', state = '', zip = ''] = LAST_LINE.exec(last) ?? []
  if (zip) return { street, city, state: state.startsWith('Calif') ? 'CA' : state, zip }
  return lines.length === 1
    ? { street: last, city: '', state: '', zip: '' }
    : { street, city: last, state: '', zip: '' }
}

/** A court's address in the two lines that forms have for it: street, and city with ZIP code. */
export function splitCourtAddress(lines: readonly string[]): { street: string; cityAndZip: string } {
  const last = lines.at(-1) ?? ''
  if (lines.length < 2 && !/\d{5}(-\d{4})?$/.test(last)) return { street: last, cityAndZip: '' }
  return { street: lines.slice(0, -1).join(', '), cityAndZip: last }
}
