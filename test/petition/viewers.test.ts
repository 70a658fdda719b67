import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { serverAssets } from '#app/petition/assets.server.ts'
import type { Assets, Packet, Result } from '#app/petition/facts.ts'
import { makeForYou } from '#app/petition/for-you.ts'
import { makeProsecutorLetter, makeRecordsLetter, makeStatusLetter } from '#app/petition/one-paper.ts'
import { makePacket } from '#app/petition/packet.ts'
import es from '#locales/es/papers.json' with { type: 'json' }
import { BATCH_BLANKS, BLANKS } from '#templates/build.ts'
import { attorney, packet, type Read, read } from '#test/petition/support.ts'
import { HAVE_POPPLER, inPoppler, TICKED } from '#test/support/poppler.ts'
import { siteWith } from './site.ts'

vi.setConfig({ testTimeout: 30_000 })

/** The letters of a text, in no order: programs follow columns differently. */
const letters = (text: string) => [...text.normalize('NFC').replace(/\s/g, '')].sort().join('')

/** What poppler reads or draws otherwise than pdf.js, page by page and box by box. */
function differences(bytes: Uint8Array, { drawn, fields, pages }: Read): string[] {
  return inPoppler(bytes, (poppler) => {
    const wrong = poppler.pages.length === pages ? [] : [`it has ${poppler.pages.length} pages`]
    for (const [index, text] of poppler.pages.entries()) {
      const ours = drawn.filter(({ page }) => page === index + 1).map(({ text }) => text)
      if (letters(text) !== letters(ours.join(''))) wrong.push(`page ${index + 1} has other letters`)
    }
    for (const { name, page, rect, value, check } of fields.values()) {
      if (check && poppler.darkness(page, rect) > TICKED !== (value !== '' && value !== 'Off'))
        wrong.push(`${name} is ${value}`)
    }
    return wrong
  })
}

const filer = { ...packet().filer, name: 'Nguyễn Thị Ánh Łódź' }
const full: Partial<Packet> = {
  filer,
  counts: Array.from({ length: 14 }, (_, at) => ({
    statute: ['HSC 11357', 'HSC 11358', 'HSC 11359', 'HSC 11360'][at % 4] as string,
    subdivision: null,
    level: 'felony',
    count: String(at + 1),
  })),
  declaration: ['I work as a nurse.', 'Мої діти живуть зі мною.'],
  exhibits: ['Minutes of the court', 'A letter'],
}

/** The papers, by name, and how many of their boxes are ticked. */
const PAPERS: Record<string, { ticked: number; make: () => Promise<Result<Uint8Array>> }> = {
  'an application with every paper': {
    ticked: 1,
    make: () => made({ ...full, waivers: { originalJudge: true, appearance: false } }),
  },
  'a petition of a lawyer': {
    ticked: 2,
    make: () =>
      made({
        sentence: 'serving',
        filer: { ...filer, attorney },
        waivers: { originalJudge: true, appearance: true },
      }),
  },
  'an application on the court’s own forms': {
    ticked: 7,
    make: async () => made({ ...full, service: 'mail' }, await siteWith('CR-400', 'CR-401')),
  },
  'the letter about the standing of a case': { ticked: 0, make: () => makeStatusLetter(packet(full), serverAssets) },
  'the letter for copies': { ticked: 0, make: () => makeRecordsLetter(packet(full), serverAssets) },
  'the letter to the prosecutor': { ticked: 0, make: () => makeProsecutorLetter(packet(full), serverAssets) },
  'the page for the person, in Spanish': {
    ticked: 0,
    make: () => makeForYou(packet(full), es, 'es', serverAssets),
  },
}

function made(given: Partial<Packet>, assets: Assets = serverAssets): Promise<Result<Uint8Array>> {
  return makePacket(packet(given), assets)
}

/** Every fifth blank; `VIEWERS=all` for every one. */
const SEEN = Object.keys({ ...BLANKS, ...BATCH_BLANKS }).filter(
  (_, at) => process.env.VIEWERS === 'all' || at % 5 === 0,
)

describe.runIf(HAVE_POPPLER)('poppler reads the letters and sees the ticks that pdf.js does', () => {
  test.each(Object.entries(PAPERS))('%s', async (_, { ticked, make }) => {
    const result = await make()
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const seen = await read(result.value)
    expect(differences(result.value, seen)).toEqual([])
    const on = [...seen.fields.values()].filter(({ check, value }) => check && value !== '' && value !== 'Off')
    expect(on.map(({ name }) => name)).toHaveLength(ticked)
  })

  test.each(SEEN)('the blank %s', async (path) => {
    const bytes = new Uint8Array(await readFile(join(import.meta.dirname, '../../templates', path)))
    expect(differences(bytes, await read(bytes))).toEqual([])
  })

  test('a packet whose letters or ticks were others would be noticed', async () => {
    const [one, other] = await Promise.all([made({}), made({ waivers: { originalJudge: true, appearance: false } })])
    if (!one.ok || !other.ok) throw new Error('No packet')
    expect(differences(one.value, await read(other.value))).toEqual(['petition.WaiveJudge is Yes'])
    const named = await made({ filer: { ...packet().filer, name: 'Maria Lopes' } })
    if (!named.ok) throw new Error('No packet')
    expect(differences(one.value, await read(named.value))[0]).toBe('page 1 has other letters')
  })
})
