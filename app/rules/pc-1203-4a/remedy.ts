import { officialText, type Remedy, type RemedyRow } from '../remedy.ts'
import { nothingOpen, standsOpen } from '../stands-open.ts'

const SOURCE = officialText('PC', '1203.4a')

const NO_PROBATION = ['jail-or-fine', 'split-jail', 'felony-jail', 'state-prison'] as const
const NO_VEHICLE = ['possession', 'growing-or-sale', 'conspiracy', 'related', 'not-listed'] as const
const WAITED = ['1-to-2-years', 'over-2-years'] as const
const FIRST = ['still-on-it', 'charged', 'serving'] as const

/** What holds for a misdemeanor without probation and for an infraction alike. */
function afterOneYear(common: RemedyRow['when']): RemedyRow[] {
  const ready = { ...common, ...nothingOpen(FIRST) }
  const waited = { ...ready, 'since-judgment': WAITED }
  const paid = { ...waited, fines: ['not-reported'] } as const
  return [
    ...standsOpen(common, FIRST, 'PC § 1203.4a(a)–(b)'),
    {
      when: { ...ready, 'since-judgment': ['up-to-1-year'] },
      then: 'one-year',
      citation: 'PC § 1203.4a(a)–(b)',
      certainty: 'read',
    },
    {
      when: { ...waited, fines: ['unpaid'] },
      then: 'unpaid-fines',
      citation: 'PC § 1203.4a(a)–(b), (e)',
      certainty: 'read',
    },
    {
      when: { ...paid, 'since-then': ['clean'] },
      then: 'upright-life',
      citation: 'PC § 1203.4a(a)',
      certainty: 'read',
    },
    {
      when: { ...paid, 'since-then': ['trouble'] },
      then: 'judge-decides',
      citation: 'PC § 1203.4a(b)',
      certainty: 'read',
    },
  ]
}

/** Dismissal of a misdemeanor without probation, or of an infraction, one year after the judgment. */
export const pc12034a = {
  name: 'PC 1203.4a',
  form: 'CR-180',
  notice: 'PC § 1203.4a',
  owing: 'PC § 1203.4a(e)',
  for: ['conviction'],
  versions: [
    {
      id: 'pc-1203-4a',
      source: SOURCE,
      from: '0001-01-01',
      rows: [
        { when: { level: ['felony'] }, then: 'felony', citation: 'PC § 1203.4a(a)', certainty: 'read' },
        {
          when: { level: ['misdemeanor'], punishment: ['probation'] },
          then: 'probation',
          citation: 'PC § 1203.4a(a)',
          certainty: 'read',
        },
        ...afterOneYear({ level: ['misdemeanor'], punishment: NO_PROBATION }),
        {
          when: { level: ['infraction'], offense: ['vehicle', 'driving'] },
          then: 'vehicle-infraction',
          citation: 'PC § 1203.4a(d)(3)',
          certainty: 'read',
        },
        ...afterOneYear({ level: ['infraction'], offense: NO_VEHICLE }),
      ],
    },
  ],
  ends: {
    felony: { fit: 'does-not-fit' },
    probation: { fit: 'does-not-fit' },
    'still-on-it': { fit: 'not-yet' },
    charged: { fit: 'not-yet' },
    serving: { fit: 'not-yet' },
    'one-year': { fit: 'not-yet' },
    'unpaid-fines': { fit: 'lawyer', items: ['3'] },
    'upright-life': { fit: 'fits', items: ['3', '3a'] },
    'judge-decides': { fit: 'may-fit', items: ['3', '3b'] },
    'vehicle-infraction': { fit: 'lawyer' },
  },
} as const satisfies Remedy
