import { officialText, type Remedy } from '../remedy.ts'

const SOURCE = officialText('PC', '1203.49')

/** Relief for a person convicted of prostitution as a victim of human trafficking; other counts have PC § 236.14. */
export const pc120349 = {
  name: 'PC 1203.49',
  form: 'CR-180',
  for: ['conviction'],
  versions: [
    {
      id: 'pc-1203-49',
      source: SOURCE,
      from: '0001-01-01',
      rows: [{ when: {}, then: 'not-yet-law', citation: 'Stats. 2014, ch. 708', certainty: 'read' }],
    },
    {
      id: 'pc-1203-49',
      source: SOURCE,
      from: '2015-01-01',
      rows: [
        { when: { trafficking: ['not-reported'] }, then: 'not-reported', citation: 'PC § 1203.49', certainty: 'read' },
        {
          when: { trafficking: ['reported'], 'solicitation-count': ['no'] },
          then: 'other-offense',
          citation: 'PC § 236.14',
          source: officialText('PC', '236.14'),
          certainty: 'secondary',
        },
        {
          when: { trafficking: ['reported'], 'solicitation-count': ['yes'], 'this-sentence': ['serving'] },
          then: 'still-on-it',
          citation: 'PC § 1203.49',
          certainty: 'read',
        },
        {
          when: { trafficking: ['reported'], 'solicitation-count': ['yes'], 'this-sentence': ['completed'] },
          then: 'prove-it',
          citation: 'PC § 1203.49',
          certainty: 'read',
        },
      ],
    },
  ],
  ends: {
    'not-yet-law': { fit: 'does-not-fit' },
    'not-reported': { fit: 'does-not-fit' },
    'other-offense': { fit: 'lawyer' },
    'still-on-it': { fit: 'not-yet' },
    'prove-it': { fit: 'may-fit', items: ['4'] },
  },
} as const satisfies Remedy
