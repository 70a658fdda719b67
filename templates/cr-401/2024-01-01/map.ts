import type { Packet } from '#app/petition/facts.ts'
import { check, type FieldMap } from '#app/petition/field-map.ts'
import {
  COURT_MAILING,
  caseNumber,
  courtFields,
  defendant,
  HEARING,
  line,
  partyBoxes,
  partyFields,
} from '#templates/official.ts'

const PAGE = 'CR-401[0].Page1[0]'
const HEAD = `${PAGE}.Caption[0]`
const USE = `${HEAD}.HeaderSub[0].CrtUse[0]`
const MAIL = `${PAGE}.LI3[0].li3b[0]`

/** CR-401, proof that the prosecuting agency was served. What the person who serves swears to is left to that person. */
export const cr401: FieldMap<Packet> = {
  form: 'CR-401',
  revised: '2024-01-01',
  official: {
    title: 'Proof of Service for Petition/Application Under Health and Safety Code Section 11361.8—Adult Crimes',
    printed: ['CR-401 [Rev. January 1, 2024]'],
    revision: 'Rev. January 1, 2024',
  },
  fields: {
    ...partyFields(partyBoxes(`${HEAD}.AttyPartyInfo[0]`)),
    ...courtFields(`${HEAD}.CourtInfo[0]`),
    [`${HEAD}.HeaderSub[0].CaseNumber[0].CaseNumber[0]`]: caseNumber,
    [`${HEAD}.TitlePartyName[0].Party2[0]`]: defendant,
    [`${HEAD}.FormTitle[0].#area[0].Checkbox[0]`]: check(
      'Title, method planned: personal service',
      ({ service }) => service === 'in-person',
    ),
    [`${HEAD}.FormTitle[0].Checkbox[1]`]: check('Title, method planned: mail', ({ service }) => service === 'mail'),
    [`${PAGE}.LI2[0].li2a[0].PersonServed[0]`]: line(
      'Item 2a, agency to be served',
      'prosecutor.name',
      ({ prosecutor }) => prosecutor.name,
    ),
    [`${PAGE}.LI2[0].li2b[0].AddServed[0]`]: line('Item 2b, address of the agency', 'prosecutor.address', (facts) =>
      facts.prosecutor.address.join(', '),
    ),
  },
  blank: {
    [`${HEAD}.CourtInfo[0].CrtMailingAdd[0]`]: COURT_MAILING.mailing,
    [`${USE}.TextField[0]`]: HEARING.date,
    [`${USE}.TextField[1]`]: HEARING.time,
    [`${USE}.TextField[2]`]: HEARING.department,
    [`${PAGE}.LI1[0].li1a[0].ServingName[0]`]: 'Item 1a, name of the person who served, written by that person',
    [`${PAGE}.LI1[0].li1b[0].ServingAdd[0]`]: 'Item 1b, home or business address of the person who served',
    [`${PAGE}.LI1[0].li1c[0].ServingTel[0]`]: 'Item 1c, telephone number of the person who served',
    [`${PAGE}.LI2[0].li2c[0].DateServed[0]`]: 'Item 2c, date of service, written by the person who served',
    [`${PAGE}.LI2[0].li2d[0].Timeserved[0]`]: 'Item 2d, time of service, written by the person who served',
    [`${PAGE}.LI2[0].li2d[0].Checkbox[0]`]: 'Item 2d, AM: marked by the person who served',
    [`${PAGE}.LI2[0].li2d[0].Checkbox[1]`]: 'Item 2d, PM: marked by the person who served',
    [`${PAGE}.LI3[0].li3a[0].Checkbox[0]`]: 'Item 3a, served in person: sworn by the person who served',
    [`${MAIL}.Checkbox[0]`]: 'Item 3b, served by mail: sworn by the person who served',
    [`${MAIL}.LI3b[0].li3b1[0].USMail[0]`]: 'Item 3b(1), put in the mail: sworn by the person who served',
    [`${MAIL}.LI3b[0].li3b2[0].USMail[0]`]: 'Item 3b(2), placed for mailing: sworn by the person who served',
    [`${MAIL}.T121[0]`]: 'Item 3b, place of mailing, written by the person who served',
    [`${PAGE}.POPsig[0].ExecutedDate[0]`]: 'Date of signing, written by the person who served',
    [`${PAGE}.POPsig[0].AttyName_ft[0]`]: 'Printed name of the person who served, written by that person',
  },
}
