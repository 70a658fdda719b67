import { beforeEach, expect, test } from 'vitest'
import { createDeviceStore, type Shelf } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'

const who = (name: string): Answers => ({ you: { about: { name } } })

let kept: Map<string, string>
let shelf: Shelf

beforeEach(() => {
  kept = new Map()
  shelf = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
})

test('nothing answered is an empty set of answers', async () => {
  expect(await createDeviceStore(shelf).read()).toEqual({})
})

test('what was answered is there for the next page, and after a reload', async () => {
  await createDeviceStore(shelf).save(who('mine'))
  expect(await createDeviceStore(shelf).read()).toEqual(who('mine'))
})

test.each(['not json', 'null', '[]', '"text"', '{"you":{"about":7}}', '{"counts":7,"other":1}'])(
  'what does not fit is left out: %s',
  async (stored) => {
    kept.set('answers', stored)
    expect(await createDeviceStore(shelf).read()).toEqual({})
  },
)

test('erasing leaves nothing at all', async () => {
  const store = createDeviceStore(shelf)
  await store.takeOver({ id: 'a', saves: 1, answers: who('mine') })
  await store.erase()
  expect([...kept.keys()]).toEqual([])
})

test('each save of the server is taken over once, so that it never overwrites a later answer', async () => {
  const store = createDeviceStore(shelf)
  const first = { id: 'a', saves: 1, answers: who('shared') }
  await store.takeOver(first)
  expect(await store.read()).toEqual(who('shared'))

  await store.save(who('mine'))
  await store.takeOver(first)
  expect(await store.read()).toEqual(who('mine'))

  await store.takeOver({ ...first, saves: 2 })
  expect(await store.read()).toEqual(who('shared'))

  await store.takeOver({ id: 'b', saves: 1, answers: who('unsure') })
  expect(await store.read()).toEqual(who('unsure'))
})
