import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import type { OfficialMap } from '#app/forms/catalog.ts'
import { addForms } from '#app/forms/install.ts'
import { openSandbox } from '#app/forms/sandbox.ts'
import { installedForms, sha256 } from '#app/petition/installed.server.ts'
import { makeBlank, mapOf } from '#test/forms/blank.ts'

vi.setConfig({ testTimeout: 30_000 })
const sandbox = openSandbox()
const cr180 = mapOf('CR-180', '2024-01-01')
const cr401 = mapOf('CR-401', '2024-01-01')
let templates = ''
beforeEach(async () => {
  templates = await mkdtemp(join(tmpdir(), 'install-'))
  return () => rm(templates, { recursive: true })
})
afterAll(sandbox.close)

const file = (name: string, bytes: Uint8Array) => ({ name, bytes })
/** The same fields and the same print, in a file with other bytes. */
const two = async (map: OfficialMap) => [await makeBlank(map), await makeBlank(map, { xfa: true })] as const
const installed = async () => (await installedForms(templates)).map(({ form }) => form)

test('a known file is installed', async () => {
  const [blank] = await two(cr180)
  const known = { 'cr-180/2024-01-01': ['00', sha256(blank)] }
  expect(await addForms([file('a.pdf', blank)], templates, sandbox, known)).toEqual([
    { ok: true, names: ['a.pdf'], map: cr180 },
  ])
  expect(await installed()).toEqual(['CR-180'])
})

test('of a form of which a file is known, another one alone is refused, and nothing is written', async () => {
  const [blank, other] = await two(cr180)
  const known = { 'cr-180/2024-01-01': [sha256(blank)] }
  expect(await addForms([file('b.pdf', other)], templates, sandbox, known)).toEqual([
    {
      ok: false,
      names: ['b.pdf'],
      problem:
        'This is CR-180 [Rev. January 1, 2024], but not one of the files of it that we know, and a byte changed on its way may not show. Download it a second time and add both files: when they are the same, it is installed.',
    },
  ])
  expect(await readdir(templates)).toEqual([])
})

test('two downloads of it that are the same are installed', async () => {
  const [blank, other] = await two(cr180)
  const known = { 'cr-180/2024-01-01': [sha256(blank)] }
  const given = [file('b.pdf', other), file('b-again.pdf', other.slice())]
  expect(await addForms(given, templates, sandbox, known)).toEqual([
    { ok: true, names: ['b.pdf', 'b-again.pdf'], map: cr180 },
  ])
  expect(await installed()).toEqual(['CR-180'])
})

test('a file beside a known one that it differs from is refused, and the known one installed', async () => {
  const [blank, other] = await two(cr180)
  const known = { 'cr-180/2024-01-01': [sha256(blank)] }
  const given = [file('b.pdf', other), file('a.pdf', blank), file('b-again.pdf', other)]
  expect(await addForms(given, templates, sandbox, known)).toMatchObject([
    { ok: false, names: ['b.pdf', 'b-again.pdf'], problem: expect.stringContaining('that were given differ') },
    { ok: true, names: ['a.pdf'] },
  ])
})

test('a form of which no file is known is installed from one file, and not from two that differ', async () => {
  const [blank, other] = await two(cr401)
  const given = [file('a.pdf', blank), file('b.pdf', other)]
  const differ = { ok: false, problem: expect.stringContaining('that were given differ, so at least one is damaged') }
  expect(await addForms(given, templates, sandbox, {})).toMatchObject([differ, differ])
  expect(await installed()).toEqual([])
  expect(await addForms(given.slice(1), templates, sandbox, {})).toMatchObject([{ ok: true }])
  expect(await installed()).toEqual(['CR-401'])
})

test('files that are read at the same time are read one after the other', async () => {
  const files = [...(await two(cr180)), ...(await two(cr401))]
  const outcomes = await Promise.all(files.map((bytes) => sandbox.examine(bytes)))
  expect(outcomes.map((outcome) => outcome.ok && outcome.examined.form)).toEqual([
    'CR-180',
    'CR-180',
    'CR-401',
    'CR-401',
  ])
})
