import { beforeEach, expect, test } from 'vitest'
import { createDeviceStore, type Shelf } from '#app/answers/device-store.ts'

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
  await createDeviceStore(shelf).save({ device: { whose: 'mine' } })
  expect(await createDeviceStore(shelf).read()).toEqual({ device: { whose: 'mine' } })
})

test.each(['not json', 'null', '[]', '"text"', '{"device":{"whose":"nobody"}}', '{"device":7,"other":1}'])(
  'what does not fit is left out: %s',
  async (stored) => {
    kept.set('answers', stored)
    expect(await createDeviceStore(shelf).read()).toEqual({})
  },
)

test('erasing leaves nothing at all', async () => {
  const store = createDeviceStore(shelf)
  await store.takeOver({ id: 'a', saves: 1, answers: { device: { whose: 'mine' } } })
  await store.erase()
  expect([...kept.keys()]).toEqual([])
})

test('each save of the server is taken over once, so that it never overwrites a later answer', async () => {
  const store = createDeviceStore(shelf)
  const first = { id: 'a', saves: 1, answers: { device: { whose: 'shared' as const } } }
  await store.takeOver(first)
  expect(await store.read()).toEqual({ device: { whose: 'shared' } })

  await store.save({ device: { whose: 'mine' } })
  await store.takeOver(first)
  expect(await store.read()).toEqual({ device: { whose: 'mine' } })

  await store.takeOver({ ...first, saves: 2 })
  expect(await store.read()).toEqual({ device: { whose: 'shared' } })

  await store.takeOver({ id: 'b', saves: 1, answers: { device: { whose: 'unsure' } } })
  expect(await store.read()).toEqual({ device: { whose: 'unsure' } })
})
