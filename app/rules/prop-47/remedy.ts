import { officialText, type Remedy, type RemedyRow } from '../remedy.ts'
import type { Certainty } from '../table.ts'

const SOURCE = officialText('PC', '1170.18')

const STAYS = { level: ['felony'], 'prop-64': ['outside'] } as const

/** The rows of a text; the texts differ in how long one could ask where the act is on the list. */
function rows(listed: string, citation: string, certainty: Certainty): RemedyRow[] {
  const unbarred = { ...STAYS, strike: ['none'] } as const
  return [
    {
      when: { level: ['misdemeanor', 'infraction'] },
      then: 'not-a-felony',
      citation: 'PC § 1170.18(a), (f)',
      certainty: 'read',
    },
    {
      when: { level: ['felony'], 'prop-64': ['lowers', 'leaves'] },
      then: 'prop-64-first',
      citation: 'HSC § 11361.8(a)–(b), (e)–(f)',
      source: officialText('HSC', '11361.8'),
      certainty: 'read',
    },
    {
      when: { ...STAYS, strike: ['earlier', 'contested'] },
      then: 'earlier-record',
      citation: 'PC § 1170.18(i)',
      certainty: 'read',
    },
    { when: { ...unbarred, offense: ['possession'] }, then: listed, citation, certainty },
    {
      when: { ...unbarred, offense: ['related', 'vehicle', 'not-listed'] },
      then: 'check-offense',
      citation: 'PC § 1170.18(a), (f)',
      certainty: 'read',
    },
    {
      when: { ...unbarred, offense: ['growing-or-sale', 'conspiracy', 'driving'] },
      then: 'not-on-the-list',
      citation: 'PC § 1170.18(a), (f)',
      certainty: 'read',
    },
  ]
}

/** Proposition 47: certain felonies of possession or theft become misdemeanors. For cannabis, § 11361.8 gives as much or more. */
export const prop47 = {
  name: 'PC 1170.18',
  form: null,
  for: ['conviction'],
  versions: [
    {
      id: 'prop-47',
      source: SOURCE,
      from: '0001-01-01',
      rows: [{ when: {}, then: 'not-yet-law', citation: 'Prop. 47, Gen. Elec. (Nov. 4, 2014)', certainty: 'read' }],
    },
    {
      id: 'prop-47',
      source: SOURCE,
      from: '2014-11-05',
      rows: [...rows('listed-with-deadline', 'PC § 1170.18(j), text before Oct. 8, 2023', 'unverified')],
    },
    {
      id: 'prop-47',
      source: SOURCE,
      from: '2023-10-08',
      rows: [...rows('listed', 'PC § 1170.18(a)–(b), (f)–(g)', 'read')],
    },
  ],
  ends: {
    'not-yet-law': { fit: 'does-not-fit' },
    'not-a-felony': { fit: 'does-not-fit' },
    'prop-64-first': { fit: 'does-not-fit' },
    'earlier-record': { fit: 'lawyer' },
    listed: { fit: 'may-fit' },
    'listed-with-deadline': { fit: 'may-fit' },
    'check-offense': { fit: 'lawyer' },
    'not-on-the-list': { fit: 'does-not-fit' },
  },
} as const satisfies Remedy
