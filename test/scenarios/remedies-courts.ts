import { asking } from './remedy-scenario.ts'

const JUVENILE = { court: 'juvenile', ageAtOffense: 16, probationEnd: 'fulfilled' } as const

/** WIC § 786: what the juvenile court seals by itself. */
const sealedByCourt = asking(
  { remedy: 'WIC 786', given: { ...JUVENILE, offenseDate: '2013', completedDate: '2015-01-01' } },
  [
    { name: 'He is still on juvenile probation.', given: { sentence: 'serving' }, fit: 'not-yet', row: 'still-on-it' },
    { name: 'She completed it on the first day of 2015.', fit: 'automatic', row: 'court-seals' },
    {
      name: 'He completed it on the last day of 2014.',
      given: { completedDate: '2014-12-31' },
      fit: 'may-fit',
      row: 'older-case',
    },
    {
      name: 'She did not complete it.',
      given: { probationEnd: 'not-fulfilled' },
      fit: 'may-fit',
      row: 'judge-decides',
    },
    { name: 'He does not know how it ended.', given: { probationEnd: null }, fit: 'may-fit' },
  ],
)

/** WIC § 781: sealing on request. */
const sealedOnRequest = asking(
  { remedy: 'WIC 781', given: { ...JUVENILE, offenseDate: '2013-05-01', laterFelony: false } },
  [
    { name: 'She is still a ward.', given: { sentence: 'serving' }, fit: 'not-yet', row: 'still-on-it' },
    {
      name: 'He turns 18 tomorrow.',
      given: { ageAtOffense: null, offenseDate: '2025' },
      person: { dateOfBirth: '2008-11-22' },
      fit: 'not-yet',
      row: 'wait-until-18',
      from: '2026-11-22',
    },
    { name: 'She is grown up and stayed clean.', fit: 'may-fit', row: 'judge-decides' },
    {
      name: 'He was convicted of a felony as an adult.',
      given: { laterFelony: true },
      fit: 'lawyer',
      row: 'later-felony',
    },
  ],
)

/** Federal cases: two proclamations of simple possession, and otherwise the President. */
const federal = asking(
  { remedy: 'federal pardon', given: { court: 'federal', statute: '21 USC 844', offenseDate: '2015-05-01' } },
  [
    { name: 'He had marijuana in a national park in 2015.', fit: 'may-fit', row: 'proclaimed' },
    {
      name: 'She had it on the last day of the second proclamation.',
      given: { offenseDate: '2023-12-22' },
      fit: 'may-fit',
      row: 'proclaimed',
    },
    { name: 'He had it on the day after.', given: { offenseDate: '2023-12-23' }, fit: 'lawyer', row: 'ask' },
    { name: 'She sold it.', given: { statute: '21 USC 841' }, fit: 'lawyer', row: 'ask' },
    {
      name: 'A soldier was convicted by a court-martial.',
      given: { court: 'military' },
      fit: 'lawyer',
      row: 'military',
    },
    { name: 'He does not know the federal section.', given: { statute: null }, fit: 'may-fit' },
    { name: 'She asks on the day before any proclamation.', on: '2022-10-05', fit: 'lawyer', row: 'ask' },
    {
      name: 'A soldier asks on that day.',
      given: { court: 'military' },
      on: '2022-10-05',
      fit: 'lawyer',
      row: 'military',
    },
    { name: 'He asks on the day of the first.', on: '2022-10-06', fit: 'may-fit', row: 'proclaimed' },
    {
      name: 'She had it after the first, and asks before the second.',
      on: '2023-12-21',
      given: { offenseDate: '2022-10-07' },
      fit: 'lawyer',
      row: 'ask',
    },
    {
      name: 'She had it after the first, and asks on the day of the second.',
      on: '2023-12-22',
      given: { offenseDate: '2022-10-07' },
      fit: 'may-fit',
      row: 'proclaimed',
    },
    {
      name: 'He sold it, and asks before the second.',
      on: '2023-01-01',
      given: { statute: '21 USC 841' },
      fit: 'lawyer',
      row: 'ask',
    },
    {
      name: 'A soldier asks before the second.',
      given: { court: 'military' },
      on: '2023-01-01',
      fit: 'lawyer',
      row: 'military',
    },
  ],
)

export const otherCourts = [...sealedByCourt, ...sealedOnRequest, ...federal]
