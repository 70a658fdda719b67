import { officialText, type Remedy } from '../remedy.ts'

const DONE = ['fulfilled', 'discharged-early'] as const

/** Sealing that the juvenile court orders by itself when probation was completed. */
export const wic786 = {
  name: 'WIC 786',
  form: null,
  for: ['juvenile'],
  versions: [
    {
      id: 'wic-786',
      source: officialText('WIC', '786'),
      from: '0001-01-01',
      rows: [
        { when: { 'this-sentence': ['serving'] }, then: 'still-on-it', citation: 'WIC § 786(a)', certainty: 'read' },
        {
          when: { 'this-sentence': ['completed'], 'probation-end': DONE, ended: ['from-2015'] },
          then: 'court-seals',
          citation: 'WIC § 786(a), (c)',
          certainty: 'read',
        },
        {
          when: { 'this-sentence': ['completed'], 'probation-end': DONE, ended: ['before-2015'] },
          then: 'older-case',
          citation: 'WIC § 786(a)',
          certainty: 'unverified',
        },
        {
          when: { 'this-sentence': ['completed'], 'probation-end': ['not-fulfilled'] },
          then: 'judge-decides',
          citation: 'WIC § 786(a), (c)',
          certainty: 'read',
        },
      ],
    },
  ],
  ends: {
    'still-on-it': { fit: 'not-yet' },
    'court-seals': { fit: 'automatic' },
    'older-case': { fit: 'may-fit' },
    'judge-decides': { fit: 'may-fit' },
  },
} as const satisfies Remedy

/** Sealing of a juvenile record on request, from the age of 18. */
export const wic781 = {
  name: 'WIC 781',
  form: 'JV-595',
  for: ['juvenile'],
  versions: [
    {
      id: 'wic-781',
      source: officialText('WIC', '781'),
      from: '0001-01-01',
      rows: [
        {
          when: { 'this-sentence': ['serving'] },
          then: 'still-on-it',
          citation: 'WIC § 781(a)(1)(A)',
          certainty: 'read',
        },
        {
          when: { 'this-sentence': ['completed'], 'adult-now': ['no'] },
          then: 'wait-until-18',
          citation: 'WIC § 781(a)(1)(A)',
          certainty: 'read',
        },
        {
          when: { 'this-sentence': ['completed'], 'adult-now': ['yes'], 'later-felony': ['no'] },
          then: 'judge-decides',
          citation: 'WIC § 781(a)(1)(A)',
          certainty: 'read',
        },
        {
          when: { 'this-sentence': ['completed'], 'adult-now': ['yes'], 'later-felony': ['yes'] },
          then: 'later-felony',
          citation: 'WIC § 781(a)(1)(A), (G)',
          certainty: 'read',
        },
      ],
    },
  ],
  ends: {
    'still-on-it': { fit: 'not-yet' },
    'wait-until-18': { fit: 'not-yet' },
    'judge-decides': { fit: 'may-fit' },
    'later-felony': { fit: 'lawyer' },
  },
} as const satisfies Remedy
