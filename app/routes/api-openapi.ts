import { openapi } from '#app/api/openapi.ts'
import type { Route } from './+types/api-openapi'

/** `GET /api/v1/openapi.json`. */
export function loader({ request }: Route.LoaderArgs) {
  return Response.json(openapi(new URL(request.url).origin))
}
