import { redirect } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { makeCasePacket } from '#app/check/make-papers.ts'
import { today } from '#app/check/today.ts'
import { saveFile } from '#app/components/save-file.ts'
import { serverAssets } from '#app/petition/assets.server.ts'
import { download } from '#app/server/download.ts'
import type { Route } from './+types/packet-file'

/** Without scripts, the papers of a case as a download; what stands in the way is shown on the page of the packet. */
export async function action({ request, params }: Route.ActionArgs) {
  const made = await makeCasePacket(await sessionStore(request).read(), params.case, serverAssets, today())
  return made.ok ? download(made.value) : redirect(`/${params.lang}/packet?check=${params.case}`)
}

/** With scripts, the same papers, made on the device. Without a connection at first, the page says so and stays. */
export async function clientAction({ params }: Route.ClientActionArgs) {
  try {
    const { clientAssets } = await import('#app/petition/assets.client.ts')
    const made = await makeCasePacket(await deviceStore.read(), params.case, clientAssets, today())
    if (made.ok) saveFile(made.value)
    return made.ok ? { made: true, problems: [] } : { made: false, problems: made.problems }
  } catch {
    return { made: false, problems: [] }
  }
}

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/${params.lang}/packet`)
}
