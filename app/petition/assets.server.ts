import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CLEAN_COPY, installedForms } from '#app/petition/installed.server.ts'
import { FORMS_LIST, type InstalledForm } from '#app/petition/official.ts'

const OFFICIAL = /^([a-z]+-\d+[a-z]?)-(\d{4}-\d{2}-\d{2})\.pdf$/

/** Where an asset stands below the project's folder, by its name. */
export function assetPath(name: string): string {
  if (name.endsWith('.ttf')) return join('app/petition/fonts', name)
  const form = name.replace(/(-completed|-serving|-begun|-ended-\d+)?(-misdemeanors|-infractions)?\.pdf$/, '')
  return join('templates', form, '2026-11-21', name)
}

/** Fonts and blanks from the project's own folder, found from the source tree and from a build inside it alike. */
export async function serverAssets(name: string): Promise<Uint8Array> {
  if (name === FORMS_LIST) return new TextEncoder().encode(JSON.stringify(await serverForms()))
  const [, form, revised] = OFFICIAL.exec(name) ?? []
  const path = form && revised ? join(formsFolder(), form, revised, CLEAN_COPY) : join(projectFolder(), assetPath(name))
  return new Uint8Array(await readFile(path))
}

/** Where official forms are installed: beside their maps, or in `FORMS_FOLDER` where the project cannot be written to. */
export function formsFolder(): string {
  return process.env.FORMS_FOLDER || join(projectFolder(), 'templates')
}

let forms: Promise<InstalledForm[]> | undefined

/** The official forms this process fills. Looked up once: a form that is added later counts from the next start. */
export function serverForms(): Promise<InstalledForm[]> {
  forms ??= installedForms(formsFolder())
  return forms
}

/** Whether the forms of a petition for dismissal are installed, so that a page can offer to fill them in. */
export async function fillsDismissals(): Promise<boolean> {
  const installed = (await serverForms()).map(({ form }) => form)
  return ['CR-180', 'CR-181'].every((form) => installed.includes(form))
}

let folder: string | undefined

function projectFolder(): string {
  if (folder) return folder
  let above = import.meta.dirname
  while (!existsSync(join(above, 'templates')) || !existsSync(join(above, 'package.json'))) {
    if (dirname(above) === above) throw new Error('The folder templates/ was not found above the running code')
    above = dirname(above)
  }
  folder = above
  return folder
}
