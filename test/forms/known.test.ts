import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CATALOG, folderOf } from '#app/forms/catalog.ts'
import { KNOWN_FILES } from '#app/forms/known.ts'
import { sha256 } from '#app/petition/installed.server.ts'
import { BLANKS, HAVE_BLANKS, officialBlank } from '#test/forms/blanks.ts'

test('every known file is one that the form’s SOURCE.md tells of, and of a form there is a map for', async () => {
  for (const [folder, hashes] of Object.entries(KNOWN_FILES)) {
    expect(CATALOG.map(folderOf)).toContain(folder)
    const source = await readFile(join(import.meta.dirname, '../../templates', folder, 'SOURCE.md'), 'utf8')
    for (const hash of hashes) expect(source).toContain(`\`${hash}\``)
  }
})

test.runIf(HAVE_BLANKS)('the blanks to test with are known, and no other file is', () => {
  const seen = BLANKS.map((blank) => [folderOf(blank), [sha256(officialBlank(blank.file))]])
  expect(Object.fromEntries(seen)).toEqual(KNOWN_FILES)
})
