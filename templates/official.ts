import { splitAddress, splitCourtAddress } from '#app/petition/address.ts'
import type { Packet } from '#app/petition/facts.ts'
import { type TextEntry, text } from '#app/petition/field-map.ts'
import type { Setting } from '#app/petition/fit.ts'

/** The part of the facts that the head of every official form needs. */
export type HeadFacts = Pick<Packet, 'county' | 'court' | 'caseNumber' | 'filer'>

/** One line in a low box: 10 points, and 9 at the least. */
export const OFFICIAL_LINE: readonly Setting[] = [10, 9.5, 9].map((size) => ({ size, leading: 11 }))
/** Several lines in a box. */
export const OFFICIAL_LINES: readonly Setting[] = [
  { size: 10, leading: 12 },
  { size: 9.5, leading: 11 },
  { size: 9, leading: 10.5 },
]

/** A line of an official form. What does not fit goes on whole on an attachment. */
export function line<Facts>(label: string, from: string, value: (facts: Facts) => string): TextEntry<Facts> {
  return { ...text<Facts>(label, from, value, OFFICIAL_LINE), attach: true }
}

/** A box of several lines on an official form, with the same way out. */
export function box<Facts>(label: string, from: string, value: (facts: Facts) => string): TextEntry<Facts> {
  return { ...text<Facts>(label, from, value, OFFICIAL_LINES), attach: true }
}

/** The names of the head's boxes of attorney or party, below a path that each form has its own way. */
export type PartyBoxes = Record<
  'bar' | 'name' | 'firm' | 'street' | 'city' | 'state' | 'zip' | 'phone' | 'fax' | 'email' | 'attorneyFor',
  string
>

/** Who files: the person, or the lawyer for them. */
export function partyFields(boxes: PartyBoxes): Record<string, TextEntry<HeadFacts>> {
  const lawyer = ({ filer }: HeadFacts) => filer.attorney
  const address = (facts: HeadFacts) => splitAddress((lawyer(facts) ?? facts.filer).address)
  const part = (label: string, pick: keyof ReturnType<typeof splitAddress>) =>
    line<HeadFacts>(`${label} of who files`, 'filer.address', (facts) => address(facts)[pick])
  const { state, ...others } = boxes
  return {
    [others.bar]: line('State Bar number', 'filer.attorney.barNumber', (facts) => lawyer(facts)?.barNumber ?? ''),
    [others.name]: line('Name of who files', 'filer.name', (facts) => (lawyer(facts) ?? facts.filer).name),
    [others.firm]: line('Firm name', 'filer.attorney.firm', (facts) => lawyer(facts)?.firm ?? ''),
    [others.street]: part('Street address', 'street'),
    [others.city]: part('City', 'city'),
    [state]: part('State', 'state'),
    [others.zip]: part('ZIP code', 'zip'),
    [others.phone]: line('Telephone', 'filer.phone', (facts) => (lawyer(facts) ?? facts.filer).phone),
    [others.fax]: line('Fax', 'filer.attorney.fax', (facts) => lawyer(facts)?.fax ?? ''),
    [others.email]: line('E-mail', 'filer.email', (facts) => (lawyer(facts) ?? facts.filer).email),
    [others.attorneyFor]: line('Attorney for', 'filer.name', (facts) =>
      lawyer(facts) ? facts.filer.name : 'Self-represented',
    ),
  }
}

/** The same boxes as the forms of 2024 name them. */
export function partyBoxes(path: string): PartyBoxes {
  const at = (name: string) => `${path}.${name}[0]`
  return {
    bar: at('AttyBarNo'),
    name: at('Name'),
    firm: at('AttyFirm'),
    street: at('Street'),
    city: at('City'),
    state: at('State'),
    zip: at('Zip'),
    phone: at('Phone'),
    fax: at('Fax'),
    email: at('Email'),
    attorneyFor: at('AttyFor'),
  }
}

/** The court, as the forms of 2024 name its boxes. */
export function courtFields(path: string): Record<string, TextEntry<HeadFacts>> {
  const address = ({ court }: HeadFacts) => splitCourtAddress(court.address)
  return {
    [`${path}.CrtCounty[0]`]: line('County of the court', 'county', ({ county }) => county),
    [`${path}.CrtStreet[0]`]: line('Street address of the court', 'court.address', (facts) => address(facts).street),
    [`${path}.CrtCityZip[0]`]: line(
      'City and ZIP code of the court',
      'court.address',
      (facts) => address(facts).cityAndZip,
    ),
  }
}

/** Why the court's mailing address stays blank. */
export const COURT_MAILING = {
  mailing: 'Mailing address of the court: only where it differs, written by who files',
} as const

/** The boxes headed "for court use only". */
export const HEARING = {
  date: 'Date of the hearing, court use only',
  time: 'Time of the hearing, court use only',
  department: 'Department, court use only',
} as const

export const defendant = line<HeadFacts>('Name of the defendant', 'filer.name', ({ filer }) => filer.name)
export const caseNumber = line<HeadFacts>('Case number', 'caseNumber', ({ caseNumber }) => caseNumber)
/** Who signs: the person, or the lawyer for them. */
export const signerName = line<HeadFacts>(
  'Printed name of who signs',
  'filer.name',
  ({ filer }) => (filer.attorney ?? filer).name,
)
