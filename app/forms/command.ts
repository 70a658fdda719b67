import { readFile, realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { nameOf, type OfficialMap } from './catalog.ts'
import { addForms, checkForms, type Given, type Standing } from './install.ts'
import { hashesOf, KNOWN_FILES } from './known.ts'
import { LIMITS } from './problem.ts'
import { openSandbox } from './sandbox.ts'

const HELP = `The court's own forms, filled by this site in place of ours once they are installed.

  npm run forms -- add FILE.pdf…   installs official blanks as downloaded from courts.ca.gov; best each of them
                                   downloaded twice and both files given, which shows that neither is damaged
  npm run forms -- list            every form there is a map for, and what is installed
  npm run forms -- check           looks again at everything installed: its hash, its fields

Exit codes: 0 done, 1 done but something needs a look, 2 refused and nothing written.
`

/** Where forms are installed, where the operator stands, and where words go. */
export type Place = {
  templates: string
  from: string
  say: (words: string) => void
  complain: (problem: string) => void
}

const DONE = { well: 0, look: 1, refused: 2 } as const

/** Runs one command and gives back its exit code. */
export async function run([command, ...files]: string[], place: Place): Promise<number> {
  const refuse = (problem: string) => {
    place.complain(`${problem}\n`)
    return DONE.refused
  }
  if (command === '--help' || command === '-h') {
    place.say(HELP)
    return DONE.well
  }
  if (command === 'add')
    return files.length > 0 ? add(files, place) : refuse('Which file? npm run forms -- add FILE.pdf')
  if (command !== 'list' && command !== 'check')
    return refuse(command ? `There is no command ${command}; see npm run forms -- --help.` : HELP.trimEnd())
  if (files.length > 0) return refuse(`The command ${command} takes no file; see npm run forms -- --help.`)
  return command === 'list' ? list(place) : check(place)
}

async function add(files: string[], { templates, from, say, complain }: Place): Promise<number> {
  const given = new Map<string, Given>()
  let [installed, refused, old] = [0, 0, 0]
  for (const name of files) {
    const file = await read(resolve(from, name))
    if (typeof file !== 'string') {
      // One file given twice is still one download.
      if (!given.has(file.path)) given.set(file.path, { name, bytes: file.bytes })
      continue
    }
    complain(`${name}: ${file}\n`)
    refused += 1
  }
  const sandbox = openSandbox()
  const added = await addForms([...given.values()], templates, sandbox)
  await sandbox.close()
  for (const outcome of added) {
    const names = outcome.names.join(', ')
    if (!outcome.ok) {
      complain(`${names}: ${outcome.problem}\n`)
      refused += 1
      continue
    }
    const { map } = outcome
    installed += 1
    if (map.official.superseded) old += 1
    const unseen = hashesOf(map, KNOWN_FILES).length === 0 ? ` ${LOOK}` : ''
    say(`${names}: ${nameOf(map)} is installed. ${use(map)}${unseen}\n`)
  }
  if (installed === 0) return DONE.refused
  say('Restart the site so that it takes effect.\n')
  return refused + old > 0 ? DONE.look : DONE.well
}

const LOOK = 'No file of it was at hand when it was mapped: look at one filled form before you rely on it.'

async function read(file: string): Promise<{ path: string; bytes: Uint8Array } | string> {
  try {
    const path = await realpath(file)
    const { size } = await stat(path)
    if (size > LIMITS.bytes) return `The file is larger than ${LIMITS.bytes / 1e6} MB.`
    return { path, bytes: await readFile(path) }
  } catch {
    return 'There is no such file that can be read.'
  }
}

async function list({ templates, say }: Place): Promise<number> {
  const forms = await checkForms(templates)
  const rows = forms.map(({ map, standing }) => [nameOf(map), installed(standing), use(map)])
  say(table([['form', 'installed', 'use'], ...rows]))
  return DONE.well
}

async function check({ templates, say }: Place): Promise<number> {
  const forms = (await checkForms(templates)).filter(({ standing }) => standing !== 'not installed')
  const rows = forms.map(({ map, standing, sha256 }) => [nameOf(map), WORDS[standing], sha256.slice(0, 16)])
  if (rows.length > 0) say(table([['form', 'standing', 'SHA-256'], ...rows]))
  else say('No official form is installed: packets are made with our own papers.\n')
  return forms.some(({ standing }) => standing !== 'ready') ? DONE.look : DONE.well
}

const WORDS: Record<Standing, string> = {
  'not installed': 'not installed',
  ready: 'ready: hash and fields are right',
  changed: 'changed, or installed by an older version, so not used: add it again',
  differs: 'no longer fits our map, so not used: add it again',
}

function installed(standing: Standing): string {
  return standing === 'ready' ? 'yes' : standing === 'not installed' ? 'no' : 'needs a look: run check'
}

function use({ official, form }: OfficialMap): string {
  if (official.superseded) return 'Superseded: kept, and no packet is made with it.'
  if (form === 'CR-180' || form === 'CR-181') return 'Petitions for dismissal are made with CR-180 and CR-181 together.'
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
