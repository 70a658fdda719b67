/** The same kind of thing counted, with its words and its color in a chart. */
export type Series = { key: string; words: string; color: string }

/** Counts by group, and in each group by series. */
export type Counts = Record<string, Record<string, number>>

const WIDTH = 640
const BAR = 26
const LABEL = 130
/** About as wide as a letter of a label. */
const LETTER = 7.6

/** Bars for eyes, and the same figures as a table for everyone. */
export function chart(
  title: string,
  counts: Counts,
  series: readonly Series[],
  label: (key: string) => string,
  format: (count: number) => string,
): string {
  const groups = Object.entries(counts)
  if (groups.length === 0) return ''
  const used = series.filter(({ key }) => groups.some(([, group]) => group[key]))
  const sum = (group: Record<string, number>) => used.reduce((total, { key }) => total + (group[key] ?? 0), 0)
  const most = Math.max(1, ...groups.map(([, group]) => sum(group)))
  const left = Math.max(LABEL, ...groups.map(([name]) => LETTER * label(name).length + 12))
  const scale = (WIDTH - left - 70) / most
  const bars = groups.map(([name, group], row) => {
    let x = left
    const y = row * (BAR + 10)
    const parts = used.map(({ key, color }) => {
      const width = (group[key] ?? 0) * scale
      const part = `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${color}"/>`
      x += width
      return part
    })
    const middle = y + BAR / 2 + 5
    const texts = `<text x="0" y="${middle}">${safe(label(name))}</text><text x="${(x + 8).toFixed(1)}" y="${middle}">${format(sum(group))}</text>`
    return parts.join('') + texts
  })
  const key = used
    .map(({ words, color }) => `<li><span style="background:${color}"></span>${safe(words)}</li>`)
    .join('')
  const rows = groups.map(([name, group]) => [label(name), ...used.map((one) => format(group[one.key] ?? 0))])
  return `<section><h2>${safe(title)}</h2>
<ul class="key" aria-hidden="true">${key}</ul>
<svg viewBox="0 0 ${WIDTH} ${groups.length * (BAR + 10)}" aria-hidden="true">${bars.join('')}</svg>
${table(['', ...used.map(({ words }) => words)], rows)}</section>`
}

/** A table that scrolls by itself where it is too wide; the first cell of a row is its heading, figures stand right. */
export function table(heads: string[], rows: string[][], caption = ''): string {
  const side = rows[0]?.map((cell) => (/^[\d,]+$/.test(cell) ? ' class="n"' : '')) ?? []
  const head = heads.map((text, at) => (text ? `<th scope="col"${side[at] ?? ''}>${safe(text)}</th>` : '<td></td>'))
  const body = rows.map(([first, ...rest]) => {
    const cells = rest.map((text, at) => `<td${side[at + 1] ?? ''}>${safe(text)}</td>`).join('')
    return `<tr><th scope="row"${side[0] ?? ''}>${safe(first ?? '')}</th>${cells}</tr>`
  })
  return `<div class="wide" tabindex="0"><table>${caption && `<caption>${safe(caption)}</caption>`}<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

/** A number as people write it. */
export const format = (count: number) => count.toLocaleString('en-US')

/** A number with its word, one or many. */
export const number = (count: number, one: string, many: string) => `${format(count)} ${count === 1 ? one : many}`

/** Text that cannot be taken for HTML. */
export const safe = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string)
