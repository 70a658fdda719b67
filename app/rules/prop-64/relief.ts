import { PROP_64 } from '../lines.ts'
import type { Table } from '../table.ts'

const SOURCE = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=11361.8'
const COMPLETED = 'HSC § 11361.8(e)–(f)'
const SERVING = 'HSC § 11361.8(a)–(b)'

/** What the court gives: the level then, against the standing today, for a sentence completed or still served. */
export const relief = {
  id: 'relief',
  source: SOURCE,
  from: PROP_64,
  rows: [
    {
      when: { today: ['lawful'], sentence: ['completed'] },
      then: 'dismiss-and-seal',
      citation: COMPLETED,
      certainty: 'read',
    },
    {
      when: { today: ['lawful-or-infraction'], sentence: ['completed'], level: ['felony', 'misdemeanor'] },
      then: 'dismiss-or-infraction',
      citation: COMPLETED,
      certainty: 'read',
    },
    {
      when: { today: ['lawful-or-infraction'], sentence: ['completed'], level: ['infraction'] },
      then: 'dismiss-or-nothing',
      citation: COMPLETED,
      certainty: 'read',
    },
    {
      when: { today: ['infraction'], sentence: ['completed'], level: ['felony', 'misdemeanor'] },
      then: 'redesignate-infraction',
      citation: COMPLETED,
      certainty: 'read',
    },
    {
      when: { today: ['infraction-or-misdemeanor'], sentence: ['completed'], level: ['felony'] },
      then: 'infraction-or-misdemeanor',
      citation: COMPLETED,
      certainty: 'read',
    },
    {
      when: { today: ['infraction-or-misdemeanor'], sentence: ['completed'], level: ['misdemeanor'] },
      then: 'infraction-or-nothing',
      citation: COMPLETED,
      certainty: 'read',
    },
    {
      when: { today: ['misdemeanor'], sentence: ['completed'], level: ['felony'] },
      then: 'redesignate-misdemeanor',
      citation: COMPLETED,
      certainty: 'read',
    },
    {
      when: { today: ['lawful', 'lawful-or-infraction'], sentence: ['serving'] },
      then: 'resentence-or-dismiss',
      citation: SERVING,
      certainty: 'read',
    },
    {
      when: { today: ['infraction'], sentence: ['serving'], level: ['felony', 'misdemeanor'] },
      then: 'resentence-or-dismiss',
      citation: SERVING,
      certainty: 'read',
    },
    {
      when: { today: ['infraction-or-misdemeanor'], sentence: ['serving'], level: ['felony'] },
      then: 'resentence-or-dismiss',
      citation: SERVING,
      certainty: 'read',
    },
    {
      when: { today: ['infraction-or-misdemeanor'], sentence: ['serving'], level: ['misdemeanor'] },
      then: 'resentence-or-nothing',
      citation: SERVING,
      certainty: 'read',
    },
    {
      when: { today: ['misdemeanor'], sentence: ['serving'], level: ['felony'] },
      then: 'resentence-or-dismiss',
      citation: SERVING,
      certainty: 'read',
    },
    {
      when: { today: ['infraction', 'infraction-or-misdemeanor'], level: ['infraction'] },
      then: 'same-level',
      citation: 'HSC § 11361.8(a), (e)',
      certainty: 'read',
    },
    {
      when: { today: ['misdemeanor', 'felony-argued', 'felony-possible'], level: ['misdemeanor', 'infraction'] },
      then: 'same-level',
      citation: 'HSC § 11361.8(a), (e)',
      certainty: 'read',
    },
    {
      when: { today: ['lawful-argued'] },
      then: 'lawyer-may-file',
      citation: 'HSC § 11361.8(b), (f)',
      certainty: 'unverified',
    },
    {
      when: { today: ['felony-argued'], level: ['felony'] },
      then: 'lawyer-may-file',
      citation: 'HSC § 11361.8(b), (f); People v. Banda (2018) 26 Cal.App.5th 349',
      certainty: 'read',
    },
    {
      when: { today: ['felony-possible'], level: ['felony'] },
      then: 'lawyer-first',
      citation: 'HSC § 11361.8(a), (e); PC § 17(b)',
      certainty: 'secondary',
    },
  ],
} as const satisfies Table

/** Filing can hurt a person who is not a citizen; a lawyer comes first. */
export const beforeFiling = {
  id: 'before-filing',
  source: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1227',
  from: PROP_64,
  rows: [
    {
      when: { immigration: ['not-reported'] },
      then: 'go-on',
      citation: 'HSC § 11361.8(a), (e)',
      source: SOURCE,
      certainty: 'read',
    },
    {
      when: { immigration: ['noncitizen'] },
      then: 'immigration-lawyer-first',
      citation: '8 U.S.C. § 1227(a)(2)(B)',
      certainty: 'read',
    },
  ],
} as const satisfies Table
