import type { Standing } from '../facts.ts'
import { PROP_64 } from '../lines.ts'
import { officialText } from '../remedy.ts'
import type { Table } from '../table.ts'
import { ADULT, UP_TO_4_GRAMS, UP_TO_8_GRAMS } from './bands.ts'

const SOURCE = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=11357'

const OUTSIDE_SCHOOL = ['elsewhere', 'in-custody', 'home-harvest'] as const

/** The rows on which the first and the present text agree. */
const unchanged = [
  {
    when: { age: ['under-18'] },
    then: 'infraction',
    citation: 'HSC § 11357(a)(1), (b)(1), (d)',
    certainty: 'read',
  },
  {
    when: { age: ['21-plus'], flower: ['personal'], concentrate: UP_TO_8_GRAMS, place: OUTSIDE_SCHOOL },
    then: 'lawful',
    citation: 'HSC § 11362.1(a)(1)–(2)',
    source: officialText('HSC', '11362.1'),
    certainty: 'read',
  },
  {
    when: { age: ['18-20'], flower: ['personal'], concentrate: UP_TO_4_GRAMS, place: OUTSIDE_SCHOOL },
    then: 'infraction',
    citation: 'HSC § 11357(a)(2)',
    certainty: 'read',
  },
  {
    when: { age: ADULT, flower: ['personal'], concentrate: UP_TO_8_GRAMS, place: ['school-grounds'] },
    then: 'misdemeanor',
    citation: 'HSC § 11357(c)',
    certainty: 'read',
  },
  {
    when: { age: ADULT, flower: ['personal'], concentrate: ['more'] },
    then: 'misdemeanor',
    citation: 'HSC § 11357(b)(2)',
    certainty: 'read',
  },
  {
    when: { age: ADULT, flower: ['more'], place: ['elsewhere', 'in-custody', 'school-grounds'] },
    then: 'misdemeanor',
    citation: 'HSC § 11357(b)(2)',
    certainty: 'read',
  },
  {
    when: { age: ['18-20'], flower: ['more'], place: ['home-harvest'] },
    then: 'misdemeanor',
    citation: 'HSC § 11357(b)(2)',
    certainty: 'read',
  },
  {
    when: { age: ['21-plus'], flower: ['more'], concentrate: ['more'], place: ['home-harvest'] },
    then: 'misdemeanor',
    citation: 'HSC § 11357(b)(2)',
    certainty: 'read',
  },
  {
    when: { age: ['21-plus'], flower: ['more'], concentrate: UP_TO_8_GRAMS, place: ['home-harvest'] },
    then: 'lawful-argued',
    citation: 'HSC §§ 11362.1(a)(3), 11362.2(a)(2)',
    source: officialText('HSC', '11362.1'),
    certainty: 'unverified',
  },
] as const satisfies Table<Standing>['rows']

const fourToEight = {
  age: ['18-20'],
  flower: ['personal'],
  concentrate: ['4-to-8-grams'],
  place: OUTSIDE_SCHOOL,
} as const

/**
 * Possession: what this amount, at this age, in this place, is today.
 * The first text drew the line for concentrate at 4 grams, the present one draws it at 8.
 */
export const possessionToday = [
  {
    id: 'possession-today',
    source: SOURCE,
    from: PROP_64,
    rows: [
      ...unchanged,
      {
        when: fourToEight,
        then: 'misdemeanor',
        citation: 'HSC § 11357, as adopted Nov. 8, 2016',
        certainty: 'secondary',
      },
    ],
  },
  {
    id: 'possession-today',
    source: SOURCE,
    from: '2017-09-16',
    rows: [
      ...unchanged,
      {
        when: fourToEight,
        then: 'infraction-or-misdemeanor',
        citation: 'HSC § 11357(a)(2), as amended 2017; § 11361.8(a)',
        certainty: 'secondary',
      },
    ],
  },
] as const satisfies readonly Table<Standing>[]
