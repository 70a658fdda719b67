import { PROP_64 } from '../lines.ts'
import { officialText } from '../remedy.ts'
import type { Table } from '../table.ts'
import { ADULT } from './bands.ts'

const SOURCE = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=11358'

/** Growing: what this number of plants, at this age, is today. */
export const cultivationToday = {
  id: 'cultivation-today',
  source: SOURCE,
  from: PROP_64,
  rows: [
    { when: { age: ['under-18'] }, then: 'infraction', citation: 'HSC § 11358(a)', certainty: 'secondary' },
    {
      when: { age: ['18-20'], plants: ['up-to-6'] },
      then: 'infraction',
      citation: 'HSC § 11358(b)',
      certainty: 'secondary',
    },
    {
      when: { age: ['21-plus'], plants: ['up-to-6'], garden: ['rules-kept'] },
      then: 'lawful',
      citation: 'HSC §§ 11362.1(a)(3), 11362.2',
      source: officialText('HSC', '11362.1'),
      certainty: 'read',
    },
    {
      when: { age: ['21-plus'], plants: ['up-to-6'], garden: ['shared-home'] },
      then: 'lawful-or-infraction',
      citation: 'HSC §§ 11362.2, 11362.4(e)',
      source: officialText('HSC', '11362.2'),
      certainty: 'secondary',
    },
    {
      when: { age: ['21-plus'], plants: ['up-to-6'], garden: ['rules-broken'] },
      then: 'infraction',
      citation: 'HSC § 11362.4(e)',
      source: officialText('HSC', '11362.4'),
      certainty: 'secondary',
    },
    {
      when: { age: ADULT, plants: ['more'], environment: ['shown'] },
      then: 'felony-possible',
      citation: 'HSC § 11358(d)(3)',
      certainty: 'secondary',
    },
    {
      when: { age: ADULT, plants: ['more'], environment: ['not-shown'] },
      then: 'look-at-earlier-record',
      citation: 'HSC § 11358(c)–(d)',
      certainty: 'secondary',
    },
  ],
} as const satisfies Table
