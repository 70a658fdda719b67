/**
 * Makes the two fonts the papers are set in, and the table of letters they can draw: `npm run fonts`.
 * Tinos has the widths of Times New Roman (rule 2.105); only the scripts a name is printed in are kept.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { readFont } from '#app/petition/font.ts'

/** First and last code point of each block a court paper may need, combining marks and invisible letters left out. */
const BLOCKS: [string, number, number][] = [
  ['Basic Latin', 0x20, 0x7e],
  ['Latin-1', 0xa0, 0xac],
  ['Latin-1 after the soft hyphen', 0xae, 0xff],
  ['Latin Extended-A and -B', 0x100, 0x24f],
  ['primes (Greek numeral sign), ʻokina, letter apostrophe', 0x2b9, 0x2bc],
  ['Greek', 0x370, 0x3ff],
  ['Cyrillic', 0x400, 0x482],
  ['Cyrillic after its combining marks', 0x48a, 0x52f],
  ['Latin Extended Additional, with Vietnamese', 0x1e00, 0x1eff],
  ['Greek Extended', 0x1f00, 0x1fff],
  ['hyphens and dashes', 0x2010, 0x2015],
  ['quotation marks', 0x2018, 0x201f],
  ['daggers and bullet', 0x2020, 0x2022],
  ['ellipsis', 0x2026, 0x2026],
  ['primes', 0x2032, 0x2033],
  ['angle quotation marks', 0x2039, 0x203a],
  ['euro, numero, trade mark', 0x20ac, 0x20ac],
  ['numero', 0x2116, 0x2116],
  ['trade mark', 0x2122, 0x2122],
]

const FACES = { 'tinos-regular': '400Regular/Tinos_400Regular.ttf', 'tinos-bold': '700Bold/Tinos_700Bold.ttf' }
const DROPPED = ['GDEF', 'GPOS', 'GSUB', 'DSIG', 'gasp', 'kern']
const here = dirname(fileURLToPath(import.meta.url))
const source = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))

/** The fonts as they should stand beside this file, and the ranges both of them cover. */
export async function buildFonts(): Promise<{ files: Map<string, Uint8Array>; ranges: [number, number][] }> {
  const files = new Map<string, Uint8Array>()
  let covered: number[] | undefined
  for (const [name, path] of Object.entries(FACES)) {
    const original = await readFile(join(source, path))
    const font = readFont(original)
    const wanted = BLOCKS.flatMap(([, first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ).filter((code) => font.glyph(code) !== undefined)
    covered = covered ? covered.filter((code) => wanted.includes(code)) : wanted
    const options = {
      targetFormat: 'sfnt' as const,
      noHinting: true,
      keepFeatures: [],
      noLayoutClosure: true,
      dropTables: DROPPED,
    }
    const subset = await subsetFont(original, String.fromCodePoint(...wanted), options)
    files.set(`${name}.ttf`, new Uint8Array(subset))
  }
  return { files, ranges: toRanges(covered ?? []) }
}

function toRanges(codes: number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
}

/** The source of `coverage.ts`, which the page reads before any font is loaded. */
export function coverageSource(ranges: [number, number][]): string {
  const hex = (code: number) => `0x${code.toString(16)}`
  const rows = ranges.map(([first, last]) => `  [${hex(first)}, ${hex(last)}],\n`).join('')
  return [
    '/** First and last code point of each run of letters that both fonts draw. Made by `npm run fonts`. */\n',
    `export const COVERAGE: readonly (readonly [number, number])[] = [\n${rows}]\n`,
  ].join('')
}

if (import.meta.main) {
  const { files, ranges } = await buildFonts()
  for (const [name, bytes] of files) await writeFile(join(here, name), bytes)
  await writeFile(join(here, 'coverage.ts'), coverageSource(ranges))
}
