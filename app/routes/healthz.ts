import { RULES } from '#app/rules/version.ts'

export function loader() {
  return Response.json({ status: 'ok', rules: RULES })
}
