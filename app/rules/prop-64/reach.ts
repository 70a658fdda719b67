import { PROP_64 } from '../lines.ts'
import { officialText } from '../remedy.ts'
import type { Table } from '../table.ts'

const RELIEF = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=11361.8'

/** Whether the act that gives the relief was law on the day that is asked about. */
export const actInForce = [
  {
    id: 'act-in-force',
    source: RELIEF,
    from: '0001-01-01',
    rows: [{ when: {}, then: 'not-yet-law', citation: 'Prop. 64, Gen. Elec. (Nov. 8, 2016)', certainty: 'read' }],
  },
  {
    id: 'act-in-force',
    source: RELIEF,
    from: PROP_64,
    rows: [{ when: {}, then: 'in-force', citation: 'HSC § 11361.8', certainty: 'read' }],
  },
] as const satisfies readonly Table[]

/** What stands on the record: only a conviction that has not been cleared needs a petition. */
export const recordStanding = {
  id: 'record-standing',
  source: RELIEF,
  from: PROP_64,
  rows: [
    { when: { disposition: ['convicted'] }, then: 'conviction', citation: 'HSC § 11361.8(a), (e)', certainty: 'read' },
    {
      when: { disposition: ['arrest-only'] },
      then: 'arrest-only',
      citation: 'HSC § 11361.8(a), (e); PC § 851.91',
      certainty: 'read',
    },
    {
      when: { disposition: ['deferred-entry'] },
      then: 'deferred-entry',
      citation: 'PC § 1203.43',
      source: officialText('PC', '1203.43'),
      certainty: 'read',
    },
    {
      when: { disposition: ['relief-on-record'] },
      then: 'already-cleared',
      citation: 'HSC §§ 11361.8(f), 11361.9',
      certainty: 'read',
    },
  ],
} as const satisfies Table

/** Which court entered the judgment: the petition goes to that court, and only a California state court can grant it. */
export const courtReach = {
  id: 'court-reach',
  source: RELIEF,
  from: PROP_64,
  rows: [
    { when: { court: ['superior'] }, then: 'california', citation: 'HSC § 11361.8(a), (e)', certainty: 'read' },
    { when: { court: ['juvenile'] }, then: 'california-juvenile', citation: 'HSC § 11361.8(m)', certainty: 'read' },
    { when: { court: ['federal'] }, then: 'federal', citation: 'HSC § 11361.8(a), (e)', certainty: 'read' },
    { when: { court: ['other-state'] }, then: 'other-state', citation: 'HSC § 11361.8(a), (e)', certainty: 'read' },
    { when: { court: ['military'] }, then: 'military', citation: 'HSC § 11361.8(a), (e)', certainty: 'read' },
    { when: { court: ['tribal'] }, then: 'tribal', citation: 'HSC § 11361.8(a), (e)', certainty: 'read' },
  ],
} as const satisfies Table

const BEFORE_PROP_64 = ['before-1973', '1973-to-2016'] as const
const CANNABIS = ['11357', '11358', '11359', '11360'] as const

/** Which offenses the section reaches, and why each neighbor is outside. */
export const offenseReach = {
  id: 'offense-reach',
  source: RELIEF,
  from: PROP_64,
  rows: [
    {
      when: { offense: CANNABIS, era: ['1973-to-2016'] },
      then: 'reached',
      citation: 'HSC § 11361.8(a), (e)',
      certainty: 'read',
    },
    {
      when: { offense: [...CANNABIS, 'conspiracy', 'accessory', 'attempt'], era: ['from-prop-64'] },
      then: 'after-prop-64',
      citation: 'HSC § 11361.8(a); Prop. 64, operative Nov. 9, 2016',
      certainty: 'read',
    },
    {
      when: { offense: CANNABIS, era: ['before-1973'] },
      then: 'before-1973',
      citation: 'Stats. 1972, ch. 1407; HSC § 11361.5(b)',
      source: officialText('HSC', '11361.5'),
      certainty: 'unverified',
    },
    {
      when: { offense: ['old-number'] },
      then: 'before-1973',
      citation: 'Stats. 1972, ch. 1407; HSC § 11361.5(b)',
      source: officialText('HSC', '11361.5'),
      certainty: 'unverified',
    },
    { when: { offense: ['minors'] }, then: 'minors', citation: 'HSC §§ 11361, 11361.8(e)', certainty: 'read' },
    { when: { offense: ['place'] }, then: 'place', citation: 'HSC §§ 11366, 11366.5, 11361.8(e)', certainty: 'read' },
    {
      when: { offense: ['concentrate-making'] },
      then: 'concentrate-making',
      citation: 'HSC §§ 11379.6, 11361.8(e)',
      certainty: 'secondary',
    },
    {
      when: { offense: ['paraphernalia'] },
      then: 'paraphernalia',
      citation: 'HSC §§ 11364, 11361.8(e)',
      certainty: 'read',
    },
    {
      when: { offense: ['synthetic'] },
      then: 'synthetic',
      citation: 'HSC §§ 11357.5, 11361.8(e)',
      certainty: 'unverified',
    },
    {
      when: { offense: ['after-prop-64-section'] },
      then: 'after-prop-64-section',
      citation: 'HSC §§ 11362.3, 11362.4',
      source: officialText('HSC', '11362.3'),
      certainty: 'read',
    },
    {
      when: { offense: ['vehicle'] },
      then: 'vehicle',
      citation: 'VC § 23222(b); HSC § 11361.8(a)',
      certainty: 'unverified',
    },
    {
      when: { offense: ['driving-impaired'] },
      then: 'driving-impaired',
      citation: 'VC § 23152; HSC § 11361.8(e)',
      certainty: 'secondary',
    },
    {
      when: { offense: ['custody'] },
      then: 'custody',
      citation: 'HSC § 11362.45(d); People v. Raybon (2021) 11 Cal.5th 1056',
      source: officialText('HSC', '11362.45'),
      certainty: 'read',
    },
    {
      when: { offense: ['conspiracy'], era: BEFORE_PROP_64 },
      then: 'conspiracy',
      citation: 'People v. Medina (2018) 24 Cal.App.5th 61',
      certainty: 'read',
    },
    {
      when: { offense: ['accessory'], era: BEFORE_PROP_64 },
      then: 'accessory',
      citation: 'People v. Boatwright (2019) 36 Cal.App.5th 848',
      certainty: 'read',
    },
    {
      when: { offense: ['attempt'], era: BEFORE_PROP_64 },
      then: 'attempt',
      citation: 'PC § 664; HSC § 11361.8(a)',
      certainty: 'unverified',
    },
    { when: { offense: ['not-listed'] }, then: 'not-listed', citation: 'HSC § 11361.8(a), (e)', certainty: 'read' },
  ],
} as const satisfies Table

/** Prop. 64 left the laws on cannabis in jails and prisons as they were. */
export const setting = {
  id: 'setting',
  source: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=11362.45',
  from: PROP_64,
  rows: [
    {
      when: { place: ['elsewhere', 'school-grounds', 'home-harvest'] },
      then: 'outside-custody',
      citation: 'HSC § 11362.45(d)',
      certainty: 'read',
    },
    {
      when: { place: ['in-custody'] },
      then: 'in-custody',
      citation: 'HSC § 11362.45(d); People v. Raybon (2021) 11 Cal.5th 1056',
      certainty: 'read',
    },
  ],
} as const satisfies Table
