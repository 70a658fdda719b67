import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FieldMap } from '#app/petition/field-map.ts'
import { type InstalledForm, officialAsset } from '#app/petition/official.ts'
import { cr180 } from '#templates/cr-180/2024-01-01/map.ts'
import { cr181 } from '#templates/cr-181/2024-01-01/map.ts'
import { cr400 } from '#templates/cr-400/2024-01-01/map.ts'
import { cr401 } from '#templates/cr-401/2024-01-01/map.ts'

/** What `npm run forms -- add` writes beside a map, and git ignores. */
export const CLEAN_COPY = 'official.pdf'
export const RECORD = 'official.json'

/** What is noted of an installed form: hashes (SHA-256) of the file as it was given and of the clean copy made of it. */
export type InstallRecord = { form: string; revised: string; source: string; sha256: string; layout: number }

/** How clean copies are laid out, as a number. A copy of an older layout is not read: the form is added again. */
export const LAYOUT = 2

/** The forms that papers are made with when they are installed. Each is the current revision (rule 1.37). */
const FILLED: readonly Pick<FieldMap<never>, 'form' | 'revised' | 'official'>[] = [cr400, cr401, cr180, cr181]

/** Those of them that stand in this folder (`templates/`) unchanged since they were installed. */
export async function installedForms(templates: string): Promise<InstalledForm[]> {
  const found = await Promise.all(
    FILLED.map(async ({ form, revised, official }) => {
      const sha256 = await installedHash(join(templates, form.toLowerCase(), revised))
      const revision = official?.revision ?? ''
      return sha256 ? { form, revised, revision, asset: officialAsset({ form, revised }), sha256 } : undefined
    }),
  )
  return found.filter((form) => form !== undefined)
}

/** The hash of the clean copy in a map's folder, when it is the one that was installed. */
export async function installedHash(folder: string): Promise<string | undefined> {
  try {
    const record: InstallRecord = JSON.parse(await readFile(join(folder, RECORD), 'utf8'))
    const hash = sha256(await readFile(join(folder, CLEAN_COPY)))
    return hash === record.sha256 && record.layout === LAYOUT ? hash : undefined
  } catch {
    return undefined
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
