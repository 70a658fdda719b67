import { describe, expect, test } from 'vitest'
import { serverAssets } from '#app/petition/assets.server.ts'
import type { Assets, Packet } from '#app/petition/facts.ts'
import { makeForYou } from '#app/petition/for-you.ts'
import { makeHelperNote } from '#app/petition/helper-note.ts'
import { unprintable } from '#app/petition/letters.ts'
import { dateIn } from '#app/petition/own-words.ts'
import { PaperError } from '#app/petition/paper-error.ts'
import { verifyDrawn } from '#app/petition/verify-drawn.ts'
import en from '#locales/en/papers.json' with { type: 'json' }
import es from '#locales/es/papers.json' with { type: 'json' }
import { attorney, overlaps, packet, read } from '#test/petition/support.ts'
import { languages, wordsIn } from '#test/support/words.ts'

const felony = { statute: 'HSC 11359', subdivision: null, level: 'felony' } as const
/** The most that can stand on the first page. */
const fullest = packet({
  caseNumber: 'SCN-2009-0012345-CONSOLIDATED-WITH-77-AB',
  court: { name: 'Superior Court of California, County of San Luis Obispo', address: [] },
  prosecutor: { name: '', address: [] },
  filer: {
    ...packet().filer,
    name: 'María Fernanda Wolfeschlegelsteinhausenbergerdorff-Gutiérrez de la Concepción y Villanueva',
    attorney,
  },
  sentence: 'serving',
  counts: Array.from({ length: 30 }, () => felony),
  declaration: ['I work.'],
  exhibits: ['Minutes', 'A letter', 'A photo'],
  service: 'mail',
})

async function made(given: Packet, words = en, language = 'en', assets: Assets = serverAssets) {
  const result = await makeForYou(given, words, language, assets)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return { bytes: result.value, ...(await read(result.value)) }
}

const textOf = (drawn: { text: string }[]) => drawn.map(({ text }) => text).join(' ')

test.each(languages)('every word of papers in %s can be printed', (language) => {
  expect(unprintable([...wordsIn(language, 'papers').values()].join(' '))).toEqual([])
})

describe.each([
  { language: 'en', words: en, mark: 'Not for filing' },
  { language: 'es', words: es, mark: 'No se presenta en la corte' },
])('in $language', ({ language, words, mark }) => {
  test.each([
    { name: 'an unremarkable case', given: packet() },
    { name: 'the fullest case', given: fullest },
  ])('$name: the case on one page, the petition after it, each page marked', async ({ given }) => {
    const found = await made(given, words, language)
    expect(found.language).toBe(language)
    expect(found.title).toBe(words.you.title)
    for (let page = 1; page <= found.pages; page++) {
      const lines = found.drawn.filter((line) => line.page === page)
      expect(lines[0]?.text).toContain(mark)
      expect(Math.max(...lines.map(({ x, width }) => x + width))).toBeLessThanOrEqual(612 - 54)
    }
    const plain = found.drawn.find(({ text }) => text === words.plain.title)
    expect(plain?.page).toBe(2)
    expect([...found.fields.values()].filter(({ page }) => page > 1)).toEqual([])
    expect(overlaps(found.drawn)).toEqual([])
    expect(found.drawn.filter(({ size }) => size < 12)).toEqual([])
    expect([...found.fields.values()].map(({ tooltip }) => tooltip).filter((tooltip) => !tooltip)).toEqual([])
  })
})

test('says which case, which convictions, what is asked and what is still to be filled in', async () => {
  const text = textOf((await made(packet({ prosecutor: { name: '', address: [] } }), es, 'es')).drawn)
  for (const words of [
    'Maria Lopez',
    '02345678',
    'Superior Court of California, County of San Francisco',
    'Health & Saf. Code, § 11357, subd. (b), delito menor (“misdemeanor”)',
    '21 de noviembre de 2026',
    'Fecha de la condena: 12 de marzo de 2009.',
    'Llene primero a mano: la dirección del fiscal.',
  ])
    expect(text).toContain(words)
})

test('the step to file names each paper that the packet holds, the envelope, and what goes behind the exhibit pages', async () => {
  const plain = textOf((await made(packet())).drawn)
  expect(plain).toContain('the letter to the clerk, the petition, the order, and the signed proof of service.')
  expect(plain).toContain('a stamped envelope with your address')
  expect(plain).not.toContain('EXHIBIT')
  const added = packet({ declaration: ['I work.'], exhibits: ['Minutes', 'A letter'] })
  const text = textOf((await made(added)).drawn)
  expect(text).toContain('the petition, your declaration, your exhibits, the order, and the signed proof of service.')
  expect(text).toContain('Read the petition and your declaration. Date and sign both.')
  expect(text).toContain('behind its page (EXHIBIT A and EXHIBIT B), in every copy.')
  expect(text).toContain('with the letter to the prosecutor on top.')
})

test('tells the boxes that are marked from those that are not, and the two kinds of petition', async () => {
  const both = textOf(
    (await made(packet({ waivers: { originalJudge: true, appearance: false }, sentence: 'serving' }))).drawn,
  )
  expect(both).toContain('Marked: you give up a hearing by the judge who sentenced you.')
  expect(both).toContain('Not marked: you keep your right to be at a hearing.')
  expect(both).toContain('You are serving a sentence for one of them now.')
  expect(both).not.toContain('You have finished the sentence')
})

test('goes through the items of CR-400 where that form is filled, and through ours where it has no box', async () => {
  const cr400 = { form: 'CR-400', revised: '2024-01-01', revision: 'Rev. January 1, 2024', asset: '', sha256: '' }
  const installed: Assets = async (name) =>
    name === 'forms.json' ? new TextEncoder().encode(JSON.stringify([cr400])) : serverAssets(name)
  const form = textOf((await made(packet(), en, 'en', installed)).drawn)
  expect(form).toContain('court form CR-400 [Rev. January 1, 2024]')
  expect(form).toContain('These are marked: 11357.')
  expect(form).not.toContain('5. Presumption')
  const other = packet({ counts: [{ statute: 'PC 32', subdivision: null, level: 'felony' }] })
  expect(textOf((await made(other, en, 'en', installed)).drawn)).toContain('5. Presumption')
})

test('the same answers give the same bytes, and letters that cannot be printed are named', async () => {
  expect(Buffer.from((await made(packet())).bytes).equals((await made(packet())).bytes)).toBe(true)
  const filer = { ...packet().filer, name: '李小龍' }
  expect(await makeForYou(packet({ filer }), en, 'en', serverAssets)).toEqual({
    ok: false,
    problems: [{ code: 'letters', field: 'filer.name', letters: ['李', '小', '龍'] }],
  })
})

test('a file that says something else than was written is refused', async () => {
  const { bytes, drawn, pages } = await made(packet())
  const written = Array.from({ length: pages }, (_, page) =>
    drawn.filter((line) => line.page === page + 1).map(({ text }) => text),
  )
  verifyDrawn('for-you', bytes, written)
  written[1]?.push('one line more')
  expect(() => verifyDrawn('for-you', bytes, written)).toThrow(PaperError)
  expect(() => verifyDrawn('for-you', bytes, written.slice(1))).toThrow('too many or too few')
})

test('the helper’s note says what to check and what is left, on one page that is never filed', async () => {
  const result = await makeHelperNote(
    packet({ caseNumber: '', waivers: { originalJudge: false, appearance: true }, declaration: ['I work.'] }),
    en,
    'en',
    serverAssets,
  )
  const { drawn, fields, pages } = await read(result.ok ? result.value : new Uint8Array())
  const text = textOf(drawn)
  expect(pages).toBe(1)
  expect(text).toContain('Never file this.')
  expect(text).toContain('Another judge: no. Without the client: yes.')
  expect(text).toContain('Fill in: the case number.')
  expect(text).toContain('The client signs the declaration')
  expect([...fields.values()].filter(({ value, check }) => (check ? value !== 'Off' : value !== ''))).toEqual([])
  expect(overlaps(drawn)).toEqual([])
})

test.each([
  { language: 'es', date: '2009-03-12', written: '12 de marzo de 2009' },
  { language: 'en', date: '2009-03', written: 'March 2009' },
  { language: 'en', date: '2009', written: '2009' },
])('$date is $written in $language', ({ language, date, written }) => {
  expect(dateIn(language, date)).toBe(written)
})

test.each(['completed', 'serving'] as const)(
  '%s: a case of infractions only says nothing of a lower offense that could be asked for',
  async (sentence) => {
    const infraction = { statute: 'HSC 11357', subdivision: 'b', level: 'infraction' } as const
    const { drawn } = await made(packet({ sentence, counts: [infraction, infraction] }))
    const text = textOf(drawn)
    expect(text).toContain('there is nothing lower to ask for')
    expect(text).toContain('none of these acts would have been an offense')
    expect(text).toContain('(b) Grant all else that section 11361.8 allows.')
    expect(text).not.toMatch(/lower it|lesser|new sentence|misdemeanor|\(c\)/)
  },
)
