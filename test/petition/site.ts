import { serverAssets } from '#app/petition/assets.server.ts'
import type { Assets } from '#app/petition/facts.ts'
import { sha256 } from '#app/petition/installed.server.ts'
import { mapOf } from '#test/forms/blank.ts'
import { cleanBlank } from '#test/templates/official-support.ts'

/** A site on which these forms of 2024 are installed, made from their lists of fields. */
export async function siteWith(...forms: string[]): Promise<Assets> {
  const named = await Promise.all(
    forms.map(async (form) => {
      const clean = await cleanBlank(mapOf(form, '2024-01-01'), true)
      const asset = `${form.toLowerCase()}-2024-01-01.pdf`
      return { form, revised: '2024-01-01', revision: 'Rev. January 1, 2024', asset, sha256: sha256(clean), clean }
    }),
  )
  const list = new TextEncoder().encode(JSON.stringify(named.map(({ clean, ...form }) => form)))
  return async (name) => {
    if (name === 'forms.json') return list
    return named.find(({ asset }) => asset === name)?.clean ?? serverAssets(name)
  }
}
