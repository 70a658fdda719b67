import type { Assets } from '#app/petition/facts.ts'

/** A form of the Judicial Council that an operator installed. */
export type InstalledForm = {
  form: string
  /** First day of the revision, `YYYY-MM-DD`. */
  revised: string
  /** The revision as a clerk reads it: `Rev. January 1, 2024`. */
  revision: string
  /** The name by which `Assets` gives the clean copy. */
  asset: string
  /** SHA-256 of the clean copy. */
  sha256: string
}

/** The asset that lists what is installed. It is the same for everyone, so asking for it tells nothing of a person. */
export const FORMS_LIST = 'forms.json'

/** The clean copy's name among the assets: `cr-400-2024-01-01.pdf`. */
export function officialAsset({ form, revised }: Pick<InstalledForm, 'form' | 'revised'>): string {
  return `${form.toLowerCase()}-${revised}.pdf`
}

/** The official forms that packets of this site are made with, on the server and on the device alike. */
export async function officialForms(assets: Assets): Promise<InstalledForm[]> {
  return JSON.parse(new TextDecoder().decode(await assets(FORMS_LIST)))
}

/** `CR-400 [Rev. January 1, 2024]`. */
export function formName({ form, revision }: Pick<InstalledForm, 'form' | 'revision'>): string {
  return `${form} [${revision}]`
}
