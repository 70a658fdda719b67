import { expect, test } from 'vitest'
import { dayNumber } from '#app/bulk/dates.ts'

test('days are counted as the calendar has them, from year 0 to 9999', () => {
  for (let day = -719_528; day < 2_932_897; day += 97) {
    const date = new Date(day * 86_400_000)
    expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day)
  }
})

test.each([
  [2001, 2, 29],
  [1900, 2, 29],
  [2020, 13, 1],
  [2020, 0, 1],
  [2020, 4, 31],
  [2020, 1, 0],
])('there is no %i-%i-%i', (year, month, day) => {
  expect(dayNumber(year, month, day)).toBeUndefined()
})

test('there is a 29 February in 2000 and 2020', () => {
  expect([dayNumber(2000, 2, 29), dayNumber(2020, 2, 29)]).toEqual([11_016, 18_321])
})
