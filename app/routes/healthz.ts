import { serverForms } from '#app/petition/assets.server.ts'
import { formName } from '#app/petition/official.ts'
import { RULES } from '#app/rules/version.ts'

/** That the process is up, which rules it runs, and which forms of the court it fills in place of our own. */
export async function loader() {
  return Response.json({ status: 'ok', rules: RULES, forms: (await serverForms()).map(formName) })
}
