import { PROP_64 } from '../lines.ts'
import type { Table } from '../table.ts'
import { ADULT } from './bands.ts'

/** Possession for sale: what it is today, whatever the amount. */
export const forSaleToday = {
  id: 'for-sale-today',
  source: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=11359',
  from: PROP_64,
  rows: [
    { when: { age: ['under-18'] }, then: 'infraction', citation: 'HSC § 11359(a)', certainty: 'read' },
    {
      when: { age: ADULT, 'sale-to-minor': ['shown'] },
      then: 'felony-possible',
      citation: 'HSC § 11359(c)',
      certainty: 'read',
    },
    {
      when: { age: ['21-plus'], 'sale-to-minor': ['not-shown'], 'employed-minor': ['shown'] },
      then: 'felony-possible',
      citation: 'HSC § 11359(d)',
      certainty: 'read',
    },
    {
      when: { age: ['21-plus'], 'sale-to-minor': ['not-shown'], 'employed-minor': ['not-shown'] },
      then: 'look-at-earlier-record',
      citation: 'HSC § 11359(b)–(d)',
      certainty: 'read',
    },
    {
      when: { age: ['18-20'], 'sale-to-minor': ['not-shown'] },
      then: 'look-at-earlier-record',
      citation: 'HSC § 11359(b)–(c)',
      certainty: 'read',
    },
  ],
} as const satisfies Table
