import { redirect } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { makeLetter } from '#app/check/make-papers.ts'
import { today } from '#app/check/today.ts'
import { saveFile } from '#app/components/save-file.ts'
import { serverAssets } from '#app/petition/assets.server.ts'
import { download } from '#app/server/download.ts'
import type { Route } from './+types/letter-file'

/** Without scripts, the letter to the clerk as a download; what stands in the way is shown on its page. */
export async function action({ request, params }: Route.ActionArgs) {
  const made = await makeLetter(await sessionStore(request).read(), serverAssets, today())
  return made.ok ? download(made.value) : redirect(`/${params.lang}/letter?ready&check`)
}

/** With scripts, the same letter, made on the device. Without a connection at first, the page says so and stays. */
export async function clientAction(_: Route.ClientActionArgs) {
  try {
    const { clientAssets } = await import('#app/petition/assets.client.ts')
    const made = await makeLetter(await deviceStore.read(), clientAssets, today())
    if (made.ok) saveFile(made.value)
    return made.ok ? { made: true, problems: [] } : { made: false, problems: made.problems }
  } catch {
    return { made: false, problems: [] }
  }
}

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/${params.lang}/letter`)
}
