import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serverAssets } from '#app/petition/assets.server.ts'
import { makeForYou } from '#app/petition/for-you.ts'
import { makeHelperNote } from '#app/petition/helper-note.ts'
import { libraryOf } from '#app/petition/library.ts'
import { makeStatusLetter } from '#app/petition/one-paper.ts'
import { makePacket } from '#app/petition/packet.ts'
import { writer } from '#app/petition/writer.ts'
import es from '#locales/es/papers.json' with { type: 'json' }
import { BATCH_BLANKS, BLANKS } from '#templates/build.ts'
import { siteWith } from '#test/petition/site.ts'
import { bytesOf, packet } from '#test/petition/support.ts'
import { headingsOf, outOfOrder, readAloud } from '#test/support/tags.ts'

const counts = (many: number) =>
  Array.from({ length: many }, () => ({ statute: 'HSC 11359', subdivision: null, level: 'felony' }) as const)

/** A file that must be tagged without a fault. */
function aloud(bytes: Uint8Array) {
  const read = readAloud(bytes)
  if (!read) throw new Error('The file has no tags')
  expect(read.problems).toEqual([])
  expect(read.titled).toBe(true)
  expect(outOfOrder(read.met)).toEqual([])
  return read
}

test.each(Object.keys({ ...BLANKS, ...BATCH_BLANKS }))(
  '%s: all that is printed and every field is read once, from top to foot, below a heading',
  async (path) => {
    const { met, language } = aloud(new Uint8Array(await readFile(join(import.meta.dirname, '../../templates', path))))
    expect(language).toBe('en-US')
    expect(met.filter(({ path }) => path.includes('H1'))).not.toEqual([])
    // Nothing that repeats on each page is read: no line numbers, no foot.
    expect(met.filter(({ x, text }) => x < 72 && text !== undefined)).toEqual([])
    expect(met.filter(({ y, text }) => y < (path.includes('letter') ? 20 : 52) && text !== undefined)).toEqual([])
  },
)

describe('a filled packet', () => {
  const fullest = packet({
    counts: counts(30),
    declaration: ['I work as a nurse. '.repeat(25).trim(), 'I have two children. '.repeat(25).trim()],
    exhibits: ['Minutes', 'A letter'],
  })

  test('is read paper by paper, with every field that is left in it', async () => {
    const { met } = aloud(await bytesOf(fullest))
    expect(headingsOf(met).filter((heading) => heading.startsWith('H1'))).toEqual([
      'H1 Re: Case No.',
      'H1 People v.',
      'H1 APPLICATION TO DISMISS AND SEAL OR, IN THE ALTERNATIVE, TO REDESIGNATE CONVICTION',
      'H1 DECLARATION SUPPORTING RELIEF',
      'H1 EXHIBIT',
      'H1 EXHIBIT',
      'H1 [PROPOSED] ORDER ON APPLICATION',
      'H1 PROOF OF SERVICE',
    ])
    // The pages that go on have what they continue for a heading.
    const heads = met.filter(({ path, field }) => path.includes('H1') && field?.endsWith('.Heading'))
    expect(heads.map(({ field }) => field)).toEqual([
      'attachment-1.Heading',
      'declaration-end.Heading',
      'order-attachment-1.Heading',
      'order-attachment-2.Heading',
    ])
  })

  test('the application by its headings, its list and its boxes', async () => {
    const { met } = aloud(await bytesOf(packet()))
    const own = met.filter(({ page }) => page === 2 || page === 3)
    expect(headingsOf(own)).toEqual([
      'H1 APPLICATION TO DISMISS AND SEAL OR, IN THE ALTERNATIVE, TO REDESIGNATE CONVICTION',
      'H2 1. Judgment.',
      'H2 2. Convictions.',
      'H2 3. Sentence completed.',
      'H2 4. Effect of Proposition 64.',
      'H2 5. Presumption.',
      'H2 6. Relief requested.',
      'H2 7. Waivers (optional).',
    ])
    const items = own.filter(({ path }) => path.at(-1) === 'Lbl').map(({ text }) => text?.trim())
    expect(items).toEqual(['(a)', '(b)', '(c)', '(d)'])
    const at = own.findIndex(({ field }) => field === 'petition.WaiveJudge')
    expect(own[at]?.path).toEqual(['Document', 'Sect', 'P', 'Form'])
    expect(own[at + 1]?.text).toMatch(/^Applicant waives a hearing by the judge/)
  })

  test('the order is a table: one row for its head, one for each count and none that is empty', async () => {
    const given = packet({ counts: [...counts(1), { statute: 'HSC 11357', subdivision: 'b', level: 'misdemeanor' }] })
    const { met } = aloud(await bytesOf(given))
    const cells = met.filter(({ path }) => path.includes('Table'))
    expect(cells.map(({ path, text, field }) => [path.at(4), text ?? field?.replace('proposed-order.', '')])).toEqual([
      ['TH', 'Conviction (Health & Saf. Code)'],
      ['TH', 'Dismissed and sealed'],
      ['TH', 'Misdemeanor'],
      ['TH', 'Infraction'],
      ['TH', 'Denied'],
      ...['Row1Count', 'Row1Dismissed', 'Row1Misdemeanor', 'Row1Infraction', 'Row1Denied'].map((name) => ['TD', name]),
      ...['Row2Count', 'Row2Dismissed', 'Row2Infraction', 'Row2Denied'].map((name) => ['TD', name]),
    ])
  })
})

test('the pages for the person, the helper and the clerk are read in their order and their language', async () => {
  const { on, county, court, caseNumber, filer } = packet()
  const letter = { on, county, court, caseNumber, filer, counts: [], convictionDate: null }
  const files = [
    await makeForYou(packet(), es, 'es', serverAssets),
    await makeHelperNote(packet(), es, 'es', serverAssets),
    await makeStatusLetter(letter, serverAssets),
  ].map((made) => aloud(made.ok ? made.value : new Uint8Array()))
  expect(files.map(({ language }) => language)).toEqual(['es', 'es', 'en-US'])
  expect(headingsOf(files[0]?.met ?? [])[0]).toBe(`H1 ${es.you.title}`)
  // That it is not for filing is said once, and stands on every page.
  expect(files[0]?.met.filter(({ text }) => text === es.you.mark)).toHaveLength(1)
})

test('a paragraph that goes on on the next page is one part of two pages', async () => {
  const page = writer({
    ...{ name: 'note', title: 'A note', language: 'en', day: '2026-11-21', mark: 'Not for filing.' },
    ...{ foot: (number) => `Page ${number}`, font: await libraryOf(serverAssets).font() },
  })
  page.title('A note')
  page.paragraph('These words are said again and again. '.repeat(120).trim())
  const { met } = aloud(await page.finish())
  const said = met.filter(({ text }) => text?.startsWith('These') || text?.includes('again'))
  expect(said.map(({ page, path }) => [page, path.at(-1)])).toEqual([
    [1, 'P'],
    [2, 'P'],
  ])
})

test('a packet with a form of the court in it, which has no tags, is left to be read as it lies on the page', async () => {
  const made = await makePacket(packet(), await siteWith('CR-400', 'CR-401'))
  const bytes = made.ok ? made.value : new Uint8Array()
  expect(readAloud(bytes)).toBeUndefined()
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/StructParent|MarkInfo/)
})

test('a tag that leads elsewhere, and words outside of every tag, are seen', async () => {
  const text = Buffer.from(await bytesOf(packet())).toString('latin1')
  const damaged = (from: RegExp, to: string) => {
    expect(text).toMatch(from)
    return readAloud(new Uint8Array(Buffer.from(text.replace(from, to), 'latin1')))?.problems
  }
  expect(damaged(/\/StructParent 7\n/, '/StructParent 8\n')).toEqual([expect.stringContaining('leads elsewhere')])
  expect(damaged(/\/StructParents 0\n/, '/StructParents 1\n')?.length).toBeGreaterThan(5)
  expect(damaged(/\/Marked true/, '/Marked null')).toEqual(['not marked as tagged'])
  expect(damaged(/\/S\/Form/, '/S/Span')).toEqual([expect.stringContaining('not in a form part')])
})
