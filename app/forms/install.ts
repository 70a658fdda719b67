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
import { CATALOG, folderOf, type OfficialMap } from './catalog.ts'
import type { Sandbox } from './sandbox.ts'

export type Added = { ok: true; map: OfficialMap; source: string } | { ok: false; problem: string }

/** Reads a blank in the sandbox and, when it is as its map says, keeps the clean copy below `templates`. */
export async function addForm(bytes: Uint8Array, templates: string, sandbox: Sandbox): Promise<Added> {
  const outcome = await sandbox.examine(bytes)
  if (!outcome.ok) return outcome
  const { form, revised, clean } = outcome.examined
  const map = CATALOG.find((one) => one.form === form && one.revised === revised) as OfficialMap
  await readForm(map, clean)
  const record: InstallRecord = { form, revised, source: sha256(bytes), sha256: sha256(clean), layout: LAYOUT }
  const folder = join(templates, folderOf(map))
  await mkdir(folder, { recursive: true })
  await replace(join(folder, CLEAN_COPY), clean)
  await replace(join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`)
  return { ok: true, map, source: record.source }
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
