import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '#app/forms/command.ts'
import { addForms, checkForms } from '#app/forms/install.ts'
import { openSandbox } from '#app/forms/sandbox.ts'
import { installedForms } from '#app/petition/installed.server.ts'
import { makeBlank, mapOf } from '#test/forms/blank.ts'

let folder = ''
const sandbox = openSandbox()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forms-'))
  await writeFile(
    join(folder, 'cr400.pdf'),
    await makeBlank(mapOf('CR-400', '2024-01-01'), { encrypt: true, xfa: true }),
  )
  await writeFile(join(folder, 'old.pdf'), await makeBlank(mapOf('CR-400', '2017-07-01')))
  await writeFile(join(folder, 'letter.pdf'), await makeBlank(mapOf('CR-400', '2024-01-01'), { printed: ['A letter'] }))
})
afterAll(async () => {
  await sandbox.close()
  await rm(folder, { recursive: true })
})

/** Runs the command; forms go below `templates` in the test's own folder. */
async function forms(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const code = await run(args, {
    templates: join(folder, 'templates'),
    from: folder,
    say: (words) => {
      out += words
    },
    complain: (problem) => {
      err += problem
    },
  })
  return { code, out, err }
}

/** Installs files of the test's own folder below `templates`. */
async function install(name: string, templates: string, again?: string) {
  const names = again ? [name, again] : [name]
  const given = names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) }))
  return addForms(await Promise.all(given), templates, sandbox)
}

test('the command itself: words on standard output, problems on standard error, and an exit code', async () => {
  const main = join(import.meta.dirname, '../../app/forms/main.ts')
  const child = await new Promise((resolve) => {
    execFile(process.execPath, [main, 'list', 'x'], (error, out, err) => resolve({ code: error?.code, out, err }))
  })
  expect(child).toEqual({ code: 2, out: '', err: 'The command list takes no file; see npm run forms -- --help.\n' })
}, 30_000)

test('add installs a blank, list and check show it, and a second file that is none is refused', async () => {
  expect(await forms('check')).toMatchObject({ code: 0, out: expect.stringContaining('No official form is installed') })
  const added = await forms('add', 'cr400.pdf', 'letter.pdf')
  expect(added).toMatchObject({ code: 1, err: 'letter.pdf: No form that we know is printed on this file.\n' })
  expect(added.out).toContain(
    'cr400.pdf: CR-400 [Rev. January 1, 2024] is installed. Packets are made with it. No file of it was at hand',
  )
  expect(await readdir(join(folder, 'templates/cr-400/2024-01-01'))).toEqual(['official.json', 'official.pdf'])
  const listed = await forms('list')
  expect(listed.out).toMatch(/CR-400 \[Rev\. January 1, 2024\] {2}yes/)
  expect(listed.out).toMatch(/CR-401 \[Rev\. January 1, 2024\] {2}no/)
  expect(await forms('check')).toMatchObject({
    code: 0,
    out: expect.stringContaining('ready: hash and fields are right'),
  })
})

test('the same file given twice is one download', async () => {
  await writeFile(join(folder, 'once.pdf'), await makeBlank(mapOf('CR-180', '2024-01-01')))
  expect(await forms('add', 'once.pdf', './once.pdf')).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(/^once\.pdf: This is CR-180 .*, but not one of the files of it that we know/),
  })
})

test.each([
  { args: ['--help'], code: 0, says: /npm run forms -- add FILE\.pdf/ },
  { args: ['add'], code: 2, says: /^Which file\?/ },
  { args: ['add', 'letter.pdf'], code: 2, says: /^letter\.pdf: No form that we know/ },
  { args: ['add', 'nowhere.pdf'], code: 2, says: /^nowhere\.pdf: There is no such file/ },
  { args: ['ad'], code: 2, says: /^There is no command ad/ },
])('$args: exit code $code', async ({ args, code, says }) => {
  const result = await forms(...args)
  expect(result.code).toBe(code)
  expect(result.out + result.err).toMatch(says)
  expect(result.err).not.toMatch(/at .*:\d+/)
})

test('an installed file that was changed is found, and packets are no longer made with it', async () => {
  const templates = join(folder, 'changed')
  const blank = new Uint8Array(await readFile(join(folder, 'cr400.pdf')))
  expect(await addForms([{ name: 'cr400.pdf', bytes: blank }], templates, sandbox)).toMatchObject([{ ok: true }])
  expect(await installedForms(templates)).toMatchObject([{ form: 'CR-400', asset: 'cr-400-2024-01-01.pdf' }])
  const path = join(templates, 'cr-400/2024-01-01/official.pdf')
  await writeFile(path, `${await readFile(path, 'latin1')} `, 'latin1')
  expect((await checkForms(templates)).filter(({ standing }) => standing !== 'not installed')).toMatchObject([
    { standing: 'changed' },
  ])
  expect(await installedForms(templates)).toEqual([])
})

test('a form that an older version installed is not used until it is added again', async () => {
  const templates = join(folder, 'older')
  await install('cr400.pdf', templates)
  const path = join(templates, 'cr-400/2024-01-01/official.json')
  const { layout, ...record } = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify(record))
  expect(layout).toBe(2)
  expect(await installedForms(templates)).toEqual([])
})

test('a superseded revision is kept, and packets are not made with it', async () => {
  const templates = join(folder, 'superseded')
  // Of this one a file is known, so another needs a second download.
  await copyFile(join(folder, 'old.pdf'), join(folder, 'old-again.pdf'))
  expect(await install('old.pdf', templates)).toMatchObject([{ ok: false }])
  expect(await install('old.pdf', templates, 'old-again.pdf')).toMatchObject([{ ok: true }])
  expect(await installedForms(templates)).toEqual([])
})
