import { people } from './scenario.ts'

const era = people({ given: { subdivision: 'b', level: 'infraction' }, citation: 'HSC § 11361.8(a), (e)' }, [
  {
    name: 'The offense was on 2016-11-08, the last day of the old law.',
    result: { table: 'offense-reach', result: 'reached' },
    given: { offenseDate: '2016-11-08' },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'The offense was on 2016-11-09, the first day of Prop 64.',
    result: { table: 'offense-reach', result: 'after-prop-64' },
    given: { offenseDate: '2016-11-09' },
    outcome: 'not-eligible',
  },
  { name: 'The offense was on 2016-11-10.', given: { offenseDate: '2016-11-10' }, outcome: 'not-eligible' },
  { name: 'The offense was in October 2016.', given: { offenseDate: '2016-10' }, outcome: 'dismiss-and-seal' },
  { name: 'The offense was in December 2016.', given: { offenseDate: '2016-12' }, outcome: 'not-eligible' },
  { name: 'The offense was in 2015.', given: { offenseDate: '2015' }, outcome: 'dismiss-and-seal' },
  { name: 'The offense was in 2017.', given: { offenseDate: '2017' }, outcome: 'not-eligible' },
  {
    name: 'The offense was in November 2016.',
    given: { offenseDate: '2016-11' },
    outcome: 'needs-more-information',
    possible: ['dismiss-and-seal', 'not-eligible'],
    fileAnyway: true,
    missing: ['offenseDate'],
  },
  {
    name: 'The offense was in 2016.',
    given: { offenseDate: '2016' },
    outcome: 'needs-more-information',
    possible: ['dismiss-and-seal', 'not-eligible'],
    fileAnyway: true,
    missing: ['offenseDate'],
  },
  {
    name: 'The offense was before 2016-11-09, and no more is known.',
    given: { offenseDate: { before: '2016-11-09' } },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'The offense was on 2016-11-09 or after.',
    given: { offenseDate: { onOrAfter: '2016-11-09' } },
    outcome: 'not-eligible',
  },
  {
    name: 'Only the conviction’s day is known, 2016-11-08.',
    given: { offenseDate: null, convictionDate: '2016-11-08' },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'Only the conviction’s year is known, 2010.',
    given: { offenseDate: null, convictionDate: '2010' },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'The offense was in November 2016, and the conviction on the 8th.',
    given: { offenseDate: '2016-11', convictionDate: '2016-11-08' },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'Only the conviction’s day is known, in 2017.',
    given: { offenseDate: null, convictionDate: '2017-03-01' },
    outcome: 'needs-more-information',
    possible: ['dismiss-and-seal', 'not-eligible'],
    fileAnyway: true,
    missing: ['offenseDate', 'flowerGrams', 'concentrateGrams'],
  },
  {
    name: 'Neither day is known.',
    given: { offenseDate: null },
    outcome: 'needs-more-information',
    possible: ['dismiss-and-seal', 'not-eligible'],
    fileAnyway: true,
    missing: ['offenseDate'],
  },
  {
    name: 'The offense was before Prop 64 and the conviction for hash after, at 30.',
    given: {
      subdivision: null,
      level: 'misdemeanor',
      offenseDate: '2016-10-01',
      convictionDate: '2017-03-01',
      concentrateGrams: 9,
    },
    outcome: 'not-eligible',
    citation: 'HSC § 11357(b)(2)',
  },
])

const twentyFirst = people(
  { given: { subdivision: 'b', ageAtOffense: null, offenseDate: '2009-05-14' }, citation: 'HSC § 11362.1(a)' },
  [
    {
      name: 'The day before the 21st birthday, 20 grams.',
      person: { dateOfBirth: '1988-05-15' },
      outcome: 'redesignate-infraction',
    },
    { name: 'The 21st birthday itself, 20 grams.', person: { dateOfBirth: '1988-05-14' }, outcome: 'dismiss-and-seal' },
    {
      name: 'The day after the 21st birthday, 20 grams.',
      person: { dateOfBirth: '1988-05-13' },
      outcome: 'dismiss-and-seal',
    },
    {
      name: 'Born on February 29, and February 28 of the 21st year.',
      person: { dateOfBirth: '1988-02-29' },
      given: { offenseDate: '2009-02-28' },
      outcome: 'redesignate-infraction',
    },
    {
      name: 'Born on February 29, and March 1 of the 21st year.',
      person: { dateOfBirth: '1988-02-29' },
      given: { offenseDate: '2009-03-01' },
      outcome: 'dismiss-and-seal',
    },
    {
      name: 'Born on December 31, and January 1 of the 21st year.',
      person: { dateOfBirth: '1987-12-31' },
      given: { offenseDate: '2009-01-01' },
      outcome: 'dismiss-and-seal',
    },
    {
      name: 'Born on January 1, and December 31 of the 20th year.',
      person: { dateOfBirth: '1988-01-01' },
      given: { offenseDate: '2008-12-31' },
      outcome: 'redesignate-infraction',
    },
    {
      name: 'Only the years of birth and offense are known, 20 or 21.',
      person: { dateOfBirth: '1988' },
      given: { offenseDate: '2009' },
      outcome: 'needs-more-information',
      possible: ['dismiss-and-seal', 'redesignate-infraction'],
      fileAnyway: true,
      missing: ['ageAtOffense'],
    },
    {
      name: 'Only the years of birth and offense are known, 21 or 22.',
      person: { dateOfBirth: '1987' },
      given: { offenseDate: '2009' },
      outcome: 'dismiss-and-seal',
    },
    {
      name: 'Only the month of birth is known, the month before.',
      person: { dateOfBirth: '1988-04' },
      outcome: 'dismiss-and-seal',
    },
    {
      name: 'Only the month of birth is known, the month after.',
      person: { dateOfBirth: '1988-06' },
      outcome: 'redesignate-infraction',
    },
    {
      name: 'Only the month of birth is known, the same month.',
      person: { dateOfBirth: '1988-05' },
      outcome: 'needs-more-information',
      possible: ['dismiss-and-seal', 'redesignate-infraction'],
      fileAnyway: true,
      missing: ['ageAtOffense'],
    },
  ],
)

const eighteenth = people(
  { given: { subdivision: 'c', ageAtOffense: null, offenseDate: '2009-05-14' }, citation: 'HSC § 11357(b)(1)–(2)' },
  [
    {
      name: 'The day before the 18th birthday, 40 grams.',
      person: { dateOfBirth: '1991-05-15' },
      outcome: 'redesignate-infraction',
    },
    { name: 'The 18th birthday itself, 40 grams.', person: { dateOfBirth: '1991-05-14' }, outcome: 'not-eligible' },
    {
      name: 'The day after the 18th birthday, 40 grams.',
      person: { dateOfBirth: '1991-05-13' },
      outcome: 'not-eligible',
    },
    {
      name: 'Born on February 29, and February 28 of the 18th year.',
      person: { dateOfBirth: '1992-02-29' },
      given: { offenseDate: '2010-02-28' },
      outcome: 'redesignate-infraction',
    },
    {
      name: 'Born on February 29, and March 1 of the 18th year.',
      person: { dateOfBirth: '1992-02-29' },
      given: { offenseDate: '2010-03-01' },
      outcome: 'not-eligible',
    },
    {
      name: 'Only the years of birth and offense are known, 17 or 18.',
      person: { dateOfBirth: '1991' },
      given: { offenseDate: '2009' },
      outcome: 'needs-more-information',
      possible: ['redesignate-infraction', 'not-eligible'],
      fileAnyway: true,
      missing: ['ageAtOffense'],
    },
    {
      name: 'Born on the 18th birthday line, and only the conviction’s day is known.',
      person: { dateOfBirth: '1980-01-01' },
      given: { offenseDate: null, convictionDate: '1998-01-15' },
      outcome: 'needs-more-information',
      possible: ['redesignate-infraction', 'not-eligible'],
      fileAnyway: true,
      missing: ['ageAtOffense'],
    },
    {
      name: 'Only the conviction’s day is known, and it was before the 18th birthday.',
      person: { dateOfBirth: '1980-01-01' },
      given: { offenseDate: null, convictionDate: '1997-12-31' },
      outcome: 'redesignate-infraction',
    },
  ],
)

const bands = people({ given: { subdivision: 'b' }, citation: 'HSC § 11357(a)' }, [
  { name: 'A person says “21 or older”.', given: { ageAtOffense: { atLeast: 21 } }, outcome: 'dismiss-and-seal' },
  {
    name: 'A person says “18 to 20”.',
    given: { ageAtOffense: { atLeast: 18, atMost: 20 } },
    outcome: 'redesignate-infraction',
  },
  { name: 'A person says “under 18”.', given: { ageAtOffense: { atMost: 17 } }, outcome: 'redesignate-infraction' },
  {
    name: 'A person says “20 or younger”.',
    given: { ageAtOffense: { atMost: 20 } },
    outcome: 'redesignate-infraction',
  },
])

export const days = [...era, ...twentyFirst, ...eighteenth, ...bands]
