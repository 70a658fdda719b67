import { describe, expect, test } from 'vitest'
import type { Conviction } from '#app/record/conviction.ts'
import { derivedAge, offenseSpan, readRecord } from '#app/rules/read-record.ts'
import { impliedBySubdivision } from '#app/rules/subdivisions.ts'

/** The bands of one fact, for a conviction of which only what is given is known. */
function bands(fact: keyof ReturnType<typeof readRecord>, given: Partial<Conviction>, dateOfBirth?: string) {
  return readRecord({ id: 'c1', ...given }, { dateOfBirth })[fact]
}

const OLD = ['1973-to-2016']
const NEW = ['from-prop-64']
const SUPERSTRIKE_NOW = ['superstrike-same-case'] as const

test('what nobody has said is unknown, or presumed in the person’s favor', () => {
  const known = readRecord({ id: 'c1' }, {})
  const said = Object.fromEntries(Object.entries(known).filter(([, open]) => open !== undefined))
  expect(said).toEqual({
    disposition: ['convicted'],
    era: ['1973-to-2016', 'from-prop-64'],
    place: ['elsewhere'],
    recipient: ['nobody', '21-plus', '18-20'],
    superstrike: ['none', 'earlier'],
    'sale-to-minor': ['not-shown'],
    'employed-minor': ['not-shown'],
    'import-export': ['not-shown'],
    environment: ['not-shown'],
    garden: ['rules-kept'],
    immigration: ['not-reported'],
  })
})

test.each([
  { fact: 'age', given: { ageAtOffense: 0 }, open: ['under-18'] },
  { fact: 'age', given: { ageAtOffense: 17 }, open: ['under-18'] },
  { fact: 'age', given: { ageAtOffense: 18 }, open: ['18-20'] },
  { fact: 'age', given: { ageAtOffense: 20 }, open: ['18-20'] },
  { fact: 'age', given: { ageAtOffense: 21 }, open: ['21-plus'] },
  { fact: 'age', given: { ageAtOffense: { atLeast: 18 } }, open: ['18-20', '21-plus'] },
  { fact: 'age', given: { ageAtOffense: { moreThan: 20 } }, open: ['21-plus'] },
  { fact: 'flower', given: { flowerGrams: 0 }, open: ['personal'] },
  { fact: 'flower', given: { flowerGrams: 28.5 }, open: ['personal'] },
  { fact: 'flower', given: { flowerGrams: 28.51 }, open: ['more'] },
  { fact: 'flower', given: { flowerGrams: { moreThan: 28.5 } }, open: ['more'] },
  { fact: 'flower', given: { flowerGrams: { atLeast: 28.5 } }, open: ['personal', 'more'] },
  { fact: 'flower', given: { concentrateGrams: 1 }, open: ['personal'] },
  { fact: 'flower', given: { concentrateGrams: 0 }, open: undefined },
  { fact: 'flower', given: { concentrateGrams: 1, flowerGrams: 30 }, open: ['more'] },
  { fact: 'concentrate', given: { concentrateGrams: 0 }, open: ['none'] },
  { fact: 'concentrate', given: { concentrateGrams: 0.1 }, open: ['up-to-4-grams'] },
  { fact: 'concentrate', given: { concentrateGrams: 4 }, open: ['up-to-4-grams'] },
  { fact: 'concentrate', given: { concentrateGrams: 4.1 }, open: ['4-to-8-grams'] },
  { fact: 'concentrate', given: { concentrateGrams: 8 }, open: ['4-to-8-grams'] },
  { fact: 'concentrate', given: { concentrateGrams: 8.1 }, open: ['more'] },
  { fact: 'concentrate', given: { flowerGrams: 1 }, open: ['none'] },
  { fact: 'concentrate', given: { flowerGrams: 0 }, open: undefined },
  { fact: 'plants', given: { plants: 6 }, open: ['up-to-6'] },
  { fact: 'plants', given: { plants: 7 }, open: ['more'] },
  { fact: 'plants', given: { plants: { atLeast: 6 } }, open: ['up-to-6', 'more'] },
  { fact: 'paid', given: { paid: true }, open: ['paid'] },
  { fact: 'paid', given: { paid: false }, open: ['unpaid'] },
  { fact: 'paid', given: { circumstances: ['no-payment'] }, open: ['unpaid'] },
  { fact: 'recipient', given: { recipientAge: 'nobody' }, open: ['nobody'] },
  { fact: 'recipient', given: { recipientAge: 17 }, open: ['under-18'] },
  { fact: 'recipient', given: { recipientAge: 18 }, open: ['18-20'] },
  { fact: 'recipient', given: { recipientAge: 20 }, open: ['18-20'] },
  { fact: 'recipient', given: { recipientAge: 21 }, open: ['21-plus'] },
  { fact: 'recipient', given: { circumstances: ['sale-to-minor'] }, open: ['under-18'] },
  { fact: 'sale-to-minor', given: { circumstances: ['sale-to-minor'] }, open: ['shown'] },
  { fact: 'sale-to-minor', given: { recipientAge: 17 }, open: ['shown'] },
  { fact: 'sale-to-minor', given: { recipientAge: { atMost: 17 } }, open: ['shown'] },
  { fact: 'sale-to-minor', given: { recipientAge: { atMost: 18 } }, open: ['not-shown'] },
  { fact: 'sale-to-minor', given: { recipientAge: 18 }, open: ['not-shown'] },
  { fact: 'sale-to-minor', given: { recipientAge: 'nobody' }, open: ['not-shown'] },
  { fact: 'employed-minor', given: { circumstances: ['employed-minor'] }, open: ['shown'] },
  { fact: 'employed-minor', given: { employeeAge: 20 }, open: ['shown'] },
  { fact: 'employed-minor', given: { employeeAge: 21 }, open: ['not-shown'] },
  { fact: 'import-export', given: { circumstances: ['import-export'] }, open: ['shown'] },
  { fact: 'environment', given: { circumstances: ['environmental'] }, open: ['shown'] },
  { fact: 'environment', given: { circumstances: ['public-land'] }, open: ['shown'] },
  { fact: 'garden', given: { circumstances: ['visible-or-unlocked-plants'] }, open: ['rules-broken'] },
  { fact: 'garden', given: { circumstances: ['shared-residence'] }, open: ['shared-home'] },
  {
    fact: 'garden',
    given: { circumstances: ['shared-residence', 'visible-or-unlocked-plants'] },
    open: ['rules-broken'],
  },
  { fact: 'place', given: { circumstances: ['school-grounds'] }, open: ['school-grounds'] },
  { fact: 'place', given: { circumstances: ['home-harvest'] }, open: ['home-harvest'] },
  { fact: 'place', given: { circumstances: ['in-custody'] }, open: ['in-custody'] },
  { fact: 'place', given: { circumstances: ['home-harvest', 'school-grounds'] }, open: ['school-grounds'] },
  { fact: 'place', given: { circumstances: ['school-grounds', 'in-custody'] }, open: ['in-custody'] },
  { fact: 'immigration', given: { circumstances: ['noncitizen'] }, open: ['noncitizen'] },
  { fact: 'disposition', given: { circumstances: ['arrest-only'] }, open: ['arrest-only'] },
  { fact: 'disposition', given: { circumstances: ['deferred-entry-completed'] }, open: ['deferred-entry'] },
  { fact: 'disposition', given: { circumstances: ['relief-on-record'] }, open: ['relief-on-record'] },
  { fact: 'disposition', given: { circumstances: ['arrest-only', 'relief-on-record'] }, open: ['relief-on-record'] },
  { fact: 'disposition', given: { circumstances: ['deferred-entry-completed', 'arrest-only'] }, open: ['arrest-only'] },
  { fact: 'level', given: { level: 'felony' }, open: ['felony'] },
  { fact: 'level', given: { circumstances: ['reduced-17b'] }, open: ['misdemeanor'] },
  { fact: 'level', given: { circumstances: ['reduced-prop-47'] }, open: ['misdemeanor'] },
  { fact: 'level', given: { circumstances: ['dismissed-1203-4'] }, open: undefined },
  { fact: 'superstrike', given: { priors: { superstrike: true } }, open: ['earlier'] },
  { fact: 'superstrike', given: { priors: { superstrike: false } }, open: ['none'] },
  { fact: 'superstrike', given: { circumstances: [...SUPERSTRIKE_NOW] }, open: ['same-case', 'earlier'] },
  { fact: 'superstrike', given: { circumstances: ['superstrike-later'] }, open: ['contested', 'earlier'] },
  { fact: 'superstrike', given: { circumstances: ['juvenile-superstrike'] }, open: ['contested', 'earlier'] },
  {
    fact: 'superstrike',
    given: { priors: { superstrike: true }, circumstances: ['superstrike-later'] },
    open: ['earlier'],
  },
  { fact: 'registration', given: { priors: { sexOffenderRegistration: true } }, open: ['earlier'] },
  { fact: 'registration', given: { priors: { sexOffenderRegistration: false } }, open: ['none'] },
  { fact: 'same-offense-priors', given: { priors: { sameOffenseCount: 0 } }, open: ['fewer-than-two'] },
  { fact: 'same-offense-priors', given: { priors: { sameOffenseCount: 1 } }, open: ['fewer-than-two'] },
  { fact: 'same-offense-priors', given: { priors: { sameOffenseCount: 2 } }, open: ['two-or-more'] },
  { fact: 'same-offense-priors', given: { priors: {} }, open: undefined },
  { fact: 'era', given: { offenseDate: '1972-12-31' }, open: ['before-1973'] },
  { fact: 'era', given: { offenseDate: '1972' }, open: ['before-1973'] },
  { fact: 'era', given: { offenseDate: '1973-01-01' }, open: OLD },
  { fact: 'era', given: { offenseDate: { before: '1973-01-01' } }, open: ['before-1973'] },
  { fact: 'era', given: { offenseDate: { before: '1973-01-02' } }, open: OLD },
  { fact: 'era', given: { offenseDate: '2016-11-08' }, open: OLD },
  { fact: 'era', given: { offenseDate: '2016-11-09' }, open: NEW },
  { fact: 'era', given: { offenseDate: '2016-10' }, open: OLD },
  { fact: 'era', given: { offenseDate: '2016-11' }, open: [...OLD, ...NEW] },
  { fact: 'era', given: { offenseDate: '2016-12' }, open: NEW },
  { fact: 'era', given: { offenseDate: '2016' }, open: [...OLD, ...NEW] },
  { fact: 'era', given: { offenseDate: '2016', convictionDate: '2016-11-08' }, open: OLD },
  { fact: 'era', given: { convictionDate: '2016-11-08' }, open: OLD },
  { fact: 'era', given: { convictionDate: '2016-11-09' }, open: [...OLD, ...NEW] },
  { fact: 'era', given: { convictionDate: '1972-06' }, open: ['before-1973'] },
  { fact: 'era', given: { offenseDate: { before: '2016-11-09' } }, open: OLD },
  { fact: 'era', given: { offenseDate: { before: '2016-11-10' } }, open: [...OLD, ...NEW] },
  { fact: 'era', given: { offenseDate: { onOrAfter: '2016-11-09' } }, open: NEW },
  { fact: 'era', given: { offenseDate: { onOrAfter: '2016-11-08' } }, open: [...OLD, ...NEW] },
] as const)('$fact of $given: $open', ({ fact, given, open }) => {
  expect(bands(fact, given as Partial<Conviction>)).toEqual(open)
})

describe('the age that follows from a birth date', () => {
  test.each([
    { born: '1990-06-15', offenseDate: '2008-06-14', open: ['under-18'] },
    { born: '1990-06-15', offenseDate: '2008-06-15', open: ['18-20'] },
    { born: '1990-06-15', offenseDate: '2011-06-14', open: ['18-20'] },
    { born: '1990-06-15', offenseDate: '2011-06-15', open: ['21-plus'] },
    { born: '1992-02-29', offenseDate: '2010-02-28', open: ['under-18'] },
    { born: '1992-02-29', offenseDate: '2010-03-01', open: ['18-20'] },
    { born: '1990-06', offenseDate: '2008-06-01', open: ['under-18', '18-20'] },
    { born: '1990-06', offenseDate: '2008-05-31', open: ['under-18'] },
    { born: '1990-06', offenseDate: '2008-06-30', open: ['18-20'] },
    { born: '1990', offenseDate: '2008', open: ['under-18', '18-20'] },
    { born: '1990', offenseDate: '2009', open: ['18-20'] },
    { born: '1990', offenseDate: '2011', open: ['18-20', '21-plus'] },
    { born: '1990', offenseDate: '2012', open: ['21-plus'] },
    { born: '1990-06-15', convictionDate: '2008-06-14', open: ['under-18'] },
    { born: '1990-06-15', convictionDate: '2012', open: ['under-18', '18-20', '21-plus'] },
    { born: '1990-06-15', offenseDate: '2008', convictionDate: '2008-06-14', open: ['under-18'] },
    { born: '1990-06-15', open: undefined },
  ])('born $born, offense $offenseDate, convicted $convictionDate: $open', ({ born, open, ...dates }) => {
    expect(bands('age', dates, born)).toEqual(open)
  })

  test('narrows an age that was given as a range', () => {
    const given = { ageAtOffense: { atLeast: 18 }, offenseDate: '2010-05-01' }
    expect(bands('age', given, '1980')).toEqual(['21-plus'])
    expect(bands('age', given, '1991')).toEqual(['18-20'])
  })

  test('stands back behind an age that contradicts it', () => {
    expect(bands('age', { ageAtOffense: 19, offenseDate: '2008-06-14' }, '1990-06-15')).toEqual(['18-20'])
  })

  test('runs from the youngest to the oldest that the dates allow', () => {
    expect(derivedAge('1990', { id: 'c1', offenseDate: '2011' })).toEqual({ atLeast: 20, atMost: 21 })
    expect(derivedAge('1990-06-15', { id: 'c1', offenseDate: '2008-06-15' })).toEqual({ atLeast: 18, atMost: 18 })
    expect(derivedAge({ before: '1990-01-01' }, { id: 'c1', offenseDate: '2011' }).atLeast).toBe(21)
    expect(derivedAge({ onOrAfter: '1990-01-01' }, { id: 'c1', offenseDate: '2011' }).atMost).toBe(21)
  })
})

test('an offense never happened after its conviction', () => {
  const both = { id: 'c1', offenseDate: '2010', convictionDate: '2010-08-01' }
  expect(offenseSpan(both)).toEqual(['2010-01-01', '2010-08-01'])
  expect(offenseSpan({ ...both, convictionDate: '2011' })).toEqual(['2010-01-01', '2010-12-31'])
  expect(offenseSpan({ id: 'c1' })).toEqual(['0001-01-01', '9999-12-31'])
})

describe('what the subdivision of an old count says', () => {
  const SMALL = ['personal']
  test.each([
    {
      statute: 'HSC 11357',
      subdivision: 'a',
      says: { flower: SMALL, concentrate: ['up-to-4-grams', '4-to-8-grams', 'more'] },
    },
    { statute: 'HSC 11357', subdivision: 'b', says: { flower: SMALL, concentrate: ['none'], place: ['elsewhere'] } },
    { statute: 'HSC 11357', subdivision: 'b(1)', says: {} },
    { statute: 'HSC 11357', subdivision: 'c(1)', says: {} },
    { statute: 'HSC 11357', subdivision: 'c', says: { flower: ['more'], concentrate: ['none'] } },
    {
      statute: 'HSC 11357',
      subdivision: 'd',
      says: { flower: SMALL, concentrate: ['none'], place: ['school-grounds'], age: ['18-20', '21-plus'] },
    },
    {
      statute: 'HSC 11357',
      subdivision: 'E',
      says: { flower: SMALL, concentrate: ['none'], place: ['school-grounds'], age: ['under-18'] },
    },
    { statute: 'HSC 11360', subdivision: 'b', says: { flower: SMALL, concentrate: ['none'], paid: ['unpaid'] } },
    { statute: 'HSC 11360', subdivision: 'a', says: {} },
    { statute: 'HSC 11359', subdivision: 'b', says: {} },
    { statute: 'HSC 11357', subdivision: null, says: {} },
    { statute: null, subdivision: 'b', says: {} },
  ])('$statute $subdivision', ({ statute, subdivision, says }) => {
    expect(impliedBySubdivision({ id: 'c1', statute, subdivision })).toEqual(says)
    expect(readRecord({ id: 'c1', statute, subdivision }, {})).toMatchObject(says)
  })

  test('a numbered paragraph is read only for a conviction under the new text', () => {
    const count = { id: 'c1', statute: 'HSC 11357', subdivision: 'b(2)', offenseDate: '2016-10-01' }
    expect(impliedBySubdivision({ ...count, convictionDate: '2016-11-08' })).toEqual({})
    expect(impliedBySubdivision({ ...count, convictionDate: '2016-11-09' })).toEqual({
      flower: ['more'],
      age: ['18-20', '21-plus'],
    })
  })

  test('narrows what was given', () => {
    const count = { statute: 'HSC 11357', subdivision: 'd', ageAtOffense: { atLeast: 16, atMost: 20 } }
    expect(bands('age', count)).toEqual(['18-20'])
    expect(bands('concentrate', { statute: 'HSC 11357', subdivision: 'a', concentrateGrams: { atMost: 4 } })).toEqual([
      'up-to-4-grams',
    ])
  })

  test('leaves a place standing that was reported', () => {
    const place = (subdivision: string, circumstances: Conviction['circumstances']) =>
      bands('place', { statute: 'HSC 11357', subdivision, circumstances })
    expect(place('b', ['in-custody'])).toEqual(['in-custody'])
    expect(place('b', ['school-grounds'])).toEqual(['school-grounds'])
    expect(place('d', ['in-custody'])).toEqual(['in-custody'])
    expect(place('d', ['school-grounds'])).toEqual(['school-grounds'])
    expect(place('d', [])).toEqual(['school-grounds'])
    expect(place('c', ['home-harvest'])).toEqual(['home-harvest'])
  })
})

test('a juvenile court judged a child, though nobody says how old', () => {
  expect(bands('age', { court: 'juvenile' })).toEqual(['under-18'])
})
