import { describe, expect, test } from 'vitest'
import { type Answers, enteredFrom } from '#app/answers/schema.ts'
import type { AnswerStore } from '#app/answers/store.ts'
import { answerWay } from '#app/check/ways/ask-way.ts'

const PAGES = {
  statute: { choice: '11357' },
  ending: { choice: 'convicted' },
  when: { choice: 'before' },
  subdivision: { choice: 'c' },
}
const CASE = { court: { choice: 'superior' }, sentence: { choice: 'completed' }, convicted: { 'date-year': '2009' } }
const ONE: Answers = {
  counts: [{ id: 'c1', case: 'k1', pages: { ...PAGES, age: { choice: '21-plus' }, level: { choice: 'misdemeanor' } } }],
  cases: [{ id: 'k1', pages: CASE }],
}

/** Sends a page and gives what came back: the path that it leads to, or the problems; and what was kept. */
async function send(who: string, question: string, fields: Record<string, string | string[]>, answers = ONE) {
  let kept = answers
  const store: AnswerStore = {
    read: async () => kept,
    save: async (part) => {
      kept = { ...kept, ...part }
      return undefined
    },
    erase: async () => undefined,
  }
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) form.append(name, each)
  const request = new Request(`http://site.test/en/ways/${who}/${question}`, { method: 'POST', body: form })
  const sent = await answerWay({ request, params: { lang: 'en', who, question } }, store)
  if (sent instanceof Response) return { to: sent.headers.get('Location'), kept, entered: enteredFrom(form) }
  return { problems: sent.data.problems, kept }
}

describe('a page of the other ways', () => {
  test('keeps an answer about a count on the count, one about its dates on the case, one about the person with them', async () => {
    const punishment = await send('c1', 'punishment', { choice: 'probation' })
    expect(punishment.kept.counts?.[0]?.pages.punishment).toEqual({ choice: 'probation' })
    const ended = await send('c1', 'ended', { 'date-month': '3', 'date-year': '2012' })
    expect(ended.kept.cases?.[0]?.pages.ended).toEqual({ 'date-month': '3', 'date-year': '2012' })
    const now = await send('you', 'now', { choice: 'charged', shown: ['charged', 'serving'] })
    expect(now.kept.you?.now).toEqual({ choice: 'charged', shown: ['charged', 'serving'] })
    expect(now.to).toMatch(/^\/en\/ways\//)
  })

  test.each<[string, string, string, Record<string, string | string[]>, string, string]>([
    ['nothing chosen', 'c1', 'punishment', {}, 'choice', 'empty'],
    ['a choice that was not shown', 'c1', 'punishment', { choice: 'state-prison' }, 'choice', 'empty'],
    ['nothing typed', 'c1', 'ended', {}, 'date', 'empty'],
    [
      'a day that the calendar lacks',
      'c1',
      'ended',
      { 'date-year': '2012', 'date-month': '2', 'date-day': '30' },
      'date',
      'no-such-day',
    ],
    ['a year of two digits', 'c1', 'ended', { 'date-year': '12' }, 'date', 'no-such-day'],
    ['a day without its month', 'c1', 'ended', { 'date-year': '2012', 'date-day': '3' }, 'date', 'no-such-day'],
    ['a day to come', 'c1', 'ended', { 'date-year': '2990' }, 'date', 'future'],
    ['an end before the conviction', 'c1', 'ended', { 'date-year': '2008' }, 'date', 'completed-before-conviction'],
    ['a sentence before the conviction', 'c1', 'judged', { 'date-year': '2008' }, 'date', 'judgment-before-conviction'],
    ['an act after the line of 2016', 'c1', 'happened', { 'date-year': '2017' }, 'date', 'other-side'],
    ['an act after the conviction', 'c1', 'happened', { 'date-year': '2010' }, 'date', 'convicted-before-offense'],
    ['a birth date of someone too young', 'you', 'born', { 'date-year': '2014' }, 'date', 'age-and-birth-date'],
    ['nothing and more', 'you', 'now', { choice: ['none', 'charged'], shown: 'charged' }, 'choice', 'none-and-more'],
  ])('refuses %s and keeps nothing', async (_, who, question, fields, field, code) => {
    const { problems, kept } = await send(who, question, fields)
    expect(problems).toEqual([{ field, code }])
    expect(kept).toEqual(ONE)
  })

  test('takes “I’m not sure” everywhere, beside ticks too', async () => {
    for (const question of ['punishment', 'ended', 'since', 'fines']) {
      expect((await send('c1', question, { choice: 'unsure' })).to).toMatch(/^\/en\//)
    }
    const { kept } = await send('you', 'now', { choice: ['charged', 'unsure'], shown: ['charged', 'serving'] })
    expect(kept.you?.now?.choice).toEqual(['charged', 'unsure'])
  })

  test('says that a page or a count is not there, and loses nothing of a count that was removed meanwhile', async () => {
    await expect(send('c1', 'nothing', {})).rejects.toMatchObject({ status: 404 })
    await expect(send('you', 'punishment', {}, {})).resolves.toMatchObject({ kept: {} })
    await expect(send('c9', 'punishment', { choice: 'probation' })).resolves.toMatchObject({ kept: ONE })
  })
})
