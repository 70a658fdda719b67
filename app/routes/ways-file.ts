import { redirect } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { today } from '#app/check/today.ts'
import { makeCaseDismissal } from '#app/check/ways/dismissal.ts'
import { saveFile } from '#app/components/save-file.ts'
import { fillsDismissals, serverAssets } from '#app/petition/assets.server.ts'
import { download } from '#app/server/download.ts'
import type { Route } from './+types/ways-file'

/** Without scripts, CR-180 for a case as a download; what stands in the way is shown on the page of the other ways. */
export async function action({ request, params }: Route.ActionArgs) {
  // Without the court's form there is no button for it; that page says which boxes to tick and where the form is.
  if (!(await fillsDismissals())) return redirect(`/${params.lang}/ways`)
  const answers = await sessionStore(request).read()
  const made = await makeCaseDismissal(answers, params.case, serverAssets, today())
  return made.ok ? download(made.value) : redirect(`/${params.lang}/ways?check=${params.case}`)
}

/** With scripts, the same form, filled in on the device. Without a connection at first, the page says so and stays. */
export async function clientAction({ params }: Route.ClientActionArgs) {
  try {
    const { clientAssets } = await import('#app/petition/assets.client.ts')
    const made = await makeCaseDismissal(await deviceStore.read(), params.case, clientAssets, today())
    if (made.ok) saveFile(made.value)
    return made.ok ? { made: true, problems: [] } : { made: false, problems: made.problems }
  } catch {
    return { made: false, problems: [] }
  }
}

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/${params.lang}/ways`)
}
