import { expect, test } from 'vitest'
import type { Part } from '#app/bulk/case-rows.ts'
import type { Conviction } from '#app/bulk/person.ts'
import { sentenceOf } from '#app/bulk/sentence.ts'

const of = (parts: [place: string, length: string, unit: string][], convicted: string | null = '2010-01-31') => {
  const told = parts.map(([place, length, unit]) => ({ order: '101002001000', part: { place, length, unit } as Part }))
  return sentenceOf(
    { arrests: new Map(), parts: told, told: [] },
    { countOrder: '101002001000' } as Conviction,
    convicted,
  )
}

test.each([
  ['a jail term by itself', [['JAIL', '90', 'D']], '2010-05-01', '2010-05-01'],
  [
    'the longest of two, and one after the other',
    [
      ['JAIL', '1', 'Y'],
      ['PROBATION', '3', 'Y'],
    ],
    '2013-01-31',
    '2014-02-03',
  ],
  [
    'months: whole years and weeks at the least, 31 days each at the most',
    [['PROBATION', '18', 'M']],
    '2011-07-18',
    '2011-08-12',
  ],
  ['prison, with parole after it at the most', [['PRISON', '2', 'Y']], '2012-01-31', '2016-02-02'],
  [
    'a fine takes no time',
    [
      ['JAIL', '90', 'D'],
      ['FINE', '', ''],
    ],
    '2010-05-01',
    '2010-05-01',
  ],
  [
    'a fine takes no time, whatever number stands beside it',
    [
      ['JAIL', '90', 'D'],
      ['FINE', '38', 'Y'],
      ['FINE SS', '500', ''],
      ['REST/FINE', '2', 'M'],
    ],
    '2010-05-01',
    '2010-05-01',
  ],
  ['a fine alone: whether it was paid is not told', [['FINE', '', '']], undefined, undefined],
  ['a fine alone with a number', [['FINE', '38', 'Y']], undefined, undefined],
  ['confinement is no fine', [['HOME CONFINEMENT', '90', 'D']], '2010-05-01', '2010-05-01'],
  ['confinement of no told length is not over', [['HOME CONFINEMENT', '', '']], undefined, undefined],
  ['jail with a fine is time', [['JAIL AND FINE', '90', 'D']], '2010-05-01', '2010-05-01'],
  ['jail with a fine, of no told length, is not over', [['JAIL AND FINE', '', '']], undefined, undefined],
  [
    'a part that cannot be read leaves only the least',
    [
      ['JAIL', '90', 'D'],
      ['PROBATION', 'X', 'Y'],
    ],
    '2010-05-01',
    undefined,
  ],
  [
    'time not to be served counts at the most only',
    [
      ['PRISON SUSPENDED', '3', 'Y'],
      ['PROBATION', '1', 'Y'],
    ],
    '2011-01-31',
    '2018-02-03',
  ],
  ['a number that is no term ends in no year beyond 9999', [['PRISON', '9999', 'Y']], '2210-01-31', '2214-07-02'],
  ['nothing told', [], undefined, undefined],
] as [string, [string, string, string][], string | undefined, string | undefined][])(
  '%s',
  (_, parts, soonest, latest) => {
    const found = of(parts)
    expect([found.soonest, found.latest]).toEqual([soonest, latest])
  },
)

test('of a day of conviction that is half known, the least counts from its first day and the most from its last', () => {
  expect(of([['JAIL', '10', 'D']], '2010')).toEqual({ soonest: '2010-01-11', latest: '2011-01-10', prison: false })
  expect(of([['PRISON', '10', 'D']], null)).toEqual({ soonest: undefined, latest: undefined, prison: true })
})

test('a day that stands for none tells no end: a jail term from 9999-12-31 is not over', () => {
  expect(of([['JAIL', '90', 'D']], '9999-12-31')).toEqual({ soonest: undefined, latest: undefined, prison: false })
})
