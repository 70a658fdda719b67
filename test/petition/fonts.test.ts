import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFont } from '#app/petition/font.ts'
import { subsetFont } from '#app/petition/font-subset.ts'
import { buildFonts, coverageSource } from '#app/petition/fonts/build.ts'
import { COVERAGE } from '#app/petition/fonts/coverage.ts'

const folder = join(import.meta.dirname, '../../app/petition/fonts')
const bytesOf = async (name: string) => new Uint8Array(await readFile(join(folder, name)))

describe('the committed fonts', () => {
  test('are what the script makes of Tinos, byte for byte, and so is the table of letters', async () => {
    const { files, ranges } = await buildFonts()
    for (const [name, bytes] of files) expect(Buffer.from(bytes).equals(await bytesOf(name))).toBe(true)
    expect(await readFile(join(folder, 'coverage.ts'), 'utf8')).toBe(coverageSource(ranges))
  })

  test.each(['tinos-regular.ttf', 'tinos-bold.ttf'])('%s draws every letter of the table', async (name) => {
    const font = readFont(await bytesOf(name))
    const lacking = COVERAGE.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
        (code) => font.glyph(code) === undefined,
      ),
    )
    expect(lacking).toEqual([])
  })
})

test('a letter of the table is still one when composed', () => {
  const covered = (code: number) => COVERAGE.some(([first, last]) => first <= code && code <= last)
  const lost = COVERAGE.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  ).filter(
    (code) => ![...String.fromCodePoint(code).normalize('NFC')].every((letter) => covered(letter.codePointAt(0) ?? 0)),
  )
  expect(lost).toEqual([])
})

test('widths are those of Times New Roman', async () => {
  const font = readFont(await bytesOf('tinos-regular.ttf'))
  // Adobe's metrics of Times: H 722, a 444, m 778, space 250 and zero 500 thousandths of the size.
  const widths = [...'Ham 0'].map((letter) => Math.round(font.width(letter, 1000)))
  expect(widths).toEqual([722, 444, 778, 250, 500])
})

test('a subset holds the glyphs asked for, in that order, with their widths, and the parts they are made of', async () => {
  const font = readFont(await bytesOf('tinos-regular.ttf'))
  const wanted = ['A', 'ễ', 'Σ'].map((letter) => font.glyph(letter.codePointAt(0) ?? 0) ?? 0)
  const subset = subsetFont(font, [0, ...wanted])
  const view = new DataView(subset.buffer)
  const table = (tag: string) => {
    for (let entry = 12; ; entry += 16) {
      if (String.fromCharCode(...subset.slice(entry, entry + 4)) === tag) return view.getUint32(entry + 8)
    }
  }
  const widths = wanted.map((_, index) => view.getUint16(table('hmtx') + 4 * (index + 1)))
  expect(widths).toEqual(wanted.map(font.advance))
  expect(view.getUint16(table('maxp') + 4)).toBeGreaterThanOrEqual(4)
  expect(view.getUint32(table('loca') + 8)).toBeGreaterThan(view.getUint32(table('loca') + 4))
})
