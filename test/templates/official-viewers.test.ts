import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { attorney } from '#test/petition/support.ts'
import { facts, fill } from './official-support.ts'

const HAVE_POPPLER = spawnSync('pdftotext', ['-v']).status === 0 && spawnSync('pdftoppm', ['-v']).status === 0
if (!HAVE_POPPLER)
  console.warn('SKIPPED: poppler (pdftotext, pdftoppm) is not installed, so only pdf.js looks at the forms.')

const folder = mkdtempSync(join(tmpdir(), 'viewers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const GIVEN = facts({
  filer: { ...facts().filer, name: 'Nguyễn Thị Ánh', attorney },
  counts: ['HSC 11357', 'HSC 11360'].map((statute) => ({ statute, subdivision: null, level: null })),
  waivers: { originalJudge: true, appearance: false },
  grounds: [
    { item: 2, reason: 'discharged-early', explanation: 'I care for my children.' },
    { item: 7, dismissedOn: '2001-05-06', reason: 'declared', recordAttached: false },
  ],
})

/** How dark the middle of a box is, from 0 to 1, as poppler draws its page at two pixels a point. */
function darkness(page: Buffer, [left = 0, bottom = 0, right = 0, top = 0]: number[]): number {
  const [, width = 0, , start = 0] = header(page)
  let dark = 0
  let count = 0
  const [cx, cy] = [(left + right) / 2, (bottom + top) / 2]
  for (let y = Math.round((792 - cy - 2) * 2); y < (792 - cy + 2) * 2; y++) {
    for (let x = Math.round((cx - 2) * 2); x < (cx + 2) * 2; x++) {
      dark += 255 - (page[start + y * width + x] as number)
      count += 255
    }
  }
  return dark / count
}

/** Kind, width, height and where the pixels begin, of a gray map (PGM). */
function header(page: Buffer): [string, number, number, number] {
  const [whole = '', kind = '', width, height] =
    /^(P5)\s+(\d+)\s+(\d+)\s+\d+\s/.exec(page.subarray(0, 40).toString('latin1')) ?? []
  return [kind, Number(width), Number(height), whole.length]
}

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
    const path = join(folder, `${form}-${revised}`)
    writeFileSync(`${path}.pdf`, bytes)
    const text = execFileSync('pdftotext', ['-layout', `${path}.pdf`, '-'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString()
    const solid = text.normalize('NFC').replace(/\s/g, '')
    const fields = [...seen.fields.values()]
    const values = fields.filter(({ check, value }) => !check && value !== '')
    expect(values.length).toBeGreaterThan(1)
    for (const { value } of values)
      for (const line of value.split('\n')) expect(solid).toContain(line.replace(/\s/g, ''))
    execFileSync('pdftoppm', ['-r', '144', '-gray', `${path}.pdf`, path])
    for (const { name, page, rect, value, check } of fields) {
      if (!check) continue
      const dark = darkness(readFileSync(`${path}-${page}.pgm`), rect)
      expect(dark > 0.15, `${name} is ${value}, and its middle ${dark.toFixed(2)} dark`).toBe(value !== 'Off')
    }
  })
})
