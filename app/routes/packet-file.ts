import { redirect } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { isCasePaper, makeCasePaper } from '#app/check/make-papers.ts'
import { clock, today } from '#app/check/today.ts'
import { saveFile } from '#app/components/save-file.ts'
import { serverAssets } from '#app/petition/assets.server.ts'
import { download } from '#app/server/download.ts'
import type { Route } from './+types/packet-file'

/** Without scripts, a paper of a case as a download; what stands in the way is shown on the page of the packet. */
export async function action({ request, params: { lang, case: id, paper } }: Route.ActionArgs) {
  if (!isCasePaper(paper)) throw new Response(null, { status: 404 })
  const answers = await sessionStore(request).read()
  const made = await makeCasePaper(paper, answers, {
    id,
    language: lang,
    assets: serverAssets,
    on: today(),
    at: clock(),
  })
  return made.ok ? download(made.value) : redirect(`/${lang}/packet?check=${id}&paper=${paper}`)
}

/** With scripts, the same paper, made on the device. Without a connection at first, the page says so and stays. */
export async function clientAction({ params: { lang, case: id, paper } }: Route.ClientActionArgs) {
  try {
    const { clientAssets } = await import('#app/petition/assets.client.ts')
    const answers = await deviceStore.read()
    const made = await makeCasePaper(paper, answers, {
      id,
      language: lang,
      assets: clientAssets,
      on: today(),
      at: clock(),
    })
    if (made.ok) saveFile(made.value)
    return made.ok ? { made: true, problems: [] } : { made: false, problems: made.problems }
  } catch {
    return { made: false, problems: [] }
  }
}

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/${params.lang}/packet`)
}
