import { PROP_64 } from '../lines.ts'
import { officialText } from '../remedy.ts'
import type { Table } from '../table.ts'
import { ADULT, ANY_CONCENTRATE, NO_CONCENTRATE, SOME_CONCENTRATE, UP_TO_4_GRAMS, UP_TO_8_GRAMS } from './bands.ts'

const CLEAR = { 'sale-to-minor': ['not-shown'], 'import-export': ['not-shown'] } as const
const IMPORT = { 'sale-to-minor': ['not-shown'], 'import-export': ['shown'] } as const
const SMALL_FLOWER = { paid: ['unpaid'], flower: ['personal'] } as const

/** Sale, transport or gift: what it is today. Without payment and in small amounts it can be lawful. */
export const saleToday = {
  id: 'sale-today',
  source: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=11360',
  from: PROP_64,
  rows: [
    { when: { age: ['under-18'] }, then: 'infraction', citation: 'HSC § 11360(a)(1), (b)', certainty: 'read' },
    {
      when: { age: ADULT, 'sale-to-minor': ['shown'], paid: ['paid'] },
      then: 'felony-possible',
      citation: 'HSC § 11360(a)(3)',
      certainty: 'read',
    },
    {
      when: { age: ADULT, 'sale-to-minor': ['shown'], paid: ['unpaid'], flower: ['more'] },
      then: 'felony-possible',
      citation: 'HSC § 11360(a)(3)',
      certainty: 'read',
    },
    {
      when: { ...SMALL_FLOWER, age: ADULT, 'sale-to-minor': ['shown'], concentrate: ANY_CONCENTRATE },
      then: 'felony-possible',
      citation: 'HSC § 11360(a)(3)',
      certainty: 'read',
    },
    {
      when: { ...SMALL_FLOWER, age: ADULT, 'sale-to-minor': ['shown'], concentrate: NO_CONCENTRATE },
      then: 'felony-argued',
      citation: 'HSC § 11360(a)(3), (b)',
      certainty: 'unverified',
    },
    {
      when: { ...IMPORT, age: ADULT, flower: ['more'] },
      then: 'felony-possible',
      citation: 'HSC § 11360(a)(3)(D)',
      certainty: 'read',
    },
    {
      when: { ...IMPORT, age: ADULT, flower: ['personal'], concentrate: ['4-to-8-grams', 'more'] },
      then: 'felony-possible',
      citation: 'HSC § 11360(a)(3)(D)',
      certainty: 'unverified',
    },
    {
      when: { ...IMPORT, age: ADULT, flower: ['personal'], concentrate: UP_TO_4_GRAMS },
      then: 'look-at-earlier-record',
      citation: 'HSC § 11360(a)(2)–(3)',
      certainty: 'unverified',
    },
    {
      when: { ...CLEAR, age: ADULT, paid: ['paid'] },
      then: 'look-at-earlier-record',
      citation: 'HSC § 11360(a)(2)–(3)',
      certainty: 'read',
    },
    {
      when: { ...CLEAR, age: ADULT, paid: ['unpaid'], flower: ['more'] },
      then: 'look-at-earlier-record',
      citation: 'HSC § 11360(a)(2)–(3); People v. Hall (2019) 39 Cal.App.5th 831',
      certainty: 'read',
    },
    {
      when: { ...CLEAR, ...SMALL_FLOWER, age: ADULT, concentrate: ['more'] },
      then: 'look-at-earlier-record',
      citation: 'HSC § 11360(a)(2)–(3)',
      certainty: 'read',
    },
    {
      when: {
        ...CLEAR,
        ...SMALL_FLOWER,
        age: ['21-plus'],
        concentrate: UP_TO_8_GRAMS,
        recipient: ['nobody', '21-plus'],
      },
      then: 'lawful',
      citation: 'HSC § 11362.1(a)(1)–(2)',
      source: officialText('HSC', '11362.1'),
      certainty: 'read',
    },
    {
      when: {
        ...CLEAR,
        ...SMALL_FLOWER,
        age: ['21-plus'],
        concentrate: NO_CONCENTRATE,
        recipient: ['18-20', 'under-18'],
      },
      then: 'infraction',
      citation: 'HSC § 11360(b)',
      certainty: 'read',
    },
    {
      when: {
        ...CLEAR,
        ...SMALL_FLOWER,
        age: ['21-plus'],
        concentrate: SOME_CONCENTRATE,
        recipient: ['18-20', 'under-18'],
      },
      then: 'look-at-earlier-record',
      citation: 'HSC § 11360(a)(2)–(3)',
      certainty: 'read',
    },
    {
      when: { ...CLEAR, ...SMALL_FLOWER, age: ['18-20'], concentrate: NO_CONCENTRATE },
      then: 'infraction',
      citation: 'HSC § 11360(b)',
      certainty: 'read',
    },
    {
      when: { ...CLEAR, ...SMALL_FLOWER, age: ['18-20'], concentrate: SOME_CONCENTRATE },
      then: 'look-at-earlier-record',
      citation: 'HSC § 11360(a)(2)–(3)',
      certainty: 'read',
    },
  ],
} as const satisfies Table
