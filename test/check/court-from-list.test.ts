import { expect, test } from 'vitest'
import { courtFromList } from '#app/check/court-from-list.ts'
import { type DecidedCase, decideAll } from '#app/check/decisions.ts'

/** A case with one petition for an ounce. */
function filed(county: string, level: string): DecidedCase {
  const pages = {
    ...{ statute: { choice: '11357' }, ending: { choice: 'convicted' }, when: { choice: 'before' } },
    ...{ subdivision: { choice: 'b' }, age: { choice: '21-plus' }, level: { choice: level } },
    ...{ court: { choice: 'superior' }, sentence: { choice: 'completed' }, case: { county, caseNumber: '' } },
  }
  const [decided] = decideAll({ counts: [{ id: 'c1', case: 'k1', pages }] }, '2026-11-21')
  if (decided?.filing.length !== 1) throw new Error('There is nothing to file')
  return decided
}

test.each([
  { county: 'Alameda', level: 'misdemeanor', prosecutorName: 'District Attorney, County of Alameda' },
  { county: 'Los Angeles', level: 'misdemeanor', prosecutorName: '' },
  { county: 'Los Angeles', level: 'felony', prosecutorName: 'District Attorney, County of Los Angeles' },
])('a $level in $county is prosecuted by "$prosecutorName"', ({ county, level, prosecutorName }) => {
  expect(courtFromList(filed(county, level))).toMatchObject({ prosecutorName })
})

test('nothing is filled in where no county is known', () => {
  expect(courtFromList(filed('', 'misdemeanor'))).toBeUndefined()
})
