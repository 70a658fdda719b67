/** Any other address under `/api/`: no page, so it answers as the API does. */
function unknown() {
  return Response.json({ problems: [{ path: '', code: 'no-such-address' }] }, { status: 404 })
}

export const loader = unknown
export const action = unknown
