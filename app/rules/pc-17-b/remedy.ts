import { officialText, type Remedy } from '../remedy.ts'

const SOURCE = officialText('PC', '17')

const STAYS = { level: ['felony'], 'prop-64': ['outside'] } as const

/** A felony that the law also lets a judge treat as a misdemeanor is made one. */
export const pc17b = {
  name: 'PC 17(b)',
  form: 'CR-180',
  owing: 'PC § 17(f)',
  for: ['conviction'],
  versions: [
    {
      id: 'pc-17-b',
      source: SOURCE,
      from: '0001-01-01',
      rows: [
        {
          when: { level: ['misdemeanor', 'infraction'] },
          then: 'not-a-felony',
          citation: 'PC § 17(b)',
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
          when: { ...STAYS, offense: ['possession'], punishment: ['jail-or-fine'] },
          then: 'misdemeanor-by-sentence',
          citation: 'PC § 17(b)(1)',
          certainty: 'read',
        },
        {
          when: { ...STAYS, offense: ['possession'], punishment: ['probation'] },
          then: 'judge-decides',
          citation: 'PC § 17(b)(3), (f)',
          certainty: 'read',
        },
        {
          when: { ...STAYS, offense: ['possession'], punishment: ['split-jail', 'felony-jail', 'state-prison'] },
          then: 'prison-sentence',
          citation: 'PC § 17(b)(1), (3)',
          certainty: 'read',
        },
        {
          when: { ...STAYS, offense: ['growing-or-sale'] },
          then: 'felony-of-today',
          citation: 'PC § 17(b); People v. Medina (2018) 24 Cal.App.5th 61',
          certainty: 'secondary',
        },
        {
          when: { ...STAYS, offense: ['conspiracy'] },
          then: 'conspiracy',
          citation: 'PC § 17(b)(3); People v. Medina (2018) 24 Cal.App.5th 61',
          certainty: 'read',
        },
        {
          when: { ...STAYS, offense: ['related', 'vehicle', 'driving', 'not-listed'] },
          then: 'check-offense',
          citation: 'PC § 17(b)',
          certainty: 'read',
        },
      ],
    },
  ],
  ends: {
    'not-a-felony': { fit: 'does-not-fit' },
    'prop-64-first': { fit: 'does-not-fit' },
    'misdemeanor-by-sentence': { fit: 'fits', items: ['1', '8'] },
    'judge-decides': { fit: 'may-fit', items: ['1', '8'] },
    'prison-sentence': { fit: 'lawyer' },
    'felony-of-today': { fit: 'lawyer', items: ['1', '8'] },
    conspiracy: { fit: 'lawyer', items: ['1', '8'] },
    'check-offense': { fit: 'lawyer' },
  },
} as const satisfies Remedy
