import { expect, test } from 'vitest'
import { type AskingPage, answer } from '#app/answers/answer.ts'
import { type Answers, textIn } from '#app/answers/schema.ts'
import { type AnswerStore, TooManyAnswers } from '#app/answers/store.ts'

const page: AskingPage = {
  problems: (entered) => (textIn(entered, 'name') ? [] : [{ field: 'name', code: 'empty' }]),
  keep: (entered, answers) => ({ ...answers, you: { ...answers.you, about: entered } }),
  next: ({ you }, entered) => `next/${Object.keys(you ?? {})}/${textIn(entered, 'name')}`,
}

function memory(kept: Answers = {}): AnswerStore & { kept: Answers } {
  return {
    kept,
    read: async () => kept,
    save: async (part) => {
      Object.assign(kept, part)
      return { 'X-Kept': 'yes' }
    },
    erase: async () => undefined,
  }
}

function submitted(body: BodyInit) {
  return { request: new Request('http://site.test/en/you', { method: 'POST', body }), params: { lang: 'en' } }
}

test('an answer is kept beside the others and leads on, with the headers of its store', async () => {
  const store = memory({ you: { waivers: { appearance: 'no' } } })
  const response = (await answer(page, submitted(new URLSearchParams({ name: 'Ann' })), store)) as Response
  expect({ status: response.status, kept: response.headers.get('X-Kept') }).toEqual({ status: 302, kept: 'yes' })
  expect(response.headers.get('Location')).toBe('/en/next/waivers,about/Ann')
  expect(store.kept).toEqual({ you: { waivers: { appearance: 'no' }, about: { name: 'Ann' } } })
})

test('a form with a problem comes back with 400, the problem and what was entered; nothing is kept', async () => {
  const store = memory()
  const refused = await answer(page, submitted(new URLSearchParams({ name: ' ', phone: '5' })), store)
  expect(refused).toMatchObject({
    data: { problems: [{ field: 'name', code: 'empty' }], given: { name: ' ', phone: '5' } },
    init: { status: 400 },
  })
  expect(store.kept).toEqual({})
})

test('something that is no form is a 400', async () => {
  await expect(answer(page, submitted('name=Ann'), memory())).rejects.toMatchObject({ init: { status: 400 } })
})

test('a store without room says so above the form', async () => {
  const full: AnswerStore = { ...memory(), save: () => Promise.reject(new TooManyAnswers(20, 10)) }
  const refused = await answer(page, submitted(new URLSearchParams({ name: 'Ann' })), full)
  expect(refused).toMatchObject({
    data: { problems: [{ field: '', code: 'no-room' }], given: { name: 'Ann' } },
    init: { status: 400 },
  })
})

test('any other failure of a store is not hidden', async () => {
  const broken: AnswerStore = { ...memory(), save: () => Promise.reject(new Error('broken')) }
  await expect(answer(page, submitted(new URLSearchParams({ name: 'Ann' })), broken)).rejects.toThrow('broken')
})
