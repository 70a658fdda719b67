import { readForm } from '#app/petition/form.ts'
import { refuseActive } from './active.ts'
import { CATALOG, knownFields, nameOf, type OfficialMap } from './catalog.ts'
import { cleanCopy } from './clean.ts'
import { compareFields } from './compare.ts'
import { fieldsOf } from './fields.ts'
import { openBlank } from './open.ts'
import { pagesOf } from './pages.ts'
import { printedText } from './printed.ts'
import { BlankProblem, type Limits } from './problem.ts'
import { checkBoxes, checkTies } from './ties.ts'

/** A blank that was recognized and found to be as its map says, with the clean copy that can be filled. */
export type Examined = { form: string; revised: string; clean: Uint8Array }

/** Reads a file as somebody downloaded it. Throws a `BlankProblem` when it is not a blank that we can fill. */
export async function examine(bytes: Uint8Array, limits: Limits): Promise<Examined> {
  const context = await openBlank(bytes, limits)
  refuseActive(context)
  checkTies(context)
  checkBoxes(context)
  const pages = pagesOf(context)
  const map = recognize(printedText(pages))
  const fields = fieldsOf(context, pages)
  compareFields(map, knownFields(map), fields)
  const clean = cleanCopy(map, context, pages, fields)
  await checkCopy(map, clean)
  return { form: map.form, revised: map.revised, clean }
}

/** The copy is read and looked at as it will be when it is filled. */
async function checkCopy(map: OfficialMap, clean: Uint8Array): Promise<void> {
  try {
    await readForm(map, clean)
  } catch (error) {
    throw new BlankProblem(`This is ${nameOf(map)}, but it cannot be filled: ${(error as Error).message}.`)
  }
}

const solid = (text: string) => text.replace(/\s/g, '')
/** A form's number with the revision behind it, as the foot of a page has it, without spaces. */
const FOOT = /((?:CR|FW|MC|JV)-\d{3}[A-Z]?)\[((?:New|Rev\.?)[A-Za-z]+\d{1,2},\d{4})\]/

function recognize(printed: string): OfficialMap {
  const found = CATALOG.find(({ official }) => official.printed.every((words) => printed.includes(solid(words))))
  if (found) return found
  const [, form, revision = ''] = FOOT.exec(printed) ?? []
  const ours = CATALOG.filter((map) => map.form === form).map(nameOf)
  if (form && ours.length > 0) {
    const read = revision.replace(/^(New|Rev\.?)([A-Za-z]+)(\d+),/, '$1 $2 $3, ')
    throw new BlankProblem(`This is ${form} [${read}], and our maps are for ${ours.join(' and ')}.`)
  }
  if (form) throw new BlankProblem(`This is ${form}, and there is no map for that form.`)
  throw new BlankProblem('No form that we know is printed on this file.')
}
