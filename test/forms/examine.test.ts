import { deflateSync } from 'node:zlib'
import { type PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { CATALOG, type KnownField, knownFields } from '#app/forms/catalog.ts'
import { LIMITS } from '#app/forms/problem.ts'
import { openSandbox } from '#app/forms/sandbox.ts'
import { readForm } from '#app/petition/form.ts'
import { openPdf } from '#app/petition/pdf/source.ts'
import { type BlankOptions, makeBlank, mapOf } from '#test/forms/blank.ts'
import { BLANKS, HAVE_BLANKS, officialBlank } from '#test/forms/blanks.ts'

/** The thread starts with the first file, which takes a moment on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })
const sandbox = openSandbox()
afterAll(sandbox.close)
const cr400 = mapOf('CR-400', '2024-01-01')

/** Why a file is not installed; fails the test when it would be. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const outcome = await sandbox.examine(bytes)
  if (outcome.ok) throw new Error('It would be installed')
  return outcome.problem
}
const refusedBlank = async (options: BlankOptions) => refusal(await makeBlank(cr400, options))

describe('official blanks are recognized by what is printed on them', () => {
  test.runIf(HAVE_BLANKS).each(BLANKS)('$file is $form of $revised, every field as mapped', async (blank) => {
    const outcome = await sandbox.examine(officialBlank(blank.file))
    expect(outcome).toMatchObject({ ok: true, examined: { form: blank.form, revised: blank.revised } })
    if (!outcome.ok) return
    const map = mapOf(blank.form, blank.revised)
    const { fields } = await readForm(map, outcome.examined.clean)
    expect([...fields.keys()].sort()).toEqual(
      knownFields(map)
        .map(({ name }) => name)
        .sort(),
    )
    for (const { name, on } of knownFields(map)) if (on) expect(fields.get(name)).toMatchObject({ kind: 'check', on })
    const text = Buffer.from(outcome.examined.clean).toString('latin1')
    expect(text).not.toMatch(/XFA|JavaScript|Encrypt|StructTreeRoot|Metadata/)
    expect(Object.keys(openPdf(outcome.examined.clean).root)).toEqual([
      'Type',
      'Pages',
      'Lang',
      'ViewerPreferences',
      'AcroForm',
    ])
  })

  test.each(CATALOG)('$form of $revised, made from its list of fields, encrypted and with XFA', async (map) => {
    const plain = await sandbox.examine(await makeBlank(map))
    const asDownloaded = await makeBlank(map, { encrypt: true, xfa: true, designerScripts: true, orphans: 2 })
    expect(Buffer.from(asDownloaded).toString('latin1')).toContain('/Encrypt')
    const outcome = await sandbox.examine(asDownloaded)
    expect(outcome).toMatchObject({ ok: true, examined: { form: map.form, revised: map.revised } })
    expect(plain.ok && outcome.ok && Buffer.from(outcome.examined.clean).equals(plain.examined.clean)).toBe(true)
  })

  test('the same file gives the same clean copy', async () => {
    const [one, other] = [await sandbox.examine(await makeBlank(cr400)), await sandbox.examine(await makeBlank(cr400))]
    expect(one).toEqual(other)
  })
})

describe('a blank that differs from its map is refused by the names of its fields', () => {
  const fields = knownFields(cr400)
  const name = 'CR-400[0].Page1[0].LI3[0].li3[0].Checkbox[0]'
  const changed = (change: object) => fields.map((field) => (field.name === name ? { ...field, ...change } : field))
  test.each([
    {
      what: 'a field is missing',
      fields: fields.filter((field) => field.name !== name),
      says: `not on this blank: ${name}`,
    },
    { what: 'a field is new', fields: changed({ name: 'New[0]' }), says: 'not in our map: New[0]' },
    { what: 'a field is there twice', fields: [...fields, fields[0]], says: `there twice: ${fields[0]?.name}` },
    { what: 'a box became a line', fields: changed({ kind: 'text' }), says: `of another kind: ${name}` },
    { what: 'a box is ticked in another way', fields: changed({ on: '1' }), says: `ticked in another way: ${name}` },
    { what: 'a box stands elsewhere', fields: changed({ box: [55, 200, 64, 209] }), says: `at another place: ${name}` },
    {
      what: 'a line takes fewer letters',
      fields: changed({ kind: 'text', maxLength: 2 }),
      says: `another length: ${name}`,
    },
  ])('$what', async ({ fields, says }) => {
    expect(await refusedBlank({ fields: fields as KnownField[] })).toContain(says)
  })
})

describe('other files are refused, each in one sentence', () => {
  const bomb = (size: number) => deflateSync(new Uint8Array(size), { level: 9 })
  const stream = (file: PDFDocument, bytes: Uint8Array, filter: unknown = 'FlateDecode') => {
    const dict = file.context.obj({ Filter: filter as string, Length: bytes.length })
    file.context.register(PDFRawStream.of(dict as never, bytes))
  }
  const action = (entries: object) => (file: PDFDocument) => {
    file.catalog.set(PDFName.of('OpenAction'), file.context.obj(entries as never))
  }
  test.each<[string, BlankOptions, RegExp]>([
    [
      'another revision',
      { printed: ['CR-400 [Rev. July 1, 2031]'] },
      /This is CR-400 \[Rev\. July 1, 2031\], and our maps are for CR-400 \[Rev\. January 1, 2024\] and/,
    ],
    ['another form', { printed: ['CR-402 [Rev. January 1, 2024]'] }, /This is CR-402, and there is no map/],
    ['no form', { printed: ['A letter'] }, /No form that we know/],
    ['a script', { also: action({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }) }, /contains a script/],
    ['a program to start', { also: action({ S: 'Launch' }) }, /contains a script or an action/],
    ['an address to send to', { also: action({ Next: [{ S: 'SubmitForm' }] }) }, /contains a script or an action/],
    [
      'an attachment',
      { also: (file) => void file.context.register(file.context.obj({ Type: 'Filespec', EF: {} })) },
      /another file or media attached/,
    ],
    [
      'a note with a file',
      { also: (file) => void file.context.register(file.context.obj({ Subtype: 'FileAttachment' })) },
      /attached/,
    ],
    [
      'a stream from elsewhere',
      { also: (file) => void file.context.register(file.context.stream('', { F: PDFString.of('x') })) },
      /from another file/,
    ],
    ['a bomb', { also: (file) => stream(file, bomb(80_000_000)) }, /unpacks to more/],
    ['a bomb that is encrypted', { encrypt: true, also: (file) => stream(file, bomb(80_000_000)) }, /unpacks to more/],
    [
      'a bomb in a bomb',
      { also: (file) => stream(file, deflateSync(bomb(80_000_000)), ['FlateDecode', 'FlateDecode']) },
      /packed more than once/,
    ],
    [
      'a packing that nobody uses any more',
      { also: (file) => stream(file, Buffer.from('x'), 'LZWDecode') },
      /packed in a way/,
    ],
    [
      'too many objects',
      {
        also: (file) => stream(file, Buffer.from('1 0 obj '.repeat(LIMITS.objects + 1)), null),
      },
      /more than 20000 objects/,
    ],
  ])('%s', async (_, options, says) => {
    expect(await refusedBlank(options)).toMatch(says)
  })

  test.each([
    ['more objects than it has rows', /\/Index \[ 0 \d+ \]/, '/Index [ 0 4294967296 ]', /not as long as it says/],
    ['rows of no width', /\/W \[ 1 2 2 \]/, '/W [ 0 0 0 ]', /not as long as it says/],
    ['rows of a width below nothing', /\/W \[ 1 2 2 \]/, '/W [ 1 -1 2 ]', /not as long as it says/],
    ['four billion objects', /\/Size \d+/, '/Size 4294967296', /more than 20000 objects/],
    ['fewer objects than there are', /\/Size \d+/, '/Size 2', /not as long as it says/],
    ['no root', /\/Root /, '/R ', /not as long as it says/],
  ])('a table of contents with %s', async (_, entry, damaged, says) => {
    const whole = Buffer.from(await makeBlank(cr400, { encrypt: true })).toString('latin1')
    const at = whole.lastIndexOf(' 0 obj')
    expect(whole.slice(at)).toMatch(entry)
    const changed = whole.slice(0, at) + whole.slice(at).replace(entry, damaged)
    expect(await refusal(Buffer.from(changed, 'latin1'))).toMatch(says)
  })

  test.each<[string, (whole: Uint8Array) => Uint8Array, RegExp]>([
    ['nothing', () => new Uint8Array(), /not a PDF/],
    ['a picture', () => Uint8Array.from([137, 80, 78, 71]), /not a PDF/],
    ['half a file', (whole) => whole.slice(0, whole.length / 2), /end of the file is missing/],
    ['a large file', () => new Uint8Array(LIMITS.bytes + 1), /larger than 5 MB/],
  ])('%s', async (_, change, says) => {
    expect(await refusal(change(await makeBlank(cr400)))).toMatch(says)
  })

  test('a file locked with a password', async () => {
    const locked = await makeBlank(cr400, { also: (file) => file.encrypt({ userPassword: 'secret' }) })
    expect(await refusal(locked)).toMatch(/locked with a password/)
  })
})

test('a file that takes too long or too much is given up, and the next one is read', async () => {
  const strict = openSandbox({ ...LIMITS, milliseconds: 1 })
  expect(await strict.examine(await makeBlank(cr400))).toEqual({
    ok: false,
    problem: 'The file takes too long to read.',
  })
  await strict.close()
  const small = openSandbox({ ...LIMITS, memory: -Number.MAX_SAFE_INTEGER })
  expect(await small.examine(await makeBlank(cr400))).toEqual({
    ok: false,
    problem: 'The file takes too much memory to read.',
  })
  await small.close()
  const next = await sandbox.examine(await makeBlank(cr400))
  expect(next.ok).toBe(true)
})
