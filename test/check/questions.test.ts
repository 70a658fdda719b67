import { describe, expect, test } from 'vitest'
import type { Entered } from '#app/answers/schema.ts'
import { isQuestion, QUESTION_ORDER, type QuestionId, question } from '#app/check/questions.ts'
import { merge } from '#app/check/read-page.ts'
import { conviction } from '#app/record/conviction.ts'

/** What each choice says, in the names of design § 4. */
const SAYS: readonly [QuestionId, Entered, object, given?: object][] = [
  ['statute', { choice: '11357' }, { statute: 'HSC 11357' }],
  ['statute', { choice: '11360' }, { statute: 'HSC 11360' }],
  ['statute', { choice: 'other', other: 'pc 4573.6' }, { statute: 'PC 4573.6', subdivision: null }],
  ['statute', { choice: 'other', other: 'HS 11357(b)' }, { statute: 'HSC 11357', subdivision: 'b' }],
  ['ending', { choice: 'convicted' }, {}],
  ['ending', { choice: 'arrest-only' }, { circumstances: ['arrest-only'] }],
  ['ending', { choice: 'deferred-entry' }, { circumstances: ['deferred-entry-completed'] }],
  ...(['superior', 'juvenile', 'federal', 'other-state', 'military', 'tribal'] as const).map(
    (court): [QuestionId, Entered, object] => ['court', { choice: court }, { court }],
  ),
  ['when', { choice: 'before' }, { offenseDate: { before: '2016-11-09' } }],
  ['when', { choice: 'after' }, { offenseDate: { onOrAfter: '2016-11-09' } }],
  ['sentence', { choice: 'completed' }, { sentence: 'completed' }],
  ['sentence', { choice: 'serving' }, { sentence: 'serving' }],
  ['subdivision', { choice: 'e' }, { subdivision: 'e' }, { statute: 'HSC 11357' }],
  ['subdivision', { choice: 'b' }, { subdivision: 'b' }, { statute: 'HSC 11360' }],
  ['age', { choice: 'under-18' }, { ageAtOffense: { atMost: 17 } }],
  ['age', { choice: '18-20' }, { ageAtOffense: { atLeast: 18, atMost: 20 } }],
  ['age', { choice: '21-plus' }, { ageAtOffense: { atLeast: 21 } }],
  [
    'age',
    { choice: 'birth-date', 'born-year': '1980', 'born-month': '2', 'born-day': '9', 'offense-year': '2001' },
    { offenseDate: '2001', person: { dateOfBirth: '1980-02-09' } },
  ],
  ['paid', { choice: 'no' }, { paid: false }],
  ['paid', { choice: 'yes' }, { paid: true }],
  ['flower', { choice: 'none' }, { flowerGrams: 0 }],
  ['flower', { choice: 'personal' }, { flowerGrams: { moreThan: 0, atMost: 28.5 } }],
  ['flower', { choice: 'more' }, { flowerGrams: { moreThan: 28.5 } }],
  ['concentrate', { choice: 'none' }, { concentrateGrams: 0 }],
  ['concentrate', { choice: 'up-to-4' }, { concentrateGrams: { moreThan: 0, atMost: 4 } }],
  ['concentrate', { choice: '4-to-8' }, { concentrateGrams: { moreThan: 4, atMost: 8 } }],
  ['concentrate', { choice: 'more' }, { concentrateGrams: { moreThan: 8 } }],
  ['plants', { choice: 'up-to-6' }, { plants: { atLeast: 1, atMost: 6 } }],
  ['plants', { choice: 'more' }, { plants: { moreThan: 6 } }],
  ['recipient', { choice: 'nobody' }, { recipientAge: 'nobody' }],
  ['recipient', { choice: '21-plus' }, { recipientAge: { atLeast: 21 } }],
  ['recipient', { choice: '18-20' }, { recipientAge: { atLeast: 18, atMost: 20 } }],
  ['recipient', { choice: 'under-18' }, { recipientAge: { atMost: 17 } }],
  ['special', { choice: 'none' }, { circumstances: [] }],
  ['special', { choice: 'school-grounds' }, { circumstances: ['school-grounds'] }],
  ['special', { choice: ['in-custody', 'import-export'] }, { circumstances: ['in-custody', 'import-export'] }],
  ['level', { choice: 'felony' }, { level: 'felony' }],
  ['level', { choice: 'misdemeanor' }, { level: 'misdemeanor' }],
  ['level', { choice: 'infraction' }, { level: 'infraction' }],
  [
    'history',
    { choice: 'none' },
    { priors: { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 0 }, circumstances: [] },
  ],
  [
    'history',
    { choice: ['superstrike', 'two-priors'] },
    { priors: { superstrike: true, sexOffenderRegistration: false, sameOffenseCount: 2 }, circumstances: [] },
  ],
  [
    'history',
    { choice: ['superstrike-later', 'registration'] },
    {
      priors: { superstrike: false, sexOffenderRegistration: true, sameOffenseCount: 0 },
      circumstances: ['superstrike-later'],
    },
  ],
]

describe('each choice says its facts', () => {
  test.each(SAYS)('%s %j', (id, entered, facts, given = {}) => {
    expect(question(id).read(entered, given)).toEqual({ ok: true, facts })
    const { person: _, ...said } = facts as { person?: object }
    expect(conviction.safeParse({ id: 'c1', ...said }).success).toBe(true)
  })

  test('and every choice of every page is read', () => {
    for (const id of QUESTION_ORDER) {
      for (const statute of ['HSC 11357', 'HSC 11360', 'HSC 11358']) {
        for (const choice of question(id).options({ statute })) {
          const entered = { choice, other: 'PC 32', 'born-year': '1980', 'offense-year': '2001' }
          expect(question(id).read(entered, { statute }).ok, `${id} ${choice}`).toBe(true)
        }
      }
    }
  })
})

const date = (born: string[], offense: string[]): Entered => ({
  choice: 'birth-date',
  ...Object.fromEntries(['year', 'month', 'day'].map((part, index) => [`born-${part}`, born[index] ?? ''])),
  ...Object.fromEntries(['year', 'month', 'day'].map((part, index) => [`offense-${part}`, offense[index] ?? ''])),
})

describe('what cannot be read is said, field by field', () => {
  test.each<[QuestionId, Entered, { field: string; code: string }[]]>([
    ['statute', { choice: 'other', other: '' }, [{ field: 'other', code: 'empty' }]],
    ['statute', { choice: 'other', other: 'weed' }, [{ field: 'other', code: 'unreadable' }]],
    ['statute', { choice: '11361' }, [{ field: 'choice', code: 'empty' }]],
    ['subdivision', { choice: 'c' }, [{ field: 'choice', code: 'empty' }]],
    ['age', date(['1980'], []), [{ field: 'offense', code: 'empty' }]],
    ['age', date(['1980', '2', '31'], ['2001']), [{ field: 'born', code: 'no-such-day' }]],
    ['age', date(['1980', '', '9'], ['2001']), [{ field: 'born', code: 'no-such-day' }]],
    ['age', date(['2001'], ['1999']), [{ field: 'offense', code: 'before-birth' }]],
    ['special', { choice: ['none', 'in-custody'] }, [{ field: 'choice', code: 'none-and-more' }]],
    ['special', { choice: ['unsure', 'in-custody'] }, [{ field: 'choice', code: 'unsure-and-more' }]],
    ['history', { choice: ['nonsense'] }, [{ field: 'choice', code: 'empty' }]],
  ])('%s %j', (id, entered, problems) => {
    expect(question(id).read(entered, { statute: 'HSC 11360' })).toEqual({ ok: false, problems })
  })

  test.each(QUESTION_ORDER)('%s: nothing chosen, and a choice that is not offered', (id) => {
    const problems = [{ field: 'choice', code: 'empty' }]
    expect(question(id).read({}, {})).toEqual({ ok: false, problems })
    expect(question(id).read({ choice: 'toString' }, {})).toEqual({ ok: false, problems })
    expect(question(id).read({ choice: ['a', 'b'] }, {}).ok).toBe(false)
  })
})

test.each(QUESTION_ORDER)('%s: “I’m not sure” says nothing', (id) => {
  expect(question(id).read({ choice: 'unsure' }, {})).toEqual({ ok: true, facts: {} })
})

test('only a question is a question', () => {
  expect(isQuestion('age')).toBe(true)
  for (const word of ['', 'toString', '__proto__', 'constructor', 'case', undefined])
    expect(isQuestion(word)).toBe(false)
})

test('circumstances of several pages add up, none twice', () => {
  const [one, other] = [{ circumstances: ['arrest-only'] }, { circumstances: ['arrest-only', 'in-custody'] }] as const
  expect(merge({ circumstances: [...one.circumstances] }, { circumstances: [...other.circumstances] })).toEqual({
    circumstances: ['arrest-only', 'in-custody'],
  })
})

test('a typed date has to fit the answer about November 9, 2016', () => {
  const typed = { choice: 'birth-date', 'born-year': '1980', 'offense-year': '2018' }
  const before = question('age').read(typed, { offenseDate: { before: '2016-11-09' } })
  expect(before).toEqual({ ok: false, problems: [{ field: 'offense', code: 'other-side' }] })
  expect(question('age').read(typed, { offenseDate: { onOrAfter: '2016-11-09' } }).ok).toBe(true)
})
