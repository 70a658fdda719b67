import { expect, test } from 'vitest'
import { answer, type Question, type Refused } from '#app/answers/answer.ts'
import { type Answers, deviceAnswer } from '#app/answers/schema.ts'
import { type AnswerStore, TooManyAnswers } from '#app/answers/store.ts'

const question: Question<'device'> = {
  part: 'device',
  shape: deviceAnswer,
  next: ({ device }) => `next/${device?.whose}`,
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
  return { request: new Request('http://site.test/en/device', { method: 'POST', body }), params: { lang: 'en' } }
}

test('an answer is kept and leads on, with the headers of its store', async () => {
  const store = memory()
  const response = await answer(question, submitted(new URLSearchParams({ whose: 'shared' })), store)
  expect(response).toBeInstanceOf(Response)
  const { status, headers } = response as Response
  expect({ status, location: headers.get('Location'), kept: headers.get('X-Kept') }).toEqual({
    status: 302,
    location: '/en/next/shared',
    kept: 'yes',
  })
  expect(store.kept).toEqual({ device: { whose: 'shared' } })
})

test.each([
  { what: 'no answer', body: {} as Record<string, string>, code: 'missing' },
  { what: 'an empty answer', body: { whose: '' }, code: 'missing' },
  { what: 'an answer that is not offered', body: { whose: 'nobody' }, code: 'invalid-value' },
])('$what is asked again with the code $code, and nothing is kept', async ({ body, code }) => {
  const store = memory()
  const refused = await answer(question, submitted(new URLSearchParams(body)), store)
  expect(refused).toMatchObject({
    data: { problems: [{ field: 'whose', code }], given: body } satisfies Refused,
    init: { status: 400 },
  })
  expect(store.kept).toEqual({})
})

test('something that is no form is a 400', async () => {
  await expect(answer(question, submitted('whose=mine'), memory())).rejects.toMatchObject({ init: { status: 400 } })
})

test('a store without room says so above the form', async () => {
  const full: AnswerStore = { ...memory(), save: () => Promise.reject(new TooManyAnswers(20, 10)) }
  const refused = await answer(question, submitted(new URLSearchParams({ whose: 'mine' })), full)
  expect(refused).toMatchObject({ data: { problems: [{ field: '', code: 'no-room' }] } })
})
