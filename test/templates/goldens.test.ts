import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodePng, type Picture } from '#test/support/png.ts'
import { DRAWN, differing, FOLDER, kept, picturesOf } from './goldens.ts'

const drawn = new Map<string, Picture>()

/** Of 336,600 pixels of a page: less than one small letter. */
const FEW = 12

test.each(DRAWN)('%s looks as its pictures do (after a wanted change: npm run goldens)', async (path) => {
  for (const [name, picture] of await picturesOf(path)) {
    drawn.set(name, picture)
    const golden = decodePng(await readFile(join(FOLDER, name)))
    expect(differing(golden, picture), `pixels that differ from ${name}`).toBeLessThanOrEqual(FEW)
  }
})

test('there is a picture of every page, and none besides', async () => {
  expect(await kept()).toEqual([...drawn.keys()].sort())
})

test('a missing word and a moved line are seen', async () => {
  const [picture] = [...drawn.values()]
  if (!picture) throw new Error('Nothing was drawn')
  const { width, height, pixels } = picture
  const moved = { width, height, pixels: pixels.copyWithin(0, 0) && shifted(pixels, width) }
  expect(differing(picture, moved)).toBeGreaterThan(FEW)
})

function shifted(pixels: Uint8Array, by: number): Uint8Array {
  return new Uint8Array([...pixels.subarray(by), ...pixels.subarray(0, by)])
}
