import { expect, test } from 'vitest'
import type { Answers } from '#app/answers/schema.ts'
import { courtFromList } from '#app/check/court-from-list.ts'
import { filingCase, filingCases, nextCourt } from '#app/check/decisions.ts'
import { keepCasePage } from '#app/check/keep.ts'

const ounce = {
  ...{ statute: { choice: '11357' }, ending: { choice: 'convicted' }, when: { choice: 'before' } },
  ...{ subdivision: { choice: 'b' }, age: { choice: '21-plus' }, special: { choice: 'none' } },
}

/** A conviction for an ounce in each county, and one for more than an ounce, which nothing lowers. */
function answers({ counties = ['Alameda', 'Los Angeles'], level = 'misdemeanor' } = {}): Answers {
  const more = { ...ounce, subdivision: { choice: 'c' }, level: { choice: 'misdemeanor' } }
  const pages = [...counties.map(() => ({ ...ounce, level: { choice: level } })), more]
  const ofCase = (county = 'Fresno') => ({
    ...{ court: { choice: 'superior' }, sentence: { choice: 'completed' } },
    case: { county, caseNumber: '' },
  })
  return {
    counts: pages.map((each, index) => ({ id: `c${index + 1}`, case: `k${index + 1}`, pages: each })),
    cases: pages.map((_, index) => ({ id: `k${index + 1}`, pages: ofCase(counties[index]) })),
  }
}

test('papers are for the cases in which there is something to file', () => {
  expect(filingCases(answers()).map(({ courtCase }) => courtCase.id)).toEqual(['k1', 'k2'])
})

test('the court of one case is asked about after that of the other, and then come the papers', () => {
  expect(nextCourt(answers())).toBe('where/k1')
  expect(nextCourt(answers(), 'k1')).toBe('where/k2')
  expect(nextCourt(answers(), 'k2')).toBe('packet')
  expect(nextCourt({})).toBe('packet')
})

test('a case without papers leads to the packet, but not where the answers may still come', () => {
  expect(filingCase(answers(), { lang: 'es', case: 'k2' }, true)?.courtCase.id).toBe('k2')
  for (const id of ['k3', 'k9']) {
    expect(filingCase(answers(), { lang: 'es', case: id }, false)).toBeUndefined()
    const leads = expect.objectContaining({ status: 302 })
    expect(() => filingCase(answers(), { lang: 'es', case: id }, true)).toThrow(leads)
  }
})

test.each([
  { county: 'Alameda', level: 'misdemeanor', prosecutorName: 'District Attorney, County of Alameda' },
  { county: 'Los Angeles', level: 'misdemeanor', prosecutorName: '' },
  { county: 'Los Angeles', level: 'felony', prosecutorName: 'District Attorney, County of Los Angeles' },
])('a $level in $county is prosecuted by "$prosecutorName"', ({ county, level, prosecutorName }) => {
  const [decided] = filingCases(answers({ counties: [county], level }))
  expect(decided && courtFromList(decided)).toMatchObject({ prosecutorName })
})

test('nothing is filled in where no county is known', () => {
  const [decided] = filingCases(answers({ counties: [''] }))
  expect(decided && courtFromList(decided)).toBeUndefined()
  expect(decided).toBeDefined()
})

test('a page of a case is kept on the case, and not where no count is in it', () => {
  const kept = keepCasePage(answers(), 'k2', 'where', { courtAddress: '1 Main St' })
  expect(kept.cases?.[1]?.pages.where).toEqual({ courtAddress: '1 Main St' })
  expect(kept.counts).toEqual(answers().counts)
  expect(keepCasePage(answers(), 'k9', 'where', {})).toEqual(answers())
})
