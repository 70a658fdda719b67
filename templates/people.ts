import type { PacketCount } from '#app/petition/facts.ts'
import { block, CAPTION, text } from '#app/petition/field-map.ts'
import { type BlockPart, barOf, courtTitle, lines } from '#app/petition/words.ts'

/** The office that signs for the People. What is empty stays open for a pen. */
export type Office = {
  attorney: string
  barNumber: string
  name: string
  address: string[]
  phone: string
  email: string
}

/** What the People ask for one conviction. */
export type PeoplesRequest = 'dismiss' | 'misdemeanor' | 'infraction' | 'lesser' | 'resentence'
export type PeoplesCount = PacketCount & { request: PeoplesRequest }

/** What a motion of the People and the order on it are filled from. */
export type PeoplesFacts = {
  court: { name: string }
  caseNumber: string
  defendant: string
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` when that is all that is known. */
  convictionDate: string | null
  /** Whether the record shows that every sentence in the case is over. */
  completed: boolean
  counts: PeoplesCount[]
  office: Office | undefined
}

export const MOTION = {
  title: 'People’s Motion Under Health & Saf. Code, § 11361.8',
  caption: ['PEOPLE’S MOTION TO DISMISS', 'AND SEAL, OR TO REDESIGNATE,', 'CONVICTION'],
  statute: ['(Health & Saf. Code,', '§ 11361.8)'],
} as const

/** The first page's fields, where the People file (rule 2.111). */
export const peoplesCaption = {
  Filer: block<PeoplesFacts>(
    'Name, State Bar number, office, address, telephone and e-mail of the attorney for the People',
    'office',
    ({ office }) => officeParts(office),
    CAPTION,
  ),
  Court: text<PeoplesFacts>('Title of the court', 'court.name', ({ court }) => courtTitle(court.name), CAPTION),
  Defendant: text<PeoplesFacts>('Name of the defendant', 'defendant', ({ defendant }) => defendant, CAPTION),
  CaseNumber: text<PeoplesFacts>('Case number', 'caseNumber', ({ caseNumber }) => caseNumber, CAPTION),
}

function officeParts(office: Office | undefined): BlockPart[] {
  if (!office) return [{ from: 'office', text: '' }]
  const { attorney, barNumber, name, address, phone, email } = office
  const bar = barNumber && barOf(barNumber)
  const part = (field: keyof Office, text: string) => ({ from: `office.${field}`, text })
  return [
    part('attorney', attorney && attorney + bar),
    part('name', name),
    part('address', lines(...address)),
    part('phone', phone),
    part('email', email),
    part('attorney', 'Attorney for the People'),
  ]
}
