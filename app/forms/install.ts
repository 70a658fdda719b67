import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readForm } from '#app/petition/form.ts'
import {
  CLEAN_COPY,
  type InstallRecord,
  installedHash,
  LAYOUT,
  RECORD,
  sha256,
} from '#app/petition/installed.server.ts'
import { CATALOG, folderOf, nameOf, type OfficialMap } from './catalog.ts'
import { hashesOf, KNOWN_FILES, type KnownFiles } from './known.ts'
import type { Sandbox } from './sandbox.ts'

/** A file as it was downloaded, and what to call it. */
export type Given = { name: string; bytes: Uint8Array }

/** What came of one file, or of several that are the same byte for byte. */
export type Added = { names: string[] } & ({ ok: true; map: OfficialMap } | { ok: false; problem: string })

type Read = { names: string[]; source: string; map: OfficialMap; clean: Uint8Array }

/**
 * Reads blanks in the sandbox and keeps clean copies below `templates` of those that are as their map says. A byte that
 * changed on its way where nothing checks it (a date in the file's own notes, a dot of a picture) does not show in the file
 * alone. So a form of which files are known is installed from one of those, or from two downloads that are the same.
 */
export async function addForms(
  files: readonly Given[],
  templates: string,
  sandbox: Sandbox,
  known: KnownFiles = KNOWN_FILES,
): Promise<Added[]> {
  const outcomes: (Added | Read)[] = []
  for (const [source, same] of Map.groupBy(files, ({ bytes }) => sha256(bytes))) {
    const names = same.map(({ name }) => name)
    const outcome = await sandbox.examine((same[0] as Given).bytes)
    if (!outcome.ok) outcomes.push({ names, ok: false, problem: outcome.problem })
    else {
      const { form, revised, clean } = outcome.examined
      const map = CATALOG.find((one) => one.form === form && one.revised === revised) as OfficialMap
      outcomes.push({ names, source, map, clean })
    }
  }
  const read = outcomes.filter((outcome) => 'clean' in outcome)
  const added: Added[] = []
  for (const outcome of outcomes) {
    if (!('clean' in outcome)) {
      added.push(outcome)
      continue
    }
    const { names, map } = outcome
    const problem = doubt(outcome, read, hashesOf(map, known))
    if (!problem) await keep(outcome, templates)
    added.push(problem ? { names, ok: false, problem } : { names, ok: true, map })
  }
  return added
}

/** Why a file that is right in itself may still not be what the court put up. */
function doubt({ map, source, names }: Read, others: readonly Read[], known: readonly string[]): string | undefined {
  if (known.includes(source)) return undefined
  if (others.some((other) => other.map === map && other.source !== source))
    return `The files of ${nameOf(map)} that were given differ, so at least one is damaged. Download it again, twice, and add both files.`
  if (known.length === 0 || names.length > 1) return undefined
  return `This is ${nameOf(map)}, but not one of the files of it that we know, and a byte changed on its way may not show. Download it a second time and add both files: when they are the same, it is installed.`
}

async function keep({ map, source, clean }: Read, templates: string): Promise<void> {
  const { form, revised } = map
  const record: InstallRecord = { form, revised, source, sha256: sha256(clean), layout: LAYOUT }
  const folder = join(templates, folderOf(map))
  await mkdir(folder, { recursive: true })
  await replace(join(folder, CLEAN_COPY), clean)
  await replace(join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`)
}

/** Written beside and moved into place, so that nobody ever reads half a form. */
async function replace(path: string, content: Uint8Array | string) {
  await writeFile(`${path}.new`, content)
  await rename(`${path}.new`, path)
}

/** How an installed form stands: `changed` is not the file that was installed, `differs` no longer fits its map. */
export type Standing = 'not installed' | 'ready' | 'changed' | 'differs'

/** Looks again at what is installed for each map. Only the clean copies are opened, which are files of our own making. */
export async function checkForms(
  templates: string,
): Promise<{ map: OfficialMap; standing: Standing; sha256: string }[]> {
  return Promise.all(
    CATALOG.map(async (map) => {
      const folder = join(templates, folderOf(map))
      const bytes = await readFile(join(folder, CLEAN_COPY)).catch(() => undefined)
      if (!bytes) return { map, standing: 'not installed' as const, sha256: '' }
      const hash = sha256(bytes)
      if ((await installedHash(folder)) !== hash) return { map, standing: 'changed' as const, sha256: hash }
      const fits = await readForm(map, new Uint8Array(bytes)).then(
        () => true,
        () => false,
      )
      return { map, standing: fits ? ('ready' as const) : ('differs' as const), sha256: hash }
    }),
  )
}
