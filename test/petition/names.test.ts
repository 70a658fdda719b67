import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serverAssets } from '#app/petition/assets.server.ts'
import { COVERAGE } from '#app/petition/fonts/coverage.ts'
import { makePacket, type Packet } from '#app/petition/packet.ts'
import { attorney, bytesOf, overlaps, packet, read } from '#test/petition/support.ts'

const named = (name: string): Packet => packet({ filer: { ...packet().filer, name } })

describe('a name comes out exactly', () => {
  test.each([
    { typed: 'Nguyễn Thị Ánh', printed: 'Nguyễn Thị Ánh' },
    { typed: 'José Ñáñez-O’Brien', printed: 'José Ñáñez-O’Brien' },
    { typed: 'Łukasz Żółć', printed: 'Łukasz Żółć' },
    { typed: 'Σωκράτης', printed: 'Σωκράτης' },
    { typed: 'Nguye\u0302\u0303n Thi\u0323 A\u0301nh', printed: 'Nguyễn Thị Ánh' },
    { typed: 'Jose\u0301 N\u0303a\u0301n\u0303ez', printed: 'José Ñáñez' },
    { typed: 'Ольга Їжакевич', printed: 'Ольга Їжакевич' },
  ])('$printed', async ({ typed, printed }) => {
    const { drawn, fields } = await read(await bytesOf(named(typed)))
    expect(fields.get('petition.Defendant')?.value).toBe(printed)
    for (const page of [1, 2, 4, 6]) {
      expect(drawn.some((line) => line.field && line.page === page && line.text === printed)).toBe(true)
    }
  })
})

describe('letters we cannot print are named, with the answer they stand in', () => {
  test.each([
    { given: named('李小龍'), problems: [{ code: 'letters', field: 'filer.name', letters: ['李', '小', '龍'] }] },
    {
      given: packet({ caseNumber: '０２' }),
      problems: [{ code: 'letters', field: 'caseNumber', letters: ['０', '２'] }],
    },
    {
      given: packet({
        filer: { ...packet().filer, address: ['1 Main St', '東京'], attorney: { ...attorney, firm: 'Law ☂' } },
      }),
      problems: [
        { code: 'letters', field: 'filer.address.1', letters: ['東', '京'] },
        { code: 'letters', field: 'filer.attorney.firm', letters: ['☂'] },
      ],
    },
  ])('$problems', async ({ given, problems }) => {
    expect(await makePacket(given, serverAssets)).toEqual({ ok: false, problems })
  })
})

const letter = fc
  .constantFrom(...COVERAGE)
  .chain(([first, last]) => fc.integer({ min: first, max: last }))
  .map((code) => String.fromCodePoint(code))
const word = fc.string({ unit: letter, minLength: 1, maxLength: 14 })
const words = (max: number) =>
  fc.array(word, { minLength: 1, maxLength: max }).map((parts) => parts.join(' ').trim() || 'x')

test('another program reads the same letters in random names', async () => {
  await fc.assert(
    fc.asyncProperty(words(3), async (name) => {
      const { drawn, fields } = await read(await bytesOf(named(name)))
      const printed = name.normalize('NFC')
      expect(fields.get('cover-letter.Defendant')?.value).toBe(printed)
      const box = fields.get('cover-letter.Defendant')?.rect ?? []
      const lines = drawn.filter(
        ({ page, x, y, field }) => field && page === 1 && x > 160 && y < (box[3] ?? 0) && y > (box[1] ?? 0),
      )
      expect(
        lines
          .map(({ text }) => text)
          .join('')
          .normalize('NFC')
          .replace(/\s/g, ''),
      ).toBe(printed.replace(/\s/g, ''))
      expect(overlaps(drawn)).toEqual([])
    }),
    { numRuns: 5 },
  )
}, 30_000)
