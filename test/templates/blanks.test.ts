import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { pagesOf } from '#app/petition/form.ts'
import { boxOf } from '#app/petition/pdf/matrix.ts'
import { openPdf } from '#app/petition/pdf/source.ts'
import { BATCH_BLANKS, BLANKS, loadFaces, sourceNote } from '#templates/build.ts'
import { overlaps, read } from '#test/petition/support.ts'

const folder = join(import.meta.dirname, '../../templates')
const committed = async (path: string) => new Uint8Array(await readFile(join(folder, path)))
const faces = await loadFaces()
const all = { ...BLANKS, ...BATCH_BLANKS }
const paths = Object.keys(all)
const pleadings = paths.filter((path) => !/letter|exhibit|separator/.test(path))

test.each(paths)('%s is what its script draws, byte for byte', async (path) => {
  const drawn = await all[path]?.(faces)
  expect(Buffer.from(drawn ?? []).equals(await committed(path))).toBe(true)
})

test('every folder says where its blanks come from and what their SHA-256 is', async () => {
  for (const name of new Set(paths.map(dirname))) {
    const files = paths.filter((path) => dirname(path) === name)
    const bytes = await Promise.all(
      files.map(async (path) => [path.slice(name.length + 1), await committed(path)] as [string, Uint8Array]),
    )
    expect(await readFile(join(folder, name, 'SOURCE.md'), 'utf8')).toBe(sourceNote(name, bytes))
  }
})

test.each(paths)('%s has a title, a language, a tooltip on every field, and nothing that overlaps', async (path) => {
  const { title, language, fields, drawn } = await read(await committed(path))
  expect(title).not.toBe('')
  expect(language).toBe('en-US')
  expect([...fields.values()].filter(({ tooltip }) => !tooltip)).toEqual([])
  expect([...fields.values()].filter(({ value }) => value && value !== 'Off')).toEqual([])
  expect(overlaps(drawn)).toEqual([])
})

/** From the top of a page to its foot, and on a line from left to right: a line's letters may stand a little apart. */
const inOrder = (lines: { y: number; x: number }[]) =>
  lines.every(({ x, y }, at) => {
    const before = lines[at - 1]
    return !before || y < before.y - 2 || (Math.abs(y - before.y) <= 2 && x >= before.x)
  })

test.each(paths)('%s is read aloud in its order: words, then fields, from row to row', async (path) => {
  const source = openPdf(await committed(path))
  for (const page of pagesOf(source)) {
    // Some readers follow the content and not the tags; the tab key follows the tags.
    expect(page.Tabs).toBe('S')
    const boxes = source.list(page.Annots).map((widget) => boxOf(source.dict(widget).Rect))
    expect(inOrder(boxes.map(([x, , , y]) => ({ x, y })).filter(({ x, y }) => x < 306 && y > 60))).toBe(true)
  }
  const { drawn, pages } = await read(await committed(path))
  for (let page = 1; page <= pages; page++) {
    const body = drawn.filter((line) => !line.field && line.page === page && line.x >= 72 && line.y > 52)
    expect(inOrder(body.filter(({ x }) => x < 306))).toBe(true)
  }
})

test.each(paths)('no two fields of %s lie on each other', async (path) => {
  const fields = [...(await read(await committed(path))).fields.values()]
  const pairs = fields.flatMap((one, index) => fields.slice(index + 1).map((other) => [one, other] as const))
  const touching = pairs.filter(([{ page, rect: a }, { page: onPage, rect: b }]) => {
    const [left, bottom, right, top] = a as [number, number, number, number]
    const [otherLeft, otherBottom, otherRight, otherTop] = b as [number, number, number, number]
    return page === onPage && left < otherRight && otherLeft < right && bottom < otherTop && otherBottom < top
  })
  expect(touching.map(([one, other]) => `${one.name} ${other.name}`)).toEqual([])
})

test.each(pleadings)('%s is on pleading paper (rules 2.104 to 2.110)', async (path) => {
  const { drawn, pages } = await read(await committed(path))
  for (let page = 1; page <= pages; page++) {
    const words = drawn.filter((line) => line.page === page)
    const numbers = words.filter(({ x, text }) => x < 72 && /^\d+$/.test(text))
    expect(numbers.map(({ text }) => Number(text))).toEqual(Array.from({ length: 28 }, (_, index) => index + 1))
    // Three lines an inch; line 8 is 3⅓ inches or more below the top of the page.
    expect(numbers.slice(1).map(({ y }, index) => (numbers[index]?.y ?? 0) - y)).toEqual(Array(27).fill(24))
    expect(792 - (numbers[7]?.y ?? 792)).toBeGreaterThanOrEqual(240)
    // The text stands at least an inch from the left edge and half an inch from the right.
    const text = words.filter((line) => !numbers.includes(line))
    expect(Math.min(...text.map(({ x }) => x))).toBeGreaterThanOrEqual(72)
    expect(Math.max(...text.map(({ x, width }) => x + width))).toBeLessThanOrEqual(576)
    const body = text.filter(({ y }) => y > 52)
    expect(body.filter(({ size }) => size < 12)).toEqual([])
    // The footer, with the title of the paper, is 10 point and below the page number.
    const footer = text.filter(({ y }) => y < 40).map(({ text, size }) => ({ text, size }))
    // Its pages go behind a court form for another law, too.
    const title = path.startsWith('attachment/')
      ? 'Attachment to Petition or Application'
      : 'Health & Saf. Code, § 11361.8'
    expect(footer).toEqual([{ text: expect.stringContaining(title), size: 10 }])
  }
})

test.each(pleadings.filter((path) => !/attachment|ended/.test(path)))(
  '%s leaves the clerk the right half of lines 1 to 7',
  async (path) => {
    const { drawn, fields } = await read(await committed(path))
    const line8 = 792 - 240
    expect(drawn.filter(({ page, x, y, width }) => page === 1 && y > line8 && x + width > 306)).toEqual([])
    const boxes = [...fields.values()].filter(({ page, rect }) => page === 1 && (rect[1] ?? 0) >= line8 + 4)
    expect(boxes.filter(({ rect }) => (rect[2] ?? 612) > 306)).toEqual([])
  },
)
