import { splitAddress } from '#app/petition/address.ts'
import type { FieldMap } from '#app/petition/field-map.ts'
import { lines } from '#app/petition/words.ts'
import { box, caseNumber, type HeadFacts, line } from '#templates/official.ts'

const numbered = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `undefined_${first + index}`)

/** What only the person can say, and says under penalty of perjury. Most of these boxes have no name of their own. */
const SWORN: Record<string, string[]> = {
  'Item 2, job and employer: the person’s own statement': ['job_title', 'employer_name', 'employer_address'],
  'Item 4, which fees: the person’s own choice': ['superior_court', 'supreme_court'],
  'Item 5a, public benefits: the person’s own statement': [
    ...['receive_benefits', 'food_stamps', 'supp_sec_inc', 'ssp', 'medi_cal'],
    ...['county_relief', 'ihss', 'cal_works', 'capi'],
  ],
  'Item 5b, low income: the person’s own statement': ['low_income'],
  'Item 5c, basic needs: the person’s own statement and choice': [
    ...['unable_to_pay', 'waive_all_fees', 'payment_plan', 'waive_some_fees'],
  ],
  'Item 6, earlier request: the person’s own statement': ['previously_waived_fees', 'attached_previous_waiver'],
  'Item 7, changing income: the person’s own statement': ['7'],
  'Item 8, monthly income: the person’s own statement': ['1_2', '2_2', '3_2', '4_2', ...numbered(4, 8)],
  'Item 9, household income: the person’s own statement': [
    ...['1_3', '2_3', '3_3', '4_3', 'Relationship 1', 'Relationship 2', 'Relationship 3'],
    ...['b Total monthly income of persons above', 'undefined_9', ...numbered(28, 29)],
    ...['undefined_31', 'undefined_33', 'undefined_35'],
  ],
  'Item 10, money and property: the person’s own statement': [
    ...['1_4', '2_4', '3_4', '1_5', '2_5', '3_5', '1_6', '2_6', '1_7', '2_7', ...numbered(10, 27)],
  ],
  'Item 11, deductions and expenses: the person’s own statement': [
    ...['1_8', '2_8', '3_6', '4_4', 'undefined_30', 'undefined_32', 'undefined_34', ...numbered(36, 54)],
    ...['1_9', '2_9', '3_7', '1_10', '2_10', '3_8'],
  ],
  'Another page attached: the person’s own statement': ['Check here if you attach another page'],
  'A box that this edition has around printed words by mistake': ['days on form FW010'],
  'Date of signing under penalty of perjury, written by the person': ['date'],
  'Printed beside the signature, written by the person who signs': ['printed_name'],
  'Signature, by hand': ['signature'],
}

/** FW-001 of 2018, request to waive court fees: the head only. It is revised every year; this one is long superseded. */
export const fw001: FieldMap<HeadFacts> = {
  form: 'FW-001',
  revised: '2018-03-02',
  official: {
    title: 'Request to Waive Court Fees',
    printed: ['FW-001', 'Revised March 2, 2018', 'Request to Waive Court Fees'],
    revision: 'Rev. March 2, 2018',
    superseded: true,
  },
  fields: {
    court: box('Court name and street address', 'court', ({ county, court }) => lines(county, ...court.address)),
    name: line('Item 1, name', 'filer.name', ({ filer }) => filer.name),
    street_address: line('Item 1, street', 'filer.address', ({ filer }) => splitAddress(filer.address).street),
    city: line('Item 1, city', 'filer.address', ({ filer }) => splitAddress(filer.address).city),
    state: line('Item 1, state', 'filer.address', ({ filer }) => splitAddress(filer.address).state),
    zip_code: line('Item 1, ZIP code', 'filer.address', ({ filer }) => splitAddress(filer.address).zip),
    phone_number: line('Item 1, telephone', 'filer.phone', ({ filer }) => filer.phone),
    case_number: caseNumber,
    case_name: line('Case name', 'filer.name', ({ filer }) => `People v. ${filer.name}`),
    lawyer: line('Item 3, lawyer', 'filer.attorney', ({ filer: { attorney } }) =>
      attorney
        ? [attorney.name, attorney.firm, ...attorney.address, attorney.phone, `State Bar No. ${attorney.barNumber}`]
            .filter(Boolean)
            .join(', ')
        : '',
    ),
    name_2: line('Page 2, name', 'filer.name', ({ filer }) => filer.name),
    case_number_2: caseNumber,
  },
  blank: Object.fromEntries(
    Object.entries(SWORN).flatMap(([reason, fields]) => fields.map((field) => [field, reason] as const)),
  ),
}
