import { officialText, type Remedy } from '../remedy.ts'

const SOURCE = officialText('PC', '851.91')

/** Sealing of an arrest that led to no conviction: a right, except after a pattern of violence at home. */
export const pc85191 = {
  name: 'PC 851.91',
  form: 'CR-409',
  for: ['arrest'],
  versions: [
    {
      id: 'pc-851-91',
      source: SOURCE,
      from: '0001-01-01',
      rows: [{ when: {}, then: 'not-yet-law', citation: 'Stats. 2017, ch. 680', certainty: 'secondary' }],
    },
    {
      id: 'pc-851-91',
      source: SOURCE,
      from: '2018-01-01',
      rows: [
        {
          when: { chargeable: ['yes'] },
          then: 'still-chargeable',
          citation: 'PC § 851.91(a)(2)(A)',
          certainty: 'read',
        },
        {
          when: { chargeable: ['no'], 'arrest-end': ['no-charges'] },
          then: 'never-charged',
          citation: 'PC § 851.91(a)(1)(A), (c)(1)',
          certainty: 'read',
        },
        {
          when: { chargeable: ['no'], 'arrest-end': ['dismissed'] },
          then: 'charges-dismissed',
          citation: 'PC § 851.91(a)(1)(B)(i), (c)(1)',
          certainty: 'read',
        },
        {
          when: { chargeable: ['no'], 'arrest-end': ['acquitted'] },
          then: 'acquitted',
          citation: 'PC § 851.91(a)(1)(B)(ii), (c)(1)',
          certainty: 'read',
        },
        {
          when: { chargeable: ['no'], 'arrest-end': ['vacated'] },
          then: 'conviction-vacated',
          citation: 'PC § 851.91(a)(1)(B)(iii), (c)(1)',
          certainty: 'read',
        },
      ],
    },
  ],
  ends: {
    'not-yet-law': { fit: 'does-not-fit' },
    'still-chargeable': { fit: 'not-yet' },
    'never-charged': { fit: 'fits' },
    'charges-dismissed': { fit: 'fits' },
    acquitted: { fit: 'fits' },
    'conviction-vacated': { fit: 'fits' },
  },
} as const satisfies Remedy
