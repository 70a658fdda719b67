import { officialText, type Remedy } from '../remedy.ts'

const SOURCE = officialText('PC', '1203.43')

const FROM_1997 = ['1997-to-2011', 'from-realignment'] as const

/** A plea that was entered for a drug program, which then was completed, is withdrawn. */
export const pc120343 = {
  name: 'PC 1203.43',
  form: 'CR-180',
  for: ['deferred-entry'],
  versions: [
    {
      id: 'pc-1203-43',
      source: SOURCE,
      from: '0001-01-01',
      rows: [{ when: {}, then: 'not-yet-law', citation: 'Stats. 2015, ch. 646', certainty: 'read' }],
    },
    {
      id: 'pc-1203-43',
      source: SOURCE,
      from: '2016-01-01',
      rows: [
        {
          when: { judged: ['before-1973', '1973-to-1975', '1976-to-1996'] },
          then: 'before-1997',
          citation: 'PC § 1203.43(b)',
          certainty: 'read',
        },
        {
          when: { judged: FROM_1997, 'court-records': ['kept'] },
          then: 'records-kept',
          citation: 'PC § 1203.43(b)',
          certainty: 'read',
        },
        {
          when: { judged: FROM_1997, 'court-records': ['gone'] },
          then: 'records-gone',
          citation: 'PC § 1203.43(b)',
          certainty: 'read',
        },
      ],
    },
  ],
  ends: {
    'not-yet-law': { fit: 'does-not-fit' },
    'before-1997': { fit: 'lawyer' },
    'records-kept': { fit: 'fits', items: ['7', '7a'] },
    'records-gone': { fit: 'fits', items: ['7', '7b'] },
  },
} as const satisfies Remedy
