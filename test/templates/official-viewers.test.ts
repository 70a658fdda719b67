import { describe, expect, test, vi } from 'vitest'
import { attorney } from '#test/petition/support.ts'
import { HAVE_POPPLER, inPoppler, TICKED } from '#test/support/poppler.ts'
import { facts, fill } from './official-support.ts'

vi.setConfig({ testTimeout: 30_000 })

const GIVEN = facts({
  filer: { ...facts().filer, name: 'Nguyễn Thị Ánh', attorney },
  counts: ['HSC 11357', 'HSC 11360'].map((statute) => ({ statute, subdivision: null, level: null })),
  waivers: { originalJudge: true, appearance: false },
  grounds: [
    { item: 2, reason: 'discharged-early', explanation: 'I care for my children.' },
    { item: 7, dismissedOn: '2001-05-06', reason: 'declared', recordAttached: false },
  ],
})

describe.runIf(HAVE_POPPLER)('poppler reads and draws what pdf.js does', () => {
  test.each([
    ['CR-400', '2024-01-01'],
    ['CR-400', '2017-07-01'],
    ['CR-401', '2024-01-01'],
    ['CR-180', '2024-01-01'],
    ['CR-181', '2024-01-01'],
    ['FW-001', '2018-03-02'],
    ['MC-031', '2005-07-01'],
  ])('%s of %s', async (form, revised) => {
    const { bytes, seen } = await fill(form, revised, GIVEN)
    const fields = [...seen.fields.values()]
    const values = fields.filter(({ check, value }) => !check && value !== '')
    expect(values.length).toBeGreaterThan(1)
    inPoppler(bytes, ({ pages, darkness }) => {
      const solid = pages.join('').normalize('NFC').replace(/\s/g, '')
      for (const { value } of values)
        for (const line of value.split('\n')) expect(solid).toContain(line.replace(/\s/g, ''))
      for (const { name, page, rect, value, check } of fields) {
        if (!check) continue
        const dark = darkness(page, rect)
        expect(dark > TICKED, `${name} is ${value}, and its middle ${dark.toFixed(2)} dark`).toBe(value !== 'Off')
      }
    })
  })
})
