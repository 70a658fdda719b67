import { expect, test } from 'vitest'
import { serverAssets } from '#app/petition/assets.server.ts'
import { makePacket } from '#app/petition/packet.ts'
import { bytesOf, overlaps, packet, read } from '#test/petition/support.ts'

const words = (from: number, count: number) => Array.from({ length: count }, (_, index) => `w${from + index}`).join(' ')
const page = (name: string) => name.split('.')[0]

test('a short declaration stands with its oath on one page, between the petition and the order', async () => {
  const { bookmarks, fields, drawn, pages } = await read(
    await bytesOf(
      packet({ declaration: ['I work as a nurse.', 'I have two children.'], exhibits: ['Minutes', 'A letter'] }),
    ),
  )
  expect(bookmarks).toEqual([
    'Letter to the clerk',
    'Application',
    'Declaration',
    'Exhibit A',
    'Exhibit B',
    'Proposed order',
    'Proof of service',
  ])
  const value = (name: string) => fields.get(name)?.value
  expect(value('declaration.Statements')).toBe(
    [
      '1. I work as a nurse.',
      '2. I have two children.',
      '3. Attached as Exhibit A: Minutes',
      '4. Attached as Exhibit B: A letter',
    ].join('\n'),
  )
  expect(value('declaration.Declarant')).toBe('I, Maria Lopez, the defendant in this case, declare:')
  expect(value('declaration.SignedOn')).toBe('')
  expect(value('exhibit-B.Letter')).toBe('B')
  expect(value('exhibit-B.Description')).toBe('A letter')
  expect(value('cover-letter.Papers')?.split('\n')).toEqual([
    '1. Application under Health & Saf. Code, § 11361.8, subds. (e), (f)',
    '2. Declaration of the defendant, Exhibits A to B',
    '3. [Proposed] Order, for the judge',
    '4. Proof of Service on the prosecuting agency',
  ])
  expect(value('proof-of-service.Papers')?.split('\n')).toEqual([
    'Application under Health & Saf. Code, § 11361.8, subds. (e), (f)',
    'Declaration of the defendant, Exhibits A to B',
    '[Proposed] Order',
  ])
  const oath = drawn.find(({ text }) => text.trim() === 'perjury')
  expect(oath?.page).toBe(fields.get('declaration.Statements')?.page)
  expect(overlaps(drawn)).toEqual([])
  expect(pages).toBe(10)
})

test.each([
  { name: 'one statement of 600 letters', lengths: [150] },
  { name: 'one a little too long for the first page', lengths: [60, 60] },
  { name: 'a short one after three long ones', lengths: [150, 150, 150, 3] },
])('$name: nothing is lost, and the signature stands below the last words', async ({ lengths }) => {
  let from = 0
  const declaration = lengths.map((count) => {
    from += count
    return words(from - count, count)
  })
  const { fields, drawn } = await read(await bytesOf(packet({ declaration })))
  const stated = [...fields.values()].filter(({ name }) => /^declaration.*\.(Statements|Items)$/.test(name))
  const text = stated.map(({ value }) => value.replace(/\nContinued on the (next page|attachment)\.$/, '')).join('\n')
  expect(text.split(/\s/)).toEqual(declaration.flatMap((words, index) => [`${index + 1}.`, ...words.split(' ')]))
  const signed = [...fields.values()].filter(({ name }) => /^declaration.*\.SignedOn$/.test(name))
  expect(signed).toHaveLength(1)
  expect(page(signed[0]?.name ?? '')).toBe(page(stated.at(-1)?.name ?? ''))
  expect(stated.at(-1)?.value).not.toBe('')
  expect(overlaps(drawn)).toEqual([])
})

test('a name of ninety letters stands in the first words of a declaration and below the line to sign on', async () => {
  const name = 'María Fernanda Wolfeschlegelsteinhausenbergerdorff-Gutiérrez de la Concepción y Villanueva'
  const { fields, drawn, pages } = await read(
    await bytesOf(packet({ declaration: ['I work.'], filer: { ...packet().filer, name } })),
  )
  expect(pages).toBe(8)
  expect(fields.get('declaration.Declarant')?.value).toBe(`I, ${name}, the defendant in this case, declare:`)
  expect(fields.get('declaration.Signer')?.value).toBe(name)
  expect(overlaps(drawn)).toEqual([])
})

test('without one the packet has no word of it', async () => {
  const { fields, bookmarks } = await read(await bytesOf(packet()))
  expect([...fields.keys()].filter((name) => /declaration|exhibit/i.test(name))).toEqual([])
  expect(bookmarks).not.toContain('Declaration')
})

test('letters that cannot be printed are named by the statement they stand in', async () => {
  expect(await makePacket(packet({ declaration: ['fine', '李'] }), serverAssets)).toEqual({
    ok: false,
    problems: [{ code: 'letters', field: 'declaration.1', letters: ['李'] }],
  })
})

test('the sworn proof of service says nothing of how service was planned; what the server swears stays open', async () => {
  const { fields, drawn } = await read(await bytesOf(packet({ service: 'mail' })))
  const of = (name: string) => fields.get(`proof-of-service.${name}`)?.value
  expect(drawn.filter(({ text }) => /planned/i.test(text))).toEqual([])
  expect(['InPerson', 'ByMail', 'Deposited', 'Collected'].map(of)).toEqual(['Off', 'Off', 'Off', 'Off'])
})

test('six numbered lines of statements stand on one page with the oath and the signature', async () => {
  const { fields, drawn, pages } = await read(await bytesOf(packet({ declaration: Array(6).fill('I work.') })))
  const [statements, oath] = [fields.get('declaration.Statements'), drawn.find(({ text }) => text.trim() === 'perjury')]
  expect(pages).toBe(8)
  expect(oath?.page).toBe(statements?.page)
  const lines = drawn.filter(({ page, field, text }) => field && page === statements?.page && /^\d\. /.test(text))
  expect(lines.map(({ size }) => size)).toEqual(Array(6).fill(12))
  expect(lines.slice(1).map(({ y }, index) => (lines[index]?.y ?? 0) - y)).toEqual(Array(5).fill(24))
  expect(overlaps(drawn)).toEqual([])
})

test('statements that leave no room for the oath say that they go on, and end with two whole lines above it', async () => {
  const { fields, drawn } = await read(await bytesOf(packet({ declaration: ['I work.', words(100, 135)] })))
  const [begun, end] = ['declaration', 'declaration-end'].map((name) => fields.get(`${name}.Statements`))
  const lines = (box: typeof begun) =>
    drawn
      .filter(({ page, field, y }) => field && page === box?.page && y > (box?.rect[1] ?? 0) && y < (box?.rect[3] ?? 0))
      .map(({ text }) => text)
  expect(lines(end)).toHaveLength(2)
  expect(lines(begun).at(-1)).toBe('Continued on the next page.')
  // No line before it is broken short: the next word would not have fitted.
  const [before = ''] = lines(begun).slice(-2)
  expect(before.length).toBeGreaterThan(70)
  expect(begun?.value).not.toContain('w234')
  expect(end?.value).toContain('w234')
})

test('a statement of which the last page has no room for every line is too long, and never cut', async () => {
  const wide = Array(26).fill('W'.repeat(22)).join(' ')
  expect(await makePacket(packet({ declaration: [wide, wide] }), serverAssets)).toEqual({
    ok: false,
    problems: [{ code: 'too-long', field: 'declaration' }],
  })
})

test('a long statement begins on the first page and goes on on the next, where the oath stands close below it', async () => {
  const { fields, drawn, pages } = await read(await bytesOf(packet({ declaration: [words(0, 100), words(100, 150)] })))
  expect(pages).toBe(9)
  const first = fields.get('declaration.Statements')?.value ?? ''
  expect(first).toMatch(/\nContinued on the next page\.$/)
  expect(first).toContain('2. w100 w101')
  const lines = drawn.filter(({ page, field }) => page === fields.get('declaration-end.Statements')?.page && field)
  const oath = drawn.find(({ text, page }) => text.trim() === 'perjury' && page === lines[0]?.page)
  const last = drawn.find(({ text, page }) => text.includes('w249') && page === lines[0]?.page)
  expect((last?.y ?? 0) - (oath?.y ?? 0)).toBeGreaterThan(0)
  expect((last?.y ?? 0) - (oath?.y ?? 0)).toBeLessThan(8 * 24)
})
