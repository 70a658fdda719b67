import { makeBundle } from '#app/bulk/papers/bundle.ts'
import type { PapersOptions } from '#app/bulk/papers/options.ts'
import { serverAssets } from '#app/petition/assets.server.ts'
import { libraryOf } from '#app/petition/library.ts'
import { decided, line } from '#test/bulk/support.ts'
import { type Read, read as readPdf } from '#test/petition/support.ts'

export const OPTIONS: PapersOptions = { kind: 'motion', bundle: 50, separators: 'case', fileAnyway: false }
/** A conviction on a court row that says how its sentence ended long ago. */
export const count = (given: Parameters<typeof line>[0]) =>
  `${line({ STP_ORI_DESCR: 'CASC WOODLAND', SENT_LOC_DESCR: 'JAIL', SENT_LENGTH: '90', SENT_TIME_CODE: 'D', ...given })}\n`

export const library = libraryOf(serverAssets)

/** The papers of all cases of a text in one bundle, made in this thread. */
export async function bundleOf(text: string, papers: Partial<PapersOptions> = {}, given = {}, from = library) {
  const options = { ...OPTIONS, ...papers }
  const { cases } = decided(text, { ...given, papers: options })
  const context = { options, county: 'YOLO', on: '2020-07-01', library: from }
  const { bytes, index, looks } = await makeBundle({ number: 1, of: 1, cases }, context)
  return { cases, index, looks, made: await readPdf(bytes) }
}

/** What one paper of a bundle says in its fields, by the paper's number in the bundle. */
export function fields({ fields }: Read, paper: number): Record<string, string> {
  const own = [...fields].filter(([name]) => name.startsWith(`${paper}-`))
  return Object.fromEntries(own.map(([name, { value }]) => [name.slice(name.indexOf('.') + 1), value]))
}
