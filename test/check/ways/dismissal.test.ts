import { describe, expect, test } from 'vitest'
import type { Answers, Pages } from '#app/answers/schema.ts'
import { decideAll } from '#app/check/decisions.ts'
import { dismissalFacts, dismissalOf, makeCaseDismissal } from '#app/check/ways/dismissal.ts'

const ON = '2026-11-21'
const FREE = { choice: 'none', shown: ['serving', 'onProbation', 'supervised', 'charged', 'registers'] }
const ABOUT = { name: 'Ana Lopez', address: '1 Main St\nOakland, CA 94601' }

/** More than an ounce in 2009, a misdemeanor that stays one; `pages` are of the count, `more` of the person. */
function answers(pages: Pages, more: Pages = {}, second?: Pages): Answers {
  const common: Pages = {
    ...{ statute: { choice: '11357' }, ending: { choice: 'convicted' }, when: { choice: 'before' } },
    ...{ subdivision: { choice: 'c' }, age: { choice: '21-plus' }, special: { choice: 'none' } },
    ...{ level: { choice: 'misdemeanor' }, history: { choice: 'none' } },
  }
  const ofCase = {
    ...{
      court: { choice: 'superior' },
      sentence: { choice: 'completed' },
      case: { county: 'Alameda', caseNumber: 'A-1' },
    },
    convicted: { 'date-month': '3', 'date-year': '2009' },
    where: { courtAddress: '1225 Fallon St\nOakland, CA 94612' },
  }
  return {
    counts: [pages, ...(second ? [second] : [])].map((own, index) => ({
      id: `c${index + 1}`,
      case: 'k1',
      pages: { ...common, ...own },
    })),
    cases: [{ id: 'k1', pages: ofCase }],
    you: { now: FREE, about: ABOUT, ...more },
  }
}

const FULFILLED: Pages = { punishment: { choice: 'probation' }, probation: { choice: 'fulfilled' } }
const facts = (given: Answers) => {
  const [first] = decideAll(given, ON)
  if (!first) throw new Error('No case')
  return { dismissal: dismissalOf(first, given), facts: dismissalFacts(first, given, ON) }
}

describe('what CR-180 says for a case', () => {
  test('item 2a for probation that was fulfilled, with the row, the court and the day as far as they are known', () => {
    const { dismissal, facts: found } = facts(answers(FULFILLED))
    expect(dismissal).toEqual({ items: ['2', '2a'], needed: undefined })
    expect(found).toMatchObject({
      county: 'Alameda',
      court: { address: ['1225 Fallon St', 'Oakland, CA 94612'] },
      caseNumber: 'A-1',
      convictionDate: '2009-03',
      filer: { name: 'Ana Lopez' },
      offenses: [
        { code: 'Health & Saf.', section: '11357(c)', type: 'misdemeanor', toMisdemeanor: null, toInfraction: null },
      ],
      grounds: [{ item: 2, reason: 'fulfilled' }],
    })
  })

  test('item 3a after a fine and a clean life', () => {
    const given = answers({ punishment: { choice: 'jail-or-fine' }, since: { choice: 'no' }, fines: { choice: 'no' } })
    expect(facts(given)).toMatchObject({
      dismissal: { items: ['3', '3a'] },
      facts: { grounds: [{ item: 3, reason: 'honest-and-upright' }] },
    })
  })

  test('nothing while it is not known whether something stands open against the person', () => {
    const { dismissal, facts: found } = facts(answers(FULFILLED, { now: { choice: 'unsure', shown: FREE.shown } }))
    expect(dismissal).toBeUndefined()
    expect(found.offenses).toEqual([])
  })

  test('nothing while the person is charged', () => {
    expect(facts(answers(FULFILLED, { now: { choice: 'charged', shown: FREE.shown } })).dismissal).toBeUndefined()
  })

  test('where two counts of a case differ below an item, its boxes stay open for the person', () => {
    const early: Pages = { punishment: { choice: 'probation' }, probation: { choice: 'discharged-early' } }
    const { dismissal, facts: found } = facts(answers(FULFILLED, {}, early))
    expect(dismissal?.items).toEqual(['2', '2a', '2b'])
    expect(found.grounds).toEqual([{ item: 2, reason: null }])
    expect(found.offenses).toHaveLength(2)
  })

  test('asks for the name first, and makes no form without it', async () => {
    const given = answers(FULFILLED, { about: {} })
    expect(facts(given).dismissal?.needed).toBe('you')
    const assets = () => Promise.reject(new Error('Nothing is to be read'))
    expect(await makeCaseDismissal(given, 'k1', assets, ON)).toEqual({
      ok: false,
      problems: [{ code: 'missing', field: 'you' }],
    })
    expect(await makeCaseDismissal(given, 'k9', assets, ON)).toMatchObject({ ok: false })
  })
})
