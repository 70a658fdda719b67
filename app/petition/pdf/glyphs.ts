/** How far the ink of a letter reaches from its baseline, in parts of the type size: `low` is below 0 where it has a tail. */
export type Reach = { low: number; high: number }

/** Where each table of an sfnt file stands. */
export type Tables = ReadonlyMap<string, { offset: number; length: number }>

/** The table directory of a TrueType file (https://learn.microsoft.com/typography/opentype/spec/otff). */
export function readDirectory(view: DataView): Tables {
  const tables = new Map<string, { offset: number; length: number }>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(entry + offset)))
    tables.set(tag, { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) })
  }
  return tables
}

/** Where the outline of a glyph begins, which is where that of the glyph before it ends. Throws where a table is missing. */
export function outlinesOf(view: DataView, tables: Tables): (glyph: number) => number {
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag)?.offset)
  if (head === undefined || loca === undefined || glyf === undefined) throw new Error('Font has no outlines')
  const long = view.getInt16(head + 50) === 1
  return (glyph) => glyf + (long ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph))
}

/** The box that each outline says it has (OpenType, glyf table); undefined for a glyph without ink. */
export function reachesOf(view: DataView, tables: Tables): (glyph: number) => Reach | undefined {
  const start = outlinesOf(view, tables)
  const units = view.getUint16((tables.get('head') as { offset: number }).offset + 18)
  return (glyph) => {
    const at = start(glyph)
    if (start(glyph + 1) === at) return undefined
    return { low: view.getInt16(at + 4) / units, high: view.getInt16(at + 8) / units }
  }
}
