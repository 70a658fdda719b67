import { describe, expect, test } from 'vitest'
import type { Answers, Pages } from '#app/answers/schema.ts'
import { decideAll } from '#app/check/decisions.ts'
import { nextQuestion, optionsFor } from '#app/check/interview.ts'
import { recordOf } from '#app/check/record-of.ts'

const ON = '2026-11-21'
const when = (year: string, month = '', day = '') => ({ 'date-year': year, 'date-month': month, 'date-day': day })

/** A felony of § 11359 of an adult, with its sentence finished; `pages` say what is different. */
function count(id: string, pages: Pages = {}) {
  const common: Pages = {
    statute: { choice: '11359' },
    ending: { choice: 'convicted' },
    when: { choice: 'before' },
    age: { choice: '21-plus' },
    special: { choice: 'none' },
    level: { choice: 'felony' },
    history: { choice: 'none' },
  }
  return { id: `c${id}`, case: `k${id}`, pages: { ...common, ...pages } }
}

function inCourt(id: string, county: string, pages: Pages = {}) {
  const common: Pages = {
    court: { choice: 'superior' },
    sentence: { choice: 'completed' },
    case: { county, caseNumber: '' },
  }
  return { id: `k${id}`, pages: { ...common, ...pages } }
}

/** Three convictions for the same thing in two counties: 2001, 2004, and an act of 2008 that was judged in 2009. */
const three: Answers = {
  counts: [count('1'), count('2', { happened: when('2003', '7') }), count('3', { happened: when('2008', '1') })],
  cases: [
    inCourt('1', 'Alameda', { convicted: when('2001', '5') }),
    inCourt('2', 'Fresno', { convicted: when('2004', '2') }),
    inCourt('3', 'Alameda', { convicted: when('2009', '3') }),
  ],
}

describe('the convictions of one person, in two counties', () => {
  test('two that came surely before count as earlier ones of the third, whatever was said of it', () => {
    const counts = recordOf(three, ON).map(({ conviction }) => conviction.priors?.sameOffenseCount)
    expect(counts).toEqual([0, 0, 2])
  })

  test('the third is not asked how many came before, and the first still is', () => {
    const bare = (id: string) => {
      const { history: _, ...pages } = three.counts?.find((each) => each.id === id)?.pages ?? {}
      const counts = three.counts?.map((each) => (each.id === id ? { ...each, pages } : each))
      const answers = { ...three, counts }
      const own = counts?.find((each) => each.id === id) ?? count('1')
      return { next: nextQuestion(answers, own, ON), options: optionsFor('history', answers, own, ON) }
    }
    expect(bare('c3')).toEqual({ next: 'history', options: ['superstrike', 'superstrike-later', 'registration'] })
    expect(bare('c1').options).toContain('two-priors')
  })

  test('what one says decides another: two earlier ones send the third to a lawyer or the court, not the first', () => {
    const outcomes = decideAll(three, ON).flatMap(({ counts }) => counts.map(({ decision }) => decision.outcome))
    expect(outcomes.slice(0, 2)).toEqual(['redesignate-misdemeanor', 'redesignate-misdemeanor'])
    expect(outcomes[2]).not.toBe('redesignate-misdemeanor')
  })

  test('earlier ones that were ticked are not lost where fewer were entered', () => {
    const counts = [count('1', { history: { choice: 'two-priors' } })]
    const [told] = recordOf({ counts, cases: [inCourt('1', 'Kern')], you: { all: { choice: 'yes' } } }, ON)
    expect(told?.conviction.priors?.sameOffenseCount).toBe(2)
  })

  test('a later conviction is trouble after the judgment of an earlier one, and a later felony once it ended', () => {
    const answers: Answers = {
      ...three,
      cases: three.cases?.map((each) =>
        each.id === 'k1'
          ? { ...each, pages: { ...each.pages, judged: when('2001', '6'), ended: when('2003', '6') } }
          : each,
      ),
    }
    const [first, , third] = recordOf(answers, ON)
    expect(first?.conviction).toMatchObject({ cleanSince: false, laterFelony: true })
    expect(third?.conviction.cleanSince).toBeUndefined()
  })

  test('with all of them entered, the last one has no felony after it, and nobody is asked', () => {
    const cases = three.cases?.map((each) =>
      each.id === 'k3' ? { ...each, pages: { ...each.pages, ended: when('2011', '3') } } : each,
    )
    const told = recordOf({ ...three, cases, you: { all: { choice: 'yes' } } }, ON)
    expect(told[2]?.conviction.laterFelony).toBe(false)
    expect(recordOf({ ...three, cases }, ON)[2]?.conviction.laterFelony).toBeUndefined()
  })
})

describe('the counts of one court case', () => {
  const other = (typed: string): Pages => ({ statute: { choice: 'other', other: typed } })
  const inOneCase = (...counts: ReturnType<typeof count>[]): Answers => ({
    counts: counts.map((each) => ({ ...each, case: 'k1' })),
    cases: [inCourt('1', 'Kern')],
  })
  const decisions = (answers: Answers) =>
    decideAll(answers, ON).flatMap(({ counts }) => counts.map(({ decision }) => decision))

  test('the petition names those that the law reaches, each says what becomes of the others', () => {
    const subdivision = { ...other('11357(b)'), level: { choice: 'misdemeanor' } }
    const [sale, possession, theft] = decisions(
      inOneCase(count('1'), count('2', subdivision), count('3', other('PC 487(a)'))),
    )
    const named = (decision: typeof sale) => decision?.otherCounts.map(({ count, petition }) => [count, petition])
    expect(named(sale)).toEqual([
      ['HSC 11357(b)', 'named'],
      ['PC 487(a)', 'not-named'],
    ])
    expect(named(possession)).toEqual([
      ['HSC 11359', 'named'],
      ['PC 487(a)', 'not-named'],
    ])
    expect(named(theft)).toEqual([
      ['HSC 11359', 'named'],
      ['HSC 11357(b)', 'named'],
    ])
  })

  // PC § 667(e)(2)(C)(iv) lists murder; of the same case it is no earlier conviction: People v. Smit (2018).
  test('a murder in the same case is no earlier superstrike, in another case it says nothing', () => {
    const strikeOf = ([decision]: ReturnType<typeof decisions>) =>
      decision?.trace.flatMap(({ because }) => because).find(({ fact }) => fact === 'superstrike')?.bands
    expect(strikeOf(decisions(inOneCase(count('1'), count('2', other('PC 187')))))).toEqual(['same-case'])
    const apart = {
      counts: [count('1'), count('2', other('PC 187'))],
      cases: [inCourt('1', 'Kern'), inCourt('2', 'Kern')],
    }
    expect(strikeOf(decisions(apart))).toEqual(['none'])
    expect(decisions(apart)[0]?.otherCounts).toEqual([])
  })

  test('an arrest, an unread section and the same section twice are not listed again', () => {
    const arrest = { ...other('HSC 11358'), ending: { choice: 'arrest-only' } }
    const [first, , second] = decisions(
      inOneCase(count('1'), count('2', arrest), count('3'), count('4'), count('5', { statute: { choice: 'unsure' } })),
    )
    expect(first?.otherCounts.map(({ count }) => count)).toEqual(['HSC 11359'])
    expect(second?.otherCounts.map(({ count }) => count)).toEqual(['HSC 11359'])
  })
})

describe('answers that do not fit beside the ones before', () => {
  test('a sentence that ended before it was given is left out', () => {
    const cases = [inCourt('1', 'Kern', { convicted: when('2009'), ended: when('2005') })]
    const [told] = recordOf({ counts: [count('1')], cases }, ON)
    expect(told?.conviction).toMatchObject({ convictionDate: '2009' })
    expect(told?.conviction.completedDate).toBeUndefined()
    expect(decideAll({ counts: [count('1')], cases }, ON)[0]?.counts[0]?.decision.contradictions).toEqual([])
  })

  test('a day of the act after November 2016 does not replace the answer that it was before', () => {
    const [told] = recordOf({ counts: [count('1', { happened: when('2018') })], cases: [inCourt('1', 'Kern')] }, ON)
    expect(told?.conviction.offenseDate).toEqual({ before: '2016-11-09' })
  })

  test('a birth date that cannot be true for a count is not used for it, and its own is used before another', () => {
    const own = { choice: 'birth-date', 'born-year': '1960', 'offense-year': '1985' }
    const counts = [count('1'), count('2', { age: { choice: 'unsure' } }), count('3', { age: own })]
    const cases = [inCourt('1', 'Kern'), inCourt('2', 'Kern'), inCourt('3', 'Kern')]
    const told = recordOf({ counts, cases, you: { born: when('2010', '1', '2') } }, ON)
    expect(told.map(({ person }) => person.dateOfBirth)).toEqual([undefined, '2010-01-02', '1960'])
  })
})

test('what was said of a conviction is not read for an arrest', () => {
  const counts = [count('1', { ending: { choice: 'arrest-only' }, arrested: when('2020', '5', '6') })]
  const [told] = recordOf({ counts, cases: [inCourt('1', 'Kern', { convicted: when('2009') })] }, ON)
  expect(told?.conviction.convictionDate).toBeUndefined()
})
