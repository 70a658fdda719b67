import { expect, test } from 'vitest'
import { rawBytes } from '#app/bulk/bytes.ts'
import { END_OF_ODD, Marker, mark } from '#app/bulk/marks.ts'
import { Random } from '#app/bulk/random.ts'
import { BAD, MAX_ROW, MORE, ROW, Scanner } from '#app/bulk/scan.ts'
import { decided, line } from '#test/bulk/support.ts'

const NAME = '"RIVERA,TOMAS J"'

/** The lines the rows that were read began on, and what is said of the others. */
function understood(text: string) {
  const { rows, problems } = decided(text, { explain: true })
  return {
    read: rows.map((row) => Number(row['Source Line'])),
    problems: problems.map(([, at, , code]) => `${at} ${code}`),
  }
}

test.each([
  ['line feeds', `${line({})}\n${line({})}\n`, [1, 2], []],
  ['carriage returns too', `${line({})}\r\n${line({})}\r\n`, [1, 2], []],
  ['no end on the last line', `${line({})}\n${line({})}`, [1, 2], []],
  ['a carriage return and no more at the end', `${line({})}\r`, [1], []],
  ['empty lines', `\n${line({})}\n\r\n\n${line({})}\n`, [2, 5], []],
  ['a line break inside quotes', `${line({ COMMENT_TEXT: 'ONE\nTWO' })}\n${line({})}\n`, [1, 3], []],
  ['a quote doubled', `${line({ COMMENT_TEXT: 'THE "BOSS"' })}\n`, [1], []],
  ['94 cells, end mark missing', `${line({}).slice(0, -2)}\n${line({})}\n`, [1, 2], ['1 one-cell-short']],
  ['94 cells, another missing', `${line({}).replace(',,', ',')}\n${line({})}\n`, [2], ['1 wrong-cell-count']],
  ['96 cells, the last empty', `${line({})},\n${line({})}\n`, [1, 2], ['1 one-cell-over']],
  ['96 cells, the last padding', `${line({})},   \n`, [1], ['1 one-cell-over']],
  ['96 cells, the last not empty', `${line({})},X\n${line({})}\n`, [2], ['1 wrong-cell-count']],
  ['97 cells', `${line({})},,\n${line({})}\n`, [2], ['1 wrong-cell-count']],
  ['a stray quote', `${line({}).replace('YOLO', 'YO"LO')}\n${line({})}\n`, [2], ['1 stray-quote']],
  ['letters after a closing quote', `${line({}).replace(NAME, `${NAME}X`)}\n${line({})}\n`, [2], ['1 stray-quote']],
  ['a space before an opening quote', `${line({}).replace(NAME, ` ${NAME}`)}\n${line({})}\n`, [2], ['1 stray-quote']],
  [
    'a quote never closed costs its own row only',
    `${line({}).replace(',RIVERA', '').replace(' J"', ' J')}\n${line({})}\n`,
    [2],
    ['1 stray-quote'],
  ],
  [
    'a quote never closed on the last row',
    `${line({})}\n${line({}).replace(' J"', ' J')}\n`,
    [1],
    ['2 unclosed-quote'],
  ],
  [
    'a row torn in two',
    `${line({}).replace('YOLO', 'YO\nLO')}\n${line({})}\n`,
    [3],
    ['1 wrong-cell-count', '2 wrong-cell-count'],
  ],
  [
    'a second header',
    `${line({})}\nRECORD_ID,SUBJECT_STATUS,SUBJECT_ID${',X'.repeat(92)}\n${line({})}\n`,
    [1, 3],
    ['2 header-again'],
  ],
  ['a line far too long', `${line({})}\n${'X'.repeat(MAX_ROW + 9)}\n`, [1], ['2 too-long']],
  ['nobody named', `${line({ SUBJECT_ID: '' })}\n`, [1], ['1 no-subject']],
  ['nobody named but by spaces', `${line({ SUBJECT_ID: '   ' })}\n`, [1], ['1 no-subject']],
])('reads %s', (_name, text, read, problems) => {
  expect(understood(text)).toEqual({ read, problems })
})

test.each([
  ['needless quotes are taken off', '"YOLO"', 'YOLO'],
  ['a cell that begins with a space gets them', ' YOLO', '" YOLO"'],
  ['a cell of spaces gets them', '   ', '"   "'],
  ['a cell that ends with a space does not', 'YOLO ', 'YOLO '],
  ['a comma keeps them', '"YO,LO"', '"YO,LO"'],
  ['a doubled quote keeps them', '"YO""LO"', '"YO""LO"'],
  ['a line break keeps them', '"YO\nLO"', '"YO\nLO"'],
  ['a carriage return inside gets them', 'YO\rLO', '"YO\rLO"'],
  ['Windows-1252 bytes stay', 'PE\u00d1A', 'PE\u00d1A'],
  ['UTF-8 bytes stay', 'PE\u00c3\u0091A', 'PE\u00c3\u0091A'],
  ['nothing but quotes is nothing', '""', ''],
])('writes: %s', (_name, given, expected) => {
  const text = `${line({ STP_ORI_CNTY_NAME: 'HERE' }).replace('HERE', given)}\n`
  expect(decided(text).read('all')).toContain(`,${expected},`)
  expect(decided(text).read('condensed')).toContain(`,${expected},`)
})

test('asks for more when the bytes end before the row does', () => {
  const scanner = new Scanner()
  const whole = `${line({})}\n`
  for (const cut of [10, 100, whole.length - 1]) {
    scanner.begin(mark(rawBytes(whole.slice(0, cut))), false)
    expect(scanner.read(0)).toBe(MORE)
  }
  scanner.begin(mark(rawBytes(whole)), false)
  expect(scanner.read(0)).toBe(ROW)
})

test('says so when even a whole row’s worth of bytes has no end', () => {
  const scanner = new Scanner()
  scanner.begin(mark(new Uint8Array(MAX_ROW + 1).fill(65)), false)
  expect([scanner.read(0), scanner.problem]).toEqual([BAD, 'too-long'])
})

test('the wide kernel finds the same marks as going byte by byte', () => {
  const random = new Random(7)
  const marker = new Marker(100_000)
  for (let go = 0; go < 200; go += 1) {
    const length = random.whole(0, 3000)
    for (let at = 0; at < length; at += 1)
      marker.bytes[at] = random.chance(0.3) ? random.one([44, 44, 34, 10, 13, 32]) : random.whole(0, 255)
    const plain = mark(marker.bytes.slice(0, length))
    const wide = marker.marked(length)
    expect([...wide.places.subarray(0, wide.count)]).toEqual([...plain.places.subarray(0, plain.count)])
    const oddOf = ({ odd, count }: typeof plain) =>
      [...odd.subarray(0, odd.indexOf(END_OF_ODD))].filter((at) => at < count)
    expect(oddOf(wide)).toEqual(oddOf(plain))
  }
})

test('a row read in one go is read as one read mark by mark', () => {
  const random = new Random(11)
  const cells = ['A', '', '-  ', ' B', '"C,D"', '"C, D"', '"E"', '" F"', '"G""H"', 'I"J', '"K\nL"', 'M\rN', '# ']
  const ends = ['\n', '\n', '\r\n', '\r', '']
  for (let go = 0; go < 400; go += 1) {
    const odd = random.one([0, 0.05, 0.3])
    const row = () =>
      `${Array.from({ length: random.chance(0.9) ? 95 : random.whole(92, 98) }, () => (random.chance(odd) ? random.one(cells) : 'X')).join(',')}${random.one(ends)}`
    const bytes = rawBytes(`${row()}${row()}${row()}\n`)
    const marked = mark(bytes)
    const careful = new Scanner()
    const quick = new Scanner()
    // Without odd marks to go by no row is plain.
    careful.begin({ ...marked, odd: Int32Array.of(END_OF_ODD) }, true)
    quick.begin(marked, true)
    for (let at = 0; at < bytes.length; at = careful.next) {
      const seen = [careful, quick].map((scanner) => {
        const outcome = scanner.read(at)
        const { next, lines, rewrite, cells, problem, offsets } = scanner
        return outcome === ROW
          ? { outcome, next, lines, rewrite, cells, offsets: [...offsets.subarray(0, Math.min(cells, 96) + 1)] }
          : { outcome, next, lines, problem: outcome === BAD && problem }
      })
      expect(seen[1]).toEqual(seen[0])
    }
  }
})
