import type { Packet } from '#app/petition/facts.ts'
import { check, type FieldMap } from '#app/petition/field-map.ts'
import { NOT_11362_1, under } from '#templates/cr-400/sections.ts'
import {
  COURT_MAILING,
  caseNumber,
  courtFields,
  defendant,
  HEARING,
  partyBoxes,
  partyFields,
  signerName,
} from '#templates/official.ts'

const PAGE = 'CR-400[0].Page1[0]'
const HEAD = `${PAGE}.P1Caption[0]`

/** CR-400, the petition or application of § 11361.8 for adult cases. One form for each case number. */
export const cr400: FieldMap<Packet> = {
  form: 'CR-400',
  revised: '2024-01-01',
  official: {
    title: 'Petition/Application Under Health and Safety Code Section 11361.8—Adult Crimes',
    printed: ['CR-400 [Rev. January 1, 2024]'],
    revision: 'Rev. January 1, 2024',
  },
  fields: {
    ...partyFields(partyBoxes(`${HEAD}.AttyPartyInfo[0]`)),
    ...courtFields(`${HEAD}.CourtInfo[0]`),
    [`${HEAD}.HeaderSub[0].CaseNumber[0].CaseNumber[0]`]: caseNumber,
    [`${HEAD}.Party[0].Party2[0]`]: defendant,
    [`${HEAD}.FormTitle[0].#area[0].Checkbox[0]`]: check(
      'Title, resentencing or dismissal (§ 11361.8(b))',
      ({ sentence }) => sentence === 'serving',
    ),
    [`${HEAD}.FormTitle[0].#area[1].Checkbox[1]`]: check(
      'Title, redesignation or dismissal/sealing (§ 11361.8(f))',
      ({ sentence }) => sentence === 'completed',
    ),
    [`${PAGE}.LI1[0].li1a[0].Checkbox[0]`]: check('Item 1a, section 11357', under('11357')),
    [`${PAGE}.LI1[0].li1b[0].Checkbox[0]`]: check('Item 1b, section 11358', under('11358')),
    [`${PAGE}.LI1[0].li1c[0].Checkbox[0]`]: check('Item 1c, section 11359', under('11359')),
    [`${PAGE}.LI1[0].li1d[0].Checkbox[0]`]: check('Item 1d, section 11360', under('11360')),
    [`${PAGE}.LI2[0].li2a[0].Checkbox[0]`]: check('Item 2a, petition', ({ sentence }) => sentence === 'serving'),
    [`${PAGE}.LI2[0].li2b[0].Checkbox[0]`]: check('Item 2b, application', ({ sentence }) => sentence === 'completed'),
    [`${PAGE}.LI3[0].li3[0].Checkbox[0]`]: check(
      'Item 3, waiver of hearing by the original judge',
      ({ waivers }) => waivers.originalJudge,
    ),
    [`${PAGE}.LI4[0].li4[0].Checkbox[0]`]: check('Item 4, waiver of appearance', ({ waivers }) => waivers.appearance),
    [`${PAGE}.SigBlock[0].SigName[0]`]: signerName,
  },
  blank: {
    [`${HEAD}.CourtInfo[0].CrtMailingAdd[0]`]: COURT_MAILING.mailing,
    [`${HEAD}.CrtUse[0].DateField1[0]`]: HEARING.date,
    [`${HEAD}.CrtUse[0].TextField[0]`]: HEARING.time,
    [`${HEAD}.CrtUse[0].TextField[1]`]: HEARING.department,
    [`${PAGE}.LI1[0].li1e[0].Checkbox[0]`]: NOT_11362_1,
    [`${PAGE}.SigBlock[0].SigDate[0]`]: 'Date of signing, written by hand by the person who signs',
  },
}
