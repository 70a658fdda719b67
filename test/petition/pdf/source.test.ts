import { expect, test } from 'vitest'
import { assemble } from '#app/petition/assemble.ts'
import { serverAssets } from '#app/petition/assets.server.ts'
import { libraryOf } from '#app/petition/library.ts'
import { openPdf, type Source } from '#app/petition/pdf/source.ts'
import { Ref, type Value } from '#app/petition/pdf/value.ts'
import { plan } from '#app/petition/plan.ts'
import { mapOf } from '#test/forms/blank.ts'
import { facts, installed } from '#test/templates/official-support.ts'

/** Every object of a file, up to the first number that has none. */
function objectsOf(source: Source): Value[] {
  const objects: Value[] = []
  for (let number = 1; ; number++) {
    const object = source.lookup(new Ref(number))
    if (object === undefined) return objects
    objects.push(object)
  }
}

test('a filled form reads the same with what was read of its blank as without, object by object', async () => {
  const font = await libraryOf(serverAssets).font()
  const form = await installed(mapOf('CR-180', '2024-01-01'))
  const { plan: planned } = plan(form, facts() as never, font, 'form')
  const bytes = assemble([planned], { title: 'CR-180', day: '2026-11-21' }, font)
  let used = 0
  const known = (entries: string) => {
    const found = form.known.get(entries)
    if (found) used += 1
    return found
  }
  const plain = objectsOf(openPdf(bytes))
  expect(objectsOf(openPdf(bytes, known))).toEqual(plain)
  // Every widget begins as its blank does.
  expect(used).toBe(form.fields.size - planned.unused.size)
  expect(plain.length).toBeGreaterThan(form.fields.size)
})
