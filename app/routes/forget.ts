import { sessionStore } from '#app/answers/session-store.server.ts'
import type { Route } from './+types/forget'

/** Erases the server's cookie, once the device has taken its answers over or the person wants them gone. */
export async function action({ request }: Route.ActionArgs) {
  return new Response(null, { status: 204, headers: await sessionStore(request).erase() })
}
