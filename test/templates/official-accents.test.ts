import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assemble } from '#app/petition/assemble.ts'
import { readFont } from '#app/petition/font.ts'
import { type Plan, plan } from '#app/petition/plan.ts'
import { verify } from '#app/petition/verify.ts'
import { mapOf } from '#test/forms/blank.ts'
import { HAVE_BLANKS } from '#test/forms/blanks.ts'
import { read } from '#test/petition/support.ts'
import { CATALOG, facts, installed } from './official-support.ts'

const path = join(import.meta.dirname, '../../app/petition/fonts/tinos-regular.ttf')
const font = readFont(new Uint8Array(await readFile(path)))
const LABEL = { title: 'Accents', day: '2026-11-21' }

/** Names with the tops and tails of their outlines, in units of 2048 to the em, as a font viewer shows them. */
const NAMES = [
  { long: 'María de los Ángeles Ñuñez y Castañeda', short: 'Áy', high: 1758, low: 442 },
  { long: 'Ấy Ếg Ỗp Nguyễn', short: 'Ấy', high: 1817, low: 442 },
  { long: 'Ǻngel Gómez', short: 'Ǻg', high: 2010, low: 442 },
]

/** The form with one text in every box that is hardly higher than a line. */
async function filled(
  map: (typeof CATALOG)[number],
  made: boolean,
  name: Pick<(typeof NAMES)[number], 'long' | 'short'>,
) {
  const form = await installed(map, made)
  const low = Object.entries(map.fields).flatMap(([field, entry]) => {
    const box = form.fields.get(field)
    if (entry.kind !== 'text' || box?.kind !== 'text' || box.height > 13) return []
    const value = box.width > font.width(name.long, 10) + 4 && !box.maxLength ? name.long : name.short
    return [[field, { ...entry, value: () => value, attach: false }] as const]
  })
  const all = { ...map, fields: Object.fromEntries(low) }
  const { plan: planned, problems } = plan({ ...form, map: all } as typeof form, facts() as never, font, 'form')
  return { plan: planned, problems, low: low.map(([field]) => field) }
}

const BLANKS = [true, ...(HAVE_BLANKS ? [false] : [])]
if (!HAVE_BLANKS) console.warn('SKIPPED: accents on the courts’ own blanks; only on blanks made from their lists.')

describe.each(BLANKS)(
  'no ink of a capital with an accent leaves its low box (blank made from the list: %s)',
  (made) => {
    test.each(CATALOG)('$form of $revised', async (map) => {
      for (const name of NAMES) {
        const { plan, problems, low } = await filled(map, made, name)
        expect(problems).toEqual([])
        const bytes = assemble([plan], LABEL, font)
        verify(bytes, [plan])
        const { drawn, fields } = await read(bytes)
        for (const field of low) {
          const { page, rect, value } = fields.get(`form.${field.replaceAll('.', '/')}`) ?? { rect: [] }
          const [left = 0, bottom = 0, right = 0, top = 0] = rect
          const inside = drawn.filter((line) => {
            const [above, below] = [(name.high / 2048) * line.size, (name.low / 2048) * line.size]
            const [high, low] = [line.y + above <= top + 0.02, line.y - below >= bottom - 0.02]
            return line.field && line.page === page && line.x >= left && line.x < right && high && low
          })
          expect([name.long, name.short], field).toContain(value)
          expect(
            inside.map(({ text }) => text),
            field,
          ).toContain(value)
          expect(Math.min(...inside.map(({ size }) => size)), field).toBeGreaterThanOrEqual(9)
        }
      }
    })
  },
)

describe('the look at the finished file measures each letter by its outline', () => {
  const ATTORNEY_FOR = 'CR-180[0].Page1[0].P1Caption[0].AttyPartyInfo[0].AttyFor[0]'

  async function drawnAt(name: string, first: number): Promise<() => void> {
    const { plan } = await filled(mapOf('CR-180', '2024-01-01'), true, { long: name, short: 'A' })
    const text = plan.texts.get(ATTORNEY_FOR) as NonNullable<ReturnType<Plan['texts']['get']>>
    expect(text.fitted.size).toBe(10)
    plan.texts.set(ATTORNEY_FOR, { ...text, fitted: { ...text.fitted, first } })
    return () => verify(assemble([plan], LABEL, font), [plan])
  }

  // The box is 11 points high. At 10 points Á reaches 8.58 above its line, M 6.55, and y 2.16 below.
  test.each([
    { name: 'Ángel y Maria', first: 8.6, cut: false },
    { name: 'Ángel y Maria', first: 8.5, cut: true },
    { name: 'Ángel y Maria', first: 9, cut: true },
    { name: 'Ángel Maria', first: 7.85, cut: true },
    { name: 'Maria', first: 7.85, cut: false },
    { name: 'Maria', first: 10.8, cut: false },
  ])('$name at $first points below the top of its box: $cut', async ({ name, first, cut }) => {
    const look = await drawnAt(name, first)
    if (cut) expect(look).toThrow('is drawn outside its box')
    else expect(look).not.toThrow()
  })
})
