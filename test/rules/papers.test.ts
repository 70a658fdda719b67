import { describe, expect, test } from 'vitest'
import { isWeighed } from '#app/rules/papers.ts'
import { REMEDIES } from '#app/rules/remedies.ts'
import type { End } from '#app/rules/remedy.ts'
import { decided } from '#test/support/conviction.ts'

const SERVICE = { form: 'CR-401' }

describe('an adult case', () => {
  test.each([
    { statute: 'HSC 11357', box: '1a' },
    { statute: 'HSC 11358', box: '1b' },
    { statute: 'HSC 11359', box: '1c' },
    { statute: 'HSC 11360', box: '1d' },
  ])('of $statute takes item $box', ({ statute, box }) => {
    const act = { statute, level: 'felony', paid: true, plants: 7 } as const
    expect(decided(act).forms).toEqual([{ form: 'CR-400', boxes: ['title-f', box, '2b'] }, SERVICE])
    expect(decided({ ...act, sentence: 'serving' }).forms).toEqual([
      { form: 'CR-400', boxes: ['title-b', box, '2a'] },
      SERVICE,
    ])
  })

  test('whose sentence is not known leaves open which paper it is', () => {
    expect(decided({ sentence: null }).forms).toEqual([{ form: 'CR-400', boxes: ['1a'] }, SERVICE])
  })

  test('of a section that the form does not name has no box for it', () => {
    expect(decided({ statute: 'PC 32' }).forms).toEqual([{ form: 'CR-400', boxes: ['title-f', '2b'] }, SERVICE])
    expect(decided({ statute: 'PC 664', sentence: null }).forms).toEqual([{ form: 'CR-400', boxes: [] }, SERVICE])
  })
})

test('a juvenile case takes the form of the juvenile court', () => {
  expect(decided({ court: 'juvenile', ageAtOffense: 16 }).forms).toEqual([{ form: 'JV-744' }])
})

test.each([
  { name: 'nothing to gain', given: { flowerGrams: 40 } },
  { name: 'a lawyer needed first', given: { statute: 'HSC 11359', circumstances: ['sale-to-minor' as const] } },
  { name: 'a record already cleared', given: { circumstances: ['relief-on-record' as const] } },
  { name: 'a court that is not known', given: { court: null } },
  { name: 'a section that is not known', given: { statute: null } },
])('there is no form with $name', ({ given }) => {
  expect(decided(given)).toMatchObject({ forms: [], fileAnyway: false })
})

test('a missing amount never stands in the way of filing', () => {
  expect(decided({ flowerGrams: null })).toMatchObject({
    outcome: 'needs-more-information',
    possible: ['dismiss-and-seal', 'not-eligible'],
    fileAnyway: true,
    missing: ['flowerGrams', 'concentrateGrams'],
    forms: [{ form: 'CR-400', boxes: ['title-f', '1a', '2b'] }, SERVICE],
  })
})

describe('on CR-180', () => {
  test.each(['2c', '3b', '4', '5', '6'])('item %s leaves a judge to weigh what the person says', (item) => {
    expect(isWeighed(item)).toBe(true)
  })

  test.each(['1', '2', '2a', '2b', '3', '3a', '7', '7a', '7b', '8'])('item %s asks for no reasons', (item) => {
    expect(isWeighed(item)).toBe(false)
  })

  test('no item that asks for reasons is sure in any table: there a judge decides', () => {
    const ends = REMEDIES.flatMap((remedy) => Object.values<End>(remedy.ends))
    const named = (item: string) => ends.filter(({ items }) => items?.includes(item)).map(({ fit }) => fit)
    for (const item of ['2c', '3b', '4', '5', '6']) expect(new Set(named(item))).toEqual(new Set(['may-fit']))
  })
})
