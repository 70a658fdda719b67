import type { FieldMap } from '#app/petition/field-map.ts'
import {
  COURT_MAILING,
  caseNumber,
  courtFields,
  defendant,
  type HeadFacts,
  partyBoxes,
  partyFields,
} from '#templates/official.ts'

const [ONE, TWO] = ['CR-181[0].Page1[0]', 'CR-181[0].Page2[0]']
const HEAD = `${ONE}.Caption[0]`

/** The orders themselves: each box says what only the judge may say. */
const ORDERS: Record<string, string[]> = {
  'Item 1, reduction granted: the judge decides': [
    `${ONE}.LI1[0].CheckBox19[0]`,
    ...['li1a', 'li1b', 'li1c'].map((item) => `${ONE}.LI1[0].${item}[0].Reduc17b_cb[0]`),
    `${ONE}.LI1[0].li1c[0].OtherSpecify_tf[0]`,
  ],
  'Item 2, reduction denied: the judge decides': [
    `${ONE}.LI2[0].CheckBox19[0]`,
    ...['li2a', 'li2b', 'li2c'].map((item) => `${ONE}.LI2[0].${item}[0].DenyPet17b_cb[0]`),
    `${ONE}.LI2[0].li2c[0].OtherSpecify_tf[0]`,
  ],
  'Item 3, dismissal granted: the judge decides': [
    `${ONE}.LI3[0].petitioner_cb[0]`,
    ...[0, 1, 2, 3, 4].map((box) => `${ONE}.LI3[0].GrantsPetThree1203[${box}]`),
    `${ONE}.LI3[0].DenyPetFour1203[0]`,
    ...['li3a', 'li3b'].map((item) => `${ONE}.LI3[0].${item}[0].ThreeAllConv[0]`),
    `${ONE}.LI3[0].li3b[0].TextField6[0]`,
  ],
  'Item 4, dismissal denied: the judge decides': [
    `${TWO}.LI4[0].petitioner_cb[0]`,
    ...[0, 1, 2, 3, 4, 5].map((box) => `${TWO}.LI4[0].DenyPetFour1203[${box}]`),
    ...['li4a', 'li4b'].map((item) => `${TWO}.LI4[0].${item}[0].FourAllConv[0]`),
    `${TWO}.LI4[0].li4b[0].TextField6[0]`,
  ],
  'Item 5, finding under § 1203.49: the judge decides': [
    `${TWO}.LI5[0].CheckBox19[0]`,
    ...['li5a1', 'li5a2'].map((item) => `${TWO}.LI5[0].li5a[0].LI5a[0].${item}[0].Relief[0]`),
    `${TWO}.LI5[0].li5a[0].LI5a[0].li5a2[0].TextField6[0]`,
  ],
}

/** CR-181, order for dismissal. The petitioner brings it with the head filled in; every order is the judge's. */
export const cr181: FieldMap<HeadFacts> = {
  form: 'CR-181',
  revised: '2024-01-01',
  official: {
    title: 'Order for Dismissal',
    printed: ['CR-181 [Rev. January 1, 2024]', 'ORDER FOR DISMISSAL'],
    revision: 'Rev. January 1, 2024',
  },
  fields: {
    ...partyFields(partyBoxes(`${HEAD}.AttyPartyInfo[0]`)),
    ...courtFields(`${HEAD}.CourtInfo[0]`),
    [`${HEAD}.HeaderSub[0].CaseNumber[0].CaseNumber2[0]`]: caseNumber,
    [`${HEAD}.TitlePartyName[0].Party1[0]`]: defendant,
    [`${TWO}.P2Header[0].CaseNumber2[0]`]: caseNumber,
    [`${TWO}.P2Header[0].Party1[0]`]: defendant,
  },
  blank: {
    [`${HEAD}.CourtInfo[0].CrtMailingAdd[0]`]: COURT_MAILING.mailing,
    ...Object.fromEntries(
      Object.entries(ORDERS).flatMap(([reason, fields]) => fields.map((field) => [field, reason] as const)),
    ),
    [`${TWO}.Signature_dt[0]`]: 'Date of the order, written by the judge',
  },
}
