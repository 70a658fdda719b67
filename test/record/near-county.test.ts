import { expect, test } from 'vitest'
import { nearCounties } from '#app/record/near-county.ts'

test.each([
  ['Alamda', 'Alameda'],
  ['los angelos county', 'Los Angeles'],
  ['Sacremento', 'Sacramento'],
  ['San Fransisco', 'San Francisco'],
])('%s is taken for %s', (typed, meant) => {
  expect(nearCounties(typed)[0]).toBe(meant)
})

test('what is near nothing gives nothing', () => {
  expect(nearCounties('Maricopa County, Arizona')).toEqual([])
  expect(nearCounties('x')).toEqual([])
})
