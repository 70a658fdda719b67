import { answerDecide } from '#app/api/decide.ts'
import { today } from '#app/check/today.ts'
import type { Route } from './+types/api-decide'

/** `POST /api/v1/decide`. Nothing that is sent is stored or logged. */
export async function action({ request }: Route.ActionArgs) {
  if (request.method !== 'POST') return refuse(405, 'use-post')
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return refuse(415, 'use-application-json')
  const body = await request.json().catch(() => undefined)
  if (body === undefined) return refuse(400, 'not-json')
  const answered = answerDecide(body, today())
  return answered.ok ? json(answered.response) : json({ problems: answered.problems }, 400)
}

export function loader() {
  return refuse(405, 'use-post')
}

function refuse(status: number, code: string): Response {
  const response = json({ problems: [{ path: '', code }] }, status)
  if (status === 405) response.headers.set('Allow', 'POST')
  return response
}

function json(value: object, status = 200): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } })
}
