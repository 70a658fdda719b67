import { serverAssets, serverForms } from '#app/petition/assets.server.ts'
import { FORMS_LIST } from '#app/petition/official.ts'
import type { Route } from './+types/form-file'

/** The list of installed official forms (`forms.json`), and their clean copies. Every device asks for all of them. */
export async function loader({ params: { name } }: Route.LoaderArgs) {
  const known = name === FORMS_LIST || (await serverForms()).some(({ asset }) => asset === name)
  if (!known) throw new Response(null, { status: 404 })
  return new Response(new Uint8Array(await serverAssets(name)), {
    headers: {
      'Content-Type': name === FORMS_LIST ? 'application/json' : 'application/pdf',
      'Cache-Control': name === FORMS_LIST ? 'no-cache' : 'public, max-age=86400',
    },
  })
}
