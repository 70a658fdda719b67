/** The court's own forms: `npm run forms -- add FILE.pdf… | list | check`. See docs/forms.md. */
import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { nameOf, type OfficialMap } from './catalog.ts'
import { addForm, checkForms, type Standing } from './install.ts'
import { LIMITS } from './problem.ts'
import { openSandbox } from './sandbox.ts'

const HELP = `The court's own forms, filled by this site in place of ours once they are installed.

  npm run forms -- add FILE.pdf…   installs official blanks as downloaded from courts.ca.gov
  npm run forms -- list            every form there is a map for, and what is installed
  npm run forms -- check           looks again at everything installed: its hash, its fields

Exit codes: 0 done, 1 done but something needs a look, 2 refused and nothing written.
`

const TEMPLATES = process.env.FORMS_FOLDER ?? join(import.meta.dirname, '../../templates')
const DONE = { well: 0, look: 1, refused: 2 } as const

/** Runs the command and gives back its exit code. */
async function run([command, ...files]: string[]): Promise<number> {
  if (command === '--help' || command === '-h') return say(HELP, DONE.well)
  if (command === 'add') return files.length > 0 ? add(files) : refuse('Which file? npm run forms -- add FILE.pdf')
  if (files.length > 0 && command) return refuse(`${command} takes no file; see npm run forms -- --help.`)
  if (command === 'list') return list()
  if (command === 'check') return check()
  return refuse(command ? `There is no command ${command}; see npm run forms -- --help.` : HELP)
}

async function add(files: string[]): Promise<number> {
  const sandbox = openSandbox()
  let [installed, refused, old] = [0, 0, 0]
  for (const file of files) {
    const bytes = await read(resolve(process.env.INIT_CWD ?? '.', file))
    const added =
      typeof bytes === 'string' ? { ok: false as const, problem: bytes } : await addForm(bytes, TEMPLATES, sandbox)
    if (!added.ok) {
      console.error(`${file}: ${added.problem}`)
      refused += 1
      continue
    }
    installed += 1
    if (added.map.official.superseded) old += 1
    console.log(`${file}: ${nameOf(added.map)} is installed. ${use(added.map)}`)
  }
  await sandbox.close()
  if (installed === 0) return DONE.refused
  console.log('Restart the site so that it takes effect.')
  return refused + old > 0 ? DONE.look : DONE.well
}

async function read(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path)
    if (size > LIMITS.bytes) return `The file is larger than ${LIMITS.bytes / 1e6} MB.`
    return await readFile(path)
  } catch {
    return 'There is no such file that can be read.'
  }
}

async function list(): Promise<number> {
  const forms = await checkForms(TEMPLATES)
  const rows = forms.map(({ map, standing }) => [nameOf(map), installed(standing), use(map)])
  return say(table([['form', 'installed', 'use'], ...rows]), DONE.well)
}

async function check(): Promise<number> {
  const forms = (await checkForms(TEMPLATES)).filter(({ standing }) => standing !== 'not installed')
  if (forms.length === 0)
    return say('No official form is installed: packets are made with our own papers.\n', DONE.well)
  const rows = forms.map(({ map, standing, sha256 }) => [nameOf(map), WORDS[standing], sha256.slice(0, 16)])
  const wrong = forms.filter(({ standing }) => standing !== 'ready')
  return say(table([['form', 'standing', 'SHA-256'], ...rows]), wrong.length > 0 ? DONE.look : DONE.well)
}

const WORDS: Record<Standing, string> = {
  'not installed': 'not installed',
  ready: 'ready: hash and fields are right',
  changed: 'changed since it was installed, so not used: add it again',
  differs: 'no longer fits our map, so not used: add it again',
}

function installed(standing: Standing): string {
  return standing === 'ready' ? 'yes' : standing === 'not installed' ? 'no' : 'needs a look: run check'
}

function use({ official, form }: OfficialMap): string {
  if (official.superseded) return 'Superseded: kept, and no packet is made with it.'
  return ['CR-400', 'CR-401'].includes(form) ? 'Packets are made with it.' : 'Ready to fill; packets do not need it.'
}

function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

function say(words: string, code: number): number {
  process.stdout.write(words)
  return code
}

function refuse(problem: string): number {
  console.error(problem)
  return DONE.refused
}

process.exitCode = await run(process.argv.slice(2))
