import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addYears, ageOn, isDay, isPartialDay, span } from '#app/record/day.ts'

describe('isPartialDay', () => {
  test.each(['2016', '2016-11', '2016-11-09', '2016-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '1900-02-28'])(
    'takes %s',
    (text) => expect(isPartialDay(text)).toBe(true),
  )

  test.each([
    '',
    '0000',
    '0000-01-01',
    '2015-02-29',
    '1900-02-29',
    '2100-02-29',
    '2016-04-31',
    '2016-02-30',
    '2016-00',
    '2016-13',
    '2016-11-00',
    '2016-11-32',
    '2016-1',
    '2016-11-9',
    '16-11-09',
    '20161109',
    '2016-',
    '2016-11-',
    '2016-11-09T00:00:00Z',
    ' 2016-11-09',
    '2016-11-09 ',
    '2016-11-09\n',
    '2016/11/09',
    '11/09/2016',
    '-2016',
    '+2016-11-09',
    '10000-01-01',
    '２０１６',
    'unknown',
  ])('refuses "%s"', (text) => expect(isPartialDay(text)).toBe(false))
})

describe('isDay', () => {
  test('takes a whole day only', () => {
    expect(isDay('2016-11-09')).toBe(true)
    expect(isDay('2016-11')).toBe(false)
    expect(isDay('2016')).toBe(false)
    expect(isDay('2016-11-31')).toBe(false)
  })

  test('agrees with the calendar on every day of a leap year and of a common year', () => {
    const length = (year: number) => {
      let days = 0
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= 31; day += 1) {
          if (isDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)) days += 1
        }
      }
      return days
    }
    expect([2015, 2016, 1900, 2000].map(length)).toEqual([365, 366, 365, 366])
  })
})

describe('span', () => {
  test.each([
    { known: '2016-11-09', first: '2016-11-09', last: '2016-11-09' },
    { known: '2016', first: '2016-01-01', last: '2016-12-31' },
    { known: '2016-02', first: '2016-02-01', last: '2016-02-29' },
    { known: '2015-02', first: '2015-02-01', last: '2015-02-28' },
    { known: '1900-02', first: '1900-02-01', last: '1900-02-28' },
    { known: '2000-02', first: '2000-02-01', last: '2000-02-29' },
    { known: '2016-04', first: '2016-04-01', last: '2016-04-30' },
    { known: '2016-12', first: '2016-12-01', last: '2016-12-31' },
    { known: { before: '2016-11-09' }, first: '0001-01-01', last: '2016-11-08' },
    { known: { before: '2016-03-01' }, first: '0001-01-01', last: '2016-02-29' },
    { known: { before: '2016-01-01' }, first: '0001-01-01', last: '2015-12-31' },
    { known: { onOrAfter: '2016-11-09' }, first: '2016-11-09', last: '9999-12-31' },
  ])('of $known runs from $first to $last', ({ known, first, last }) => {
    expect(span(known)).toEqual([first, last])
  })
})

describe('ageOn', () => {
  test.each([
    { birth: '1990-06-15', on: '2008-06-14', age: 17 },
    { birth: '1990-06-15', on: '2008-06-15', age: 18 },
    { birth: '1990-06-15', on: '2008-06-16', age: 18 },
    { birth: '1990-06-15', on: '2011-06-14', age: 20 },
    { birth: '1990-06-15', on: '2011-06-15', age: 21 },
    { birth: '1990-06-15', on: '2011-06-16', age: 21 },
    { birth: '1990-12-31', on: '2008-01-01', age: 17 },
    { birth: '1990-01-01', on: '2008-12-31', age: 18 },
    { birth: '1990-06-15', on: '1990-06-15', age: 0 },
    { birth: '1990-06-15', on: '1990-06-14', age: -1 },
    { birth: '1992-02-29', on: '2010-02-28', age: 17 },
    { birth: '1992-02-29', on: '2010-03-01', age: 18 },
    { birth: '1992-02-29', on: '2012-02-28', age: 19 },
    { birth: '1992-02-29', on: '2012-02-29', age: 20 },
  ])('of a person born $birth is $age on $on', ({ birth, on, age }) => expect(ageOn(birth, on)).toBe(age))
})

describe('addYears', () => {
  test.each([
    { day: '1990-06-15', years: 18, moved: '2008-06-15' },
    { day: '1992-02-29', years: 4, moved: '1996-02-29' },
    { day: '1992-02-29', years: 18, moved: '2010-03-01' },
    { day: '2016-11-09', years: -18, moved: '1998-11-09' },
    { day: '2016-02-29', years: -1, moved: '2015-03-01' },
    { day: '2016-11-09', years: 0, moved: '2016-11-09' },
    { day: '1000-05-05', years: -500, moved: '0500-05-05' },
  ])('moves $day by $years to $moved', ({ day, years, moved }) => expect(addYears(day, years)).toBe(moved))
})

const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
const day = days.map((date) => date.toISOString().slice(0, 10))

test('a person has a new age on the day that addYears names, and not the day before', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 90 }), (birth, years) => {
      const birthday = addYears(birth, years)
      const [, eve] = span({ before: birthday })
      expect(ageOn(birth, birthday)).toBe(years)
      expect(ageOn(birth, eve)).toBe(years - 1)
    }),
  )
})

test('a day, its month and its year contain one another', () => {
  fc.assert(
    fc.property(day, (whole) => {
      const [first, last] = span(whole.slice(0, 7))
      expect(first <= whole && whole <= last).toBe(true)
      expect(isDay(first) && isDay(last)).toBe(true)
      const [newYear, newYearsEve] = span(whole.slice(0, 4))
      expect(newYear <= first && last <= newYearsEve).toBe(true)
    }),
  )
})

test.each([
  ['2016-12-31', 1, '2017-01-01'],
  ['2016-02-28', 1, '2016-02-29'],
  ['2016-03-01', -1, '2016-02-29'],
  ['2016-11-09', 0, '2016-11-09'],
])('%s and %i days is %s', (day, days, then) => {
  expect(addDays(day, days)).toBe(then)
})
