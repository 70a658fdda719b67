/** What a person entered on one page: the fields of its form as they were sent. */
export type Entered = Record<string, string | string[]>
/** Pages by their name. */
export type Pages = Record<string, Entered>
export type Count = { id: string; case: string; pages: Pages }
export type CourtCase = { id: string; pages: Pages }

/**
 * Everything a person has entered, page by page, as they entered it. Facts are read from it, never stored beside it,
 * so that a changed answer leaves nothing stale behind.
 */
export type Answers = { counts?: Count[]; cases?: CourtCase[]; you?: Pages }

/**
 * The answers in something that was stored: each part that fits, nothing that does not. A part stands alone: one that
 * does not fit is dropped and asked again, the others stay. Checked by hand: zod would cost the phone 6 KB for these few
 * lines.
 */
export function readAnswers(stored: unknown): Answers {
  if (!isRecord(stored)) return {}
  const { counts, cases, you } = stored
  return {
    ...(isListOf(counts, isCount) && { counts }),
    ...(isListOf(cases, isCourtCase) && { cases }),
    ...(isPages(you) && { you }),
  }
}

/** Whether what was entered can be kept: what is longer would be dropped on the next read, and all around it. */
export function fits(fields: Entered): boolean {
  return isEntered(fields)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item, most = 40): value is Item[] {
  return Array.isArray(value) && value.length <= most && value.every(isItem)
}

function isEntered(value: unknown): value is Entered {
  const isTick = (item: unknown): item is string => isText(item, 60)
  return isRecord(value) && everyNamed(value, (field) => isText(field, 600) || isListOf(field, isTick, 30))
}

function isPages(value: unknown): value is Pages {
  return isRecord(value) && everyNamed(value, isEntered)
}

function everyNamed(record: Record<string, unknown>, holds: (value: unknown) => boolean): boolean {
  return Object.entries(record).every(([name, value]) => isText(name, 40) && holds(value))
}

function isCourtCase(value: unknown): value is CourtCase {
  return isRecord(value) && isId(value.id) && isPages(value.pages)
}

function isCount(value: unknown): value is Count {
  return isCourtCase(value) && isId((value as Partial<Count>).case)
}

function isId(value: unknown): boolean {
  return isText(value, 4) && /^[ck]\d{1,3}$/.test(value)
}

/** A submitted form as it is kept: every field by its name, repeated ones as a list. */
export function enteredFrom(form: FormData): Entered {
  const fields: Entered = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    fields[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  return fields
}

/** The text in a field, without the blanks around it; empty when the field is missing or a list. */
export function textIn(entered: Entered | undefined, field: string): string {
  const value = entered?.[field]
  return typeof value === 'string' ? value.trim() : ''
}

/** The values ticked under one name; one alone arrives as text. */
export function listIn(entered: Entered | undefined, field: string): string[] {
  const value = entered?.[field] ?? []
  return typeof value === 'string' ? [value] : value
}
