/** A number, or the range it is known to lie in. */
export type Quantity = number | { atLeast?: number; moreThan?: number; atMost?: number }

/** Bands in rising order, each with the largest value that still belongs to it. */
export type Bands<Band extends string> = readonly (readonly [band: Band, upTo: number])[]

/** Every band that the quantity can lie in. */
export function bandsOf<Band extends string>(quantity: Quantity, bands: Bands<Band>): Band[] {
  const { low, open, high } = interval(quantity)
  return bands.flatMap(([band, upTo], index) => {
    const over = bands[index - 1]?.[1] ?? Number.NEGATIVE_INFINITY
    const startsInTime = open ? low < upTo : low <= upTo
    return startsInTime && high > over ? [band] : []
  })
}

/** Whether both can be true of one and the same number. */
export function overlap(one: Quantity, other: Quantity): boolean {
  const [a, b] = [interval(one), interval(other)]
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  const open = (a.open && a.low === low) || (b.open && b.low === low)
  return open ? low < high : low <= high
}

function interval(quantity: Quantity): { low: number; open: boolean; high: number } {
  if (typeof quantity === 'number') return { low: quantity, open: false, high: quantity }
  const { atLeast = Number.NEGATIVE_INFINITY, moreThan = Number.NEGATIVE_INFINITY, atMost } = quantity
  return {
    low: Math.max(atLeast, moreThan),
    open: moreThan >= atLeast,
    high: atMost ?? Number.POSITIVE_INFINITY,
  }
}

/** Whether no number lies in the range. */
export function isEmpty(quantity: Quantity): boolean {
  const { low, open, high } = interval(quantity)
  return open ? low >= high : low > high
}
