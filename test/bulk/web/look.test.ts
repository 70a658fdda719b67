import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { FOLDER, whatIsWrong } from '#app/bulk/web/look.ts'
import { line } from '#test/bulk/support.ts'

const file = (content: string | Uint8Array<ArrayBuffer>, name = 'in.csv', type = '') =>
  new File([content], name, { type })
const packed = (text: string) => new Uint8Array(gzipSync(text))
const SOUND = `${line({})}\n`

test.each([
  { what: 'a file of the state', given: file(SOUND), wrong: undefined },
  { what: 'one without an end of its last line', given: file(line({})), wrong: undefined },
  {
    what: 'one with a byte order mark and a header',
    given: file(`\uFEFFRECORD_ID,and the rest\n${SOUND}`),
    wrong: undefined,
  },
  { what: 'one whose first rows are broken', given: file(`a,b\n"\n\n${SOUND}`), wrong: undefined },
  { what: 'one that is packed, whatever its name', given: file(packed(SOUND)), wrong: undefined },
  { what: 'a long one that is packed', given: file(packed(SOUND.repeat(2000)), 'in.gz'), wrong: undefined },
  { what: 'nothing', given: file(''), wrong: 'empty' },
  { what: 'nothing, packed', given: file(packed('')), wrong: 'empty' },
  { what: 'a folder', given: file('', 'in', FOLDER), wrong: 'folder' },
  { what: 'a PDF', given: file('%PDF-1.7\n'), wrong: 'pdf' },
  { what: 'an Excel workbook', given: file(`PK\u0003\u0004${'x'.repeat(300)}`, 'book.xlsx'), wrong: 'zip' },
  { what: 'an old Excel file', given: file(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)), wrong: 'old-office' },
  { what: 'something encrypted', given: file('-----BEGIN PGP MESSAGE-----\n\nhQE'), wrong: 'encrypted' },
  { what: 'zeros', given: file(new Uint8Array(5000)), wrong: 'not-text' },
  { what: 'a PDF, packed', given: file(packed('%PDF-1.7\n')), wrong: 'pdf' },
  { what: 'UTF-16', given: file(Uint8Array.of(0xff, 0xfe, 0x52, 0)), wrong: 'utf-16' },
  { what: 'another table', given: file('name,age\nSomebody,30\n'), wrong: 'not-state-file' },
  { what: 'something packed that is cut off', given: file(packed(SOUND.repeat(9)).slice(0, 60)), wrong: 'damaged' },
])('$what: $wrong', async ({ given, wrong }) => {
  expect(await whatIsWrong(given)).toBe(wrong)
})
