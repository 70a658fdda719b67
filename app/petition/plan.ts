import type { PaperProblem } from '#app/petition/facts.ts'
import type { TextEntry } from '#app/petition/field-map.ts'
import { capacity, type Fitted, fit, type Setting, wrap } from '#app/petition/fit.ts'
import type { Font } from '#app/petition/font.ts'
import type { Form, FormField } from '#app/petition/form.ts'
import { compose } from '#app/petition/letters.ts'

/** What one paper will say, worked out before anything is written. */
export type Plan = {
  form: Form<never>
  /** The paper's own name in the packet, the root of its field names. */
  name: string
  /** The paper's name among the bookmarks; none for a page that belongs to the paper before it. */
  bookmark?: string
  texts: Map<string, { value: string; fitted: Fitted }>
  checks: Map<string, boolean>
  /** Fields that this paper has no use for, so that nobody can fill them in later. */
  unused: ReadonlySet<string>
}

export type Planned = { plan: Plan; rest: string[]; problems: PaperProblem[] }

/** Room that a field keeps free at each side. */
export const SIDE = 2

/**
 * Measures every value against its box. `rest` are the items of a list that did not fit and go on an attachment; any
 * other text that fits at no setting is a problem that names the answer to shorten.
 */
export function plan<Facts>(form: Form<Facts>, facts: Facts, font: Font, name: string, bookmark?: string): Planned {
  const texts: Plan['texts'] = new Map()
  const checks: Plan['checks'] = new Map()
  const problems: PaperProblem[] = []
  let rest: string[] = []
  for (const [field, entry] of Object.entries(form.map.fields)) {
    if (entry.kind === 'check') {
      checks.set(field, entry.value(facts))
      continue
    }
    const box = form.fields.get(field) as FormField & { kind: 'text' }
    const value = entry.value(facts)
    const set = Array.isArray(value) ? setList(value, box, entry, font) : setWhole(compose(value), box, entry, font)
    if (set === undefined) problems.push({ code: 'too-long', field: entry.longest?.(facts) ?? entry.from })
    else {
      if (set.value !== '') texts.set(field, set)
      rest = [...rest, ...set.rest]
    }
  }
  const unused = new Set(form.map.unused?.(facts))
  return { plan: { form: form as unknown as Form<never>, name, bookmark, texts, checks, unused }, rest, problems }
}

type Box = FormField & { kind: 'text' }

function setText<Facts>(value: string, box: Box, { settings }: TextEntry<Facts>, font: Font) {
  if (value.length > (box.maxLength ?? Number.POSITIVE_INFINITY)) return undefined
  const fitted = fit(value, font, { ...box, width: box.width - 2 * SIDE }, settings)
  return fitted && { value, fitted, rest: [] as string[] }
}

/** In a narrow box the short one. */
const SEE_ATTACHMENT = ['(see attachment)', '(attached)']

/** As it is, or on an official form its beginning, with the whole of it on the attachment. */
function setWhole<Facts>(value: string, box: Box, entry: TextEntry<Facts>, font: Font) {
  const whole = setText(value, box, entry, font)
  if (whole || !entry.attach) return whole
  const words = value.split(/[ \n]/)
  for (const mark of SEE_ATTACHMENT) {
    const begun = (kept: number) => setText([...words.slice(0, kept), mark].join(' '), box, entry, font)
    const most = lastOf(words.length - 1, (kept) => begun(kept) !== undefined)
    const set = most >= 0 ? begun(most) : undefined
    if (set) return { ...set, rest: [`${entry.label}: ${value.replaceAll('\n', ', ')}`] }
  }
  return undefined
}

/** The largest number up to `most` that holds, when all below it do; -1 when not even 0 does. */
function lastOf(most: number, holds: (number: number) => boolean): number {
  let [low, high] = [-1, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** What stands below a list that goes on, unless its field says otherwise. */
const CONTINUED = 'Continued on the attachment.'

function setList<Facts>(items: string[], box: Box, entry: TextEntry<Facts>, font: Font) {
  const all = items.map(compose)
  const whole = setText(all.join('\n'), box, entry, font)
  if (whole) return whole
  const setting = entry.settings[0] as Setting
  const width = box.width - 2 * SIDE
  let left = capacity(box, setting) - 1
  const kept: string[] = []
  let rest = all
  for (const item of all) {
    const lines = wrap(item, width, (part) => font.width(part, setting.size))
    const at = lines.length <= left ? item.length : entry.flows ? lengthOf(item, lines.slice(0, left)) : 0
    if (at > 0) kept.push(item.slice(0, at).trimEnd())
    rest = at < item.length ? [item.slice(at), ...rest.slice(1)] : rest.slice(1)
    if (at < item.length) break
    left -= lines.length
  }
  if (kept.length === 0) return undefined
  const set = setText([...kept, entry.goesOn ?? CONTINUED].join('\n'), box, { ...entry, settings: [setting] }, font)
  return set && { ...set, rest }
}

/** How much of a text its first lines hold, with the space at which the last of them breaks. */
export function lengthOf(text: string, lines: string[]): number {
  return lines.reduce((at, line) => at + line.length + (text[at + line.length] === ' ' ? 1 : 0), 0)
}
