import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { serverAssets } from '#app/petition/assets.server.ts'
import type { Assets } from '#app/petition/facts.ts'
import { COVERAGE } from '#app/petition/fonts/coverage.ts'
import { formRoots, readFields } from '#app/petition/form.ts'
import { makePacket, type Packet } from '#app/petition/packet.ts'
import { openPdf } from '#app/petition/pdf/source.ts'
import { wordsOf } from '#app/petition/pdf/value.ts'
import { readAloud } from '#test/support/tags.ts'
import { siteWith } from './site.ts'
import { attorney, packet } from './support.ts'

/** How many answer sets; `FUZZ=10000` for more. */
const SETS = Number(process.env.FUZZ ?? 80)

const letter = fc
  .constantFrom(...COVERAGE)
  .chain(([first, last]) => fc.integer({ min: first, max: last }))
  .map((code) => String.fromCodePoint(code))
const word = fc.string({ unit: letter, minLength: 1, maxLength: 12 })
const words = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((parts) => parts.join(' ').trim())
const name = words(1, 4).map((text) => text || 'x')
const digits = (most: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: most })
const count: fc.Arbitrary<Packet['counts'][number]> = fc.record({
  statute: fc.constantFrom('HSC 11357', 'HSC 11358', 'HSC 11359', 'HSC 11360', 'PC 32'),
  subdivision: fc.constantFrom(null, 'a', 'b', 'a(1)'),
  level: fc.constantFrom(null, 'felony', 'misdemeanor', 'infraction'),
  count: fc.option(digits(3), { nil: undefined }),
})
const lawyer = fc.record({ name, firm: words(0, 3), barNumber: digits(6) }).map((known) => ({ ...attorney, ...known }))
const answers: fc.Arbitrary<Packet> = fc.record({
  on: fc.constantFrom('2026-11-21', '2027-01-01'),
  county: fc.constantFrom('San Francisco', 'Los Angeles', 'San Bernardino'),
  court: fc.record({ name, address: fc.array(words(0, 4), { maxLength: 3 }) }),
  caseNumber: words(0, 2),
  counts: fc.array(count, { minLength: 1, maxLength: 14 }),
  convictionDate: fc.constantFrom(null, '1999', '2009-03', '2009-03-12'),
  sentence: fc.constantFrom('serving', 'completed'),
  filer: fc.record({
    name,
    address: fc.array(words(0, 4), { maxLength: 4 }),
    phone: digits(14),
    email: words(0, 1),
    attorney: fc.option(lawyer, { nil: undefined }),
  }),
  waivers: fc.record({ originalJudge: fc.boolean(), appearance: fc.boolean() }),
  prosecutor: fc.record({ name: words(0, 4), address: fc.array(words(0, 4), { maxLength: 3 }) }),
  service: fc.constantFrom(undefined, 'in-person', 'mail'),
})

let withForms: Assets
beforeAll(async () => {
  withForms = await siteWith('CR-400', 'CR-401')
})

/** What the fields of a finished packet hold, whole name by whole name. */
function valuesOf(bytes: Uint8Array): Map<string, string> {
  const source = openPdf(bytes)
  return new Map(
    formRoots(source).flatMap((root) =>
      readFields(source, root).map(({ name, widget }) => [`${wordsOf(root.T)}.${name}`, wordsOf(widget.V)] as const),
    ),
  )
}

const solid = (text: string) => text.normalize('NFC').replace(/\s/g, '')

test(`${SETS} answer sets: each packet opens, reads back equal, loses no letter and is at most 2 MB`, async () => {
  const tally = { made: 0, asked: 0 }
  await fc.assert(
    fc.asyncProperty(answers, fc.boolean(), async (given, official) => {
      // Each packet is held against its plan before it is handed out; a difference would throw here.
      const result = await makePacket(given, official ? withForms : serverAssets)
      if (!result.ok) {
        tally.asked += 1
        expect(result.problems.filter(({ code }) => code !== 'too-long')).toEqual([])
        return
      }
      tally.made += 1
      expect(result.value.length).toBeLessThanOrEqual(2_000_000)
      const values = valuesOf(result.value)
      expect(solid(values.get('cover-letter.Defendant') ?? '')).toBe(solid(given.filer.name))
      expect(solid(values.get('cover-letter.CaseNumber') ?? '')).toBe(solid(given.caseNumber))
      const all = solid([...values.values()].join('\n'))
      const { filer, court, prosecutor } = given
      const sender = filer.attorney ?? filer
      for (const text of [sender.name, filer.attorney?.firm ?? '', court.name, ...court.address, prosecutor.name])
        expect(all).toContain(solid(text))
      for (const line of [...sender.address, ...prosecutor.address]) expect(all).toContain(solid(line))
      const listed = all.match(/§11357|§11358|§11359|§11360|§32/g) ?? []
      expect(listed.length).toBeGreaterThanOrEqual(given.counts.length)
      // Walking a tree takes longer than the packet.
      if (tally.made % 8 === 0) expect(readAloud(result.value)?.problems ?? []).toEqual([])
    }),
    { numRuns: SETS },
  )
  console.info(`answer sets: ${tally.made} packets made, ${tally.asked} asked to shorten an answer`)
  expect(tally.made).toBeGreaterThan(SETS / 2)
}, 3_600_000)

test('the answers that tests begin with are among the valid ones', async () => {
  expect((await makePacket(packet(), withForms)).ok).toBe(true)
})
