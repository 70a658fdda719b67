import { asking, FREE } from './remedy-scenario.ts'

const OTHER_FELONY = { statute: 'HSC 11361', level: 'felony' } as const

/** PC § 1203.425: what the Department of Justice clears by itself. */
const convictions = asking(
  {
    remedy: 'PC 1203.425',
    given: {
      statute: 'HSC 11357',
      level: 'misdemeanor',
      flowerGrams: 40,
      judgmentDate: '2010-03-01',
      punishment: 'jail-or-fine',
    },
    person: FREE,
  },
  [
    {
      name: 'He must register as a sex offender.',
      person: { registers: true },
      fit: 'does-not-fit',
      row: 'registered',
    },
    {
      name: 'Her conviction is of the last day of 1972.',
      given: { offenseDate: '1972-05-01', judgmentDate: '1972-12-31' },
      fit: 'does-not-fit',
      row: 'before-1973',
    },
    {
      name: 'His conviction is of the first day of 1973.',
      given: { offenseDate: '1973-01-01', judgmentDate: '1973-01-01' },
      fit: 'automatic',
      row: 'one-year-passed',
    },
    { name: 'She still serves the sentence.', given: { sentence: 'serving' }, fit: 'not-yet', row: 'still-on-it' },
    { name: 'He is on parole for something else.', person: { supervised: true }, fit: 'not-yet', row: 'supervised' },
    {
      name: 'She has probation for something else.',
      person: { onProbation: true },
      fit: 'not-yet',
      row: 'other-probation',
    },
    { name: 'He is in jail for something else.', person: { serving: true }, fit: 'not-yet', row: 'serving' },
    { name: 'A charge against her is open.', person: { charged: true }, fit: 'not-yet', row: 'charged' },
    {
      name: 'He finished probation without a fault.',
      given: { punishment: 'probation', probationEnd: 'fulfilled' },
      fit: 'automatic',
      row: 'probation-done',
    },
    {
      name: 'She was let off probation early.',
      given: { punishment: 'probation', probationEnd: 'discharged-early' },
      fit: 'automatic',
      row: 'probation-done',
    },
    {
      name: 'His misdemeanor probation failed half a year ago.',
      given: { punishment: 'probation', probationEnd: 'not-fulfilled', judgmentDate: '2026-05-21' },
      fit: 'not-yet',
      row: 'one-year',
      from: '2027-05-22',
    },
    {
      name: 'Her misdemeanor probation failed long ago.',
      given: { punishment: 'probation', probationEnd: 'not-fulfilled' },
      fit: 'automatic',
      row: 'one-year-passed',
    },
    {
      name: 'His fine is one year old today.',
      given: { judgmentDate: '2025-11-21' },
      fit: 'not-yet',
      row: 'one-year',
      from: '2026-11-22',
    },
    {
      name: 'Her fine was one year old yesterday.',
      given: { judgmentDate: '2025-11-20' },
      fit: 'automatic',
      row: 'one-year-passed',
    },
    {
      name: 'His felony probation failed four years ago today.',
      given: { ...OTHER_FELONY, punishment: 'probation', probationEnd: 'not-fulfilled', completedDate: '2022-11-21' },
      fit: 'not-yet',
      row: 'four-years',
      from: '2026-11-22',
    },
    {
      name: 'Her felony probation failed, and a new felony came.',
      given: {
        ...OTHER_FELONY,
        punishment: 'probation',
        probationEnd: 'not-fulfilled',
        completedDate: '2012',
        laterFelony: true,
      },
      fit: 'may-fit',
      row: 'later-felony',
    },
    {
      name: 'His felony probation failed four years and a day ago.',
      given: {
        ...OTHER_FELONY,
        punishment: 'probation',
        probationEnd: 'not-fulfilled',
        completedDate: '2022-11-20',
        laterFelony: false,
      },
      fit: 'automatic',
      row: 'four-years-passed',
    },
    {
      name: 'Her probation for an unlisted felony failed long ago.',
      given: {
        statute: 'PC 459',
        level: 'felony',
        punishment: 'probation',
        probationEnd: 'not-fulfilled',
        completedDate: '2012',
        laterFelony: false,
      },
      fit: 'may-fit',
      row: 'check-offense',
    },
    {
      name: 'His prison term ended four years ago today.',
      given: { ...OTHER_FELONY, punishment: 'state-prison', completedDate: '2022-11-21', laterFelony: false },
      fit: 'not-yet',
      row: 'four-years',
      from: '2026-11-22',
    },
    {
      name: 'Her prison term ended long ago, and a new felony came.',
      given: { ...OTHER_FELONY, punishment: 'state-prison', completedDate: '2012', laterFelony: true },
      fit: 'may-fit',
      row: 'later-felony',
    },
    {
      name: 'His prison term ended four years and a day ago.',
      given: { ...OTHER_FELONY, punishment: 'state-prison', completedDate: '2022-11-20', laterFelony: false },
      fit: 'automatic',
      row: 'four-years-passed',
    },
    {
      name: 'Her prison term for an unlisted felony ended long ago.',
      given: {
        statute: 'PC 459',
        level: 'felony',
        punishment: 'state-prison',
        completedDate: '2012',
        laterFelony: false,
      },
      fit: 'may-fit',
      row: 'check-offense',
    },
    { name: 'He does not know whether he must register.', person: { registers: null }, fit: 'may-fit' },
    { name: 'She asks on the day before the present text.', on: '2024-09-30', fit: 'may-fit', row: 'earlier-text' },
    {
      name: 'He asks on the first day of the present text.',
      on: '2024-10-01',
      fit: 'automatic',
      row: 'one-year-passed',
    },
  ],
)

export const automaticRelief = convictions
