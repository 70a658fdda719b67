import { redirect } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import type { Route } from './+types/check'

/** Where the interview begins, or goes on if it has begun. */
export async function loader({ request, params }: Route.LoaderArgs) {
  throw begin(await sessionStore(request).read(), params.lang)
}

export async function clientLoader({ params }: Route.ClientLoaderArgs) {
  throw begin(await deviceStore.read(), params.lang)
}
clientLoader.hydrate = true as const

function begin({ counts = [] }: Answers, lang: string) {
  return redirect(`/${lang}/${counts.length ? 'review' : 'check/c1/statute'}`)
}

export default function Check() {
  return null
}
