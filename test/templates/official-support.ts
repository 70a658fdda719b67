import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CATALOG, type OfficialMap } from '#app/forms/catalog.ts'
import { examine } from '#app/forms/examine.ts'
import { LIMITS } from '#app/forms/problem.ts'
import { assemble } from '#app/petition/assemble.ts'
import { type Font, readFont } from '#app/petition/font.ts'
import { type Form, readForm } from '#app/petition/form.ts'
import { plan } from '#app/petition/plan.ts'
import { verify } from '#app/petition/verify.ts'
import type { DismissalFacts } from '#templates/cr-180/facts.ts'
import type { MoreOffenses } from '#templates/mc-025/2007-01-01/map.ts'
import { makeBlank, mapOf } from '#test/forms/blank.ts'
import { BLANKS, HAVE_BLANKS, officialBlank } from '#test/forms/blanks.ts'
import { type Drawn, packet, type Read, read } from '#test/petition/support.ts'

/** Facts that every map can be filled from; each reads its own part of them. */
export type EveryFact = ReturnType<typeof packet> & DismissalFacts & MoreOffenses

export function facts(given: Partial<EveryFact> = {}): EveryFact {
  return {
    ...packet(),
    court: {
      name: 'Superior Court of California, County of San Francisco',
      address: ['850 Bryant Street', 'San Francisco, CA 94103'],
    },
    offenses: [{ code: 'Penal', section: '459', type: 'felony', toMisdemeanor: 'yes', toInfraction: 'no' }],
    grounds: [],
    attachment: '1',
    page: 1,
    pages: 1,
    ...given,
  }
}

const forms = new Map<string, Promise<Form<never>>>()

/** The form as it is once installed: the court's own blank where there is one to test with, or one made from the list. */
export function installed(map: OfficialMap, made = false): Promise<Form<never>> {
  const key = `${map.form} ${map.revised} ${made}`
  const known = forms.get(key) ?? install(map, made)
  forms.set(key, known)
  return known
}

async function install(map: OfficialMap, made: boolean): Promise<Form<never>> {
  return readForm(map, await cleanBlank(map, made))
}

/** The bytes that are kept of a blank once it is installed. */
export async function cleanBlank(map: OfficialMap, made = false): Promise<Uint8Array> {
  const blank = BLANKS.find(({ form, revised }) => form === map.form && revised === map.revised)
  const bytes = HAVE_BLANKS && blank && !made ? officialBlank(blank.file) : await makeBlank(map)
  return (await examine(bytes, LIMITS)).clean
}

let loaded: Promise<Font> | undefined
const font = () => {
  const path = join(import.meta.dirname, '../../app/petition/fonts/tinos-regular.ttf')
  loaded ??= readFile(path).then((bytes) => readFont(new Uint8Array(bytes)))
  return loaded
}

/** One filled form: its bytes, checked as every packet is, what did not fit, and how another program reads it. */
export async function fill(form: string, revised: string, given: EveryFact, made = false) {
  const map = mapOf(form, revised)
  const planned = plan(await installed(map, made), given as never, await font(), 'form')
  const bytes = assemble([planned.plan], { title: map.official.title, day: given.on }, await font())
  verify(bytes, [planned.plan])
  const seen = await read(bytes)
  const value = (field: string) => seen.fields.get(`form.${field.replaceAll('.', '/')}`)?.value
  const ticked = [...planned.plan.checks.keys(), ...Object.keys(map.blank)].filter((field) => {
    const state = value(field)
    return seen.fields.get(`form.${field.replaceAll('.', '/')}`)?.check && state !== 'Off'
  })
  return { ...planned, map, bytes, seen, value, ticked: ticked.map((field) => map.fields[field]?.label ?? field) }
}

const solid = (text: string) => text.replace(/\s/g, '')

/** Text fields whose words are not drawn, whole and inside their box, by name. */
export function misplaced({ drawn, fields }: Read): string[] {
  const wrong: string[] = []
  for (const { name, value, check, rect, page } of fields.values()) {
    if (check) continue
    const [left = 0, bottom = 0, right = 0, top = 0] = rect
    const inside = (line: Drawn) =>
      line.field &&
      line.page === page &&
      line.x >= left &&
      line.x + line.width <= right + 0.01 &&
      line.y >= bottom + 0.2 * line.size &&
      line.y + 0.68 * line.size <= top
    const words = drawn.filter(inside).map(({ text }) => text)
    if (solid(words.join('')) !== solid(value)) wrong.push(`${name}: “${words.join(' ')}” for “${value}”`)
  }
  return wrong
}

export { CATALOG }
