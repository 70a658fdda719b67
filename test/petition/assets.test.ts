import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { serverAssets } from '#app/petition/assets.server.ts'
import { makePacket } from '#app/petition/packet.ts'
import { BLANKS } from '#templates/build.ts'
import { packet } from '#test/petition/support.ts'

afterEach(() => vi.unstubAllGlobals())

test('the device asks for every file whatever the answers are, and makes the same bytes as the server', async () => {
  vi.resetModules()
  const { clientAssets } = await import('#app/petition/assets.client.ts')
  const asked: string[] = []
  const site = async (url: string) => {
    asked.push(basename(url))
    if (url === '/forms/forms.json') return new Response(new Uint8Array(await serverAssets('forms.json')))
    return new Response(await readFile(join(import.meta.dirname, '../..', url)))
  }
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
  await expect(clientAssets('tinos-regular.ttf')).rejects.toThrow('was not loaded: status 503')
  vi.stubGlobal('fetch', site)
  const device = await makePacket(packet({ sentence: 'serving' }), clientAssets)
  const server = await makePacket(packet({ sentence: 'serving' }), serverAssets)
  expect(device).toEqual(server)
  expect(device.ok).toBe(true)
  expect(asked.toSorted()).toEqual(
    [...Object.keys(BLANKS).map((path) => basename(path)), 'tinos-regular.ttf', 'forms.json'].toSorted(),
  )
})
