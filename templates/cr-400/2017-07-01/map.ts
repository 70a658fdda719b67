import type { Packet } from '#app/petition/facts.ts'
import { check, type FieldMap } from '#app/petition/field-map.ts'
import { NOT_11362_1, under } from '#templates/cr-400/sections.ts'
import { caseNumber, defendant, HEARING, partyFields } from '#templates/official.ts'

const PAGE = 'topmostSubform[0].Page1[0]'
const HEAD = `${PAGE}.Caption_sf[0]`
const PARTY = `${HEAD}.AttyInfo[0]`
const HEARD = `${HEAD}.CaseNumber[0]`

/** The first CR-400. It has no box for the court's name, and the boxes of items 1 to 4 are told apart by number only. */
export const cr400Of2017: FieldMap<Packet> = {
  form: 'CR-400',
  revised: '2017-07-01',
  official: {
    title: 'Petition/Application (Health and Safety Code, § 11361.8) Adult Crime(s)',
    printed: ['CR-400 [New July 1, 2017]'],
    revision: 'New July 1, 2017',
    superseded: true,
  },
  fields: {
    ...partyFields({
      bar: `${PARTY}.AttyBarNo_dc[0]`,
      name: `${PARTY}.AttyName_ft[0]`,
      firm: `${PARTY}.AttyFirm_ft[0]`,
      street: `${PARTY}.AttyStreet_ft[0]`,
      city: `${PARTY}.AttyCity_ft[0]`,
      state: `${PARTY}.AttyState_ft[0]`,
      zip: `${PARTY}.AttyZip_ft[0]`,
      phone: `${PARTY}.Phone_ft[0]`,
      fax: `${PARTY}.Fax_ft[0]`,
      email: `${PARTY}.Email_ft[0]`,
      attorneyFor: `${PARTY}.AttyFor_ft[0]`,
    }),
    [`${HEAD}.CaseName[0].Defendant_ft[0]`]: defendant,
    [`${HEAD}.Stamp[0].CaseNumber_ft[0]`]: caseNumber,
    [`${HEAD}.DefendantInfo[0].#area[0].Checkbox[0]`]: check(
      'Title, resentencing or dismissal (§ 11361.8(b))',
      ({ sentence }) => sentence === 'serving',
    ),
    [`${HEAD}.DefendantInfo[0].#area[1].Checkbox[1]`]: check(
      'Title, redesignation or dismissal/sealing (§ 11361.8(f))',
      ({ sentence }) => sentence === 'completed',
    ),
    [`${PAGE}.Checkbox[2]`]: check('Item 1, section 11357', under('11357')),
    [`${PAGE}.Checkbox[3]`]: check('Item 1, section 11358', under('11358')),
    [`${PAGE}.Checkbox[4]`]: check('Item 1, section 11359', under('11359')),
    [`${PAGE}.Checkbox[5]`]: check('Item 1, section 11360', under('11360')),
    [`${PAGE}.Checkbox[1]`]: check('Item 2, petition', ({ sentence }) => sentence === 'serving'),
    [`${PAGE}.Checkbox[0]`]: check('Item 2, application', ({ sentence }) => sentence === 'completed'),
    [`${PAGE}.Checkbox[7]`]: check(
      'Item 3, waiver of hearing by the original judge',
      ({ waivers }) => waivers.originalJudge,
    ),
    [`${PAGE}.Checkbox[8]`]: check('Item 4, waiver of appearance', ({ waivers }) => waivers.appearance),
  },
  blank: {
    [`${HEARD}.TextField13[0]`]: HEARING.date,
    [`${HEARD}.TextField11[0]`]: HEARING.time,
    [`${HEARD}.TextField10[0]`]: HEARING.department,
    [`${PAGE}.Checkbox[6]`]: NOT_11362_1,
    [`${PAGE}.ExecutedDate_dt[0]`]: 'Date of signing, written by hand by the person who signs',
  },
}
