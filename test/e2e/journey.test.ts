import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aboutYou, describeOne, leaks, pick, SECRETS, send, takePacket, takePaper } from '#test/e2e/person.ts'
import { findings, live, type Scripts, type Site, startSite, type Visit, visit } from '#test/e2e/site.ts'
import { read } from '#test/petition/support.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

/** Texts by which an answer would be found in a request, whole or in part. */
const TEXTS = ['José', 'Ñáñez', 'Zzyzx', '555 0177', 'quixotic', SECRETS.caseNumber, 'Plumas']
const hashes = new Map<string, string>()
const ownPages = new Map<string, string>()

/** The whole way of a resident, from the front door to the papers, tapping what a person would tap. */
async function walk({ page }: Visit, language: string) {
  const follow = async (path: string) => {
    await page.locator(`main a[href="/${language}/${path}"]`).first().click()
    await page.waitForURL(`**/${language}/${path}`)
  }
  await follow('already-cleared')
  await follow('before-you-file')
  await page.locator(`main a[href^="/${language}/check"]`).first().click()
  await page.waitForURL('**/check/c1/statute')
  const asked = await describeOne(page)
  await pick(page, 'done')
  await page.waitForURL('**/review')
  await follow('answer')
  await page.locator('main h1').waitFor()
  await follow('you')
  await aboutYou(page)
  await page.waitForURL('**/packet')
  return asked
}

describe.concurrent.each(['en', 'es'])('in %s', (language) => {
  test.each<Scripts>(['on', 'off', 'blocked-at-first'])(
    'from the front door to the papers, scripts %s',
    async (scripts) => {
      const visited = await visit(site, `/${language}`, scripts)
      const { page, context, errors } = visited
      const asked = await walk(visited, language)
      expect(asked).toEqual(['statute', 'ending', 'court', 'when', 'sentence', 'subdivision', 'age', 'special'])

      if (scripts === 'blocked-at-first') {
        await visited.unblock()
        await page.reload()
        await live(page)
        expect(await context.cookies()).toEqual([])
      }
      const { name, bytes } = await takePacket(page)
      expect(name).toMatch(/^court-papers-1-plumas-\d{4}-\d\d-\d\d-\d{4}\.pdf$/)
      const { fields, title, drawn } = await read(bytes)
      const values = [...fields.values()].map(({ value }) => String(value))
      for (const text of [SECRETS.name, SECRETS.caseNumber])
        expect(values.filter((value) => value.includes(text)).length).toBeGreaterThan(2)
      expect(values.some((value) => /plumas/i.test(value))).toBe(true)
      expect(values.some((value) => value.includes('77 Zzyzx Hideaway Road'))).toBe(true)
      expect(drawn.some(({ text }) => text.includes('Ñáñez-O’Brien'))).toBe(true)
      expect(title).not.toMatch(/José|7654321/)
      hashes.set(`${language} ${scripts}`, createHash('sha256').update(bytes).digest('hex'))
      const own = await takePaper(page, 'for-you')
      expect(own.name).toMatch(
        language === 'es' ? /^para-usted-1-plumas-[\d-]+\.pdf$/ : /^for-you-1-plumas-[\d-]+\.pdf$/,
      )
      ownPages.set(`${language} ${scripts}`, createHash('sha256').update(own.bytes).digest('hex'))

      if (scripts === 'on') {
        expect(await leaks(visited, TEXTS)).toEqual([])
        expect(
          visited.requests.filter((request) => request.method() !== 'GET').map((request) => request.url()),
        ).toEqual([])
        expect(visited.requests.filter((request) => !/^(blob:)?http:\/\/localhost:/.test(request.url()))).toEqual([])
        expect(await context.cookies()).toEqual([])
        expect(
          visited.requests
            .map((request) => new URL(request.url()).search)
            .filter((search) => /c1|k1|11357/.test(search)),
        ).toEqual([])
        expect(await findings(page)).toEqual([])
      }
      if (scripts === 'off')
        expect(
          (await leaks(visited, ['Zzyzx'])).every((line) => line.startsWith(`POST ${site.origin}/${language}/you:`)),
        ).toBe(true)
      expect(errors.filter((error) => !/ERR_FAILED/.test(error))).toEqual([])
      await context.close()
    },
  )
})

test('the same answers give the same bytes, on the device and on the server, in both languages', () => {
  expect(hashes.size).toBe(6)
  expect(new Set(hashes.values()).size).toBe(1)
  const [english, spanish] = ['en', 'es'].map((language) =>
    [...ownPages].filter(([made]) => made.startsWith(language)).map(([, hash]) => hash),
  )
  expect([english?.length, new Set(english).size]).toEqual([3, 1])
  expect([spanish?.length, new Set(spanish).size]).toEqual([3, 1])
  expect(english?.[0]).not.toBe(spanish?.[0])
})

test.concurrent('a name in letters that the papers lack gets a kind page, and the name stays in its field', async () => {
  for (const scripts of ['on', 'off'] as const) {
    const { page, context } = await visit(site, '/en/you', scripts)
    await page.locator('[name=name]').fill('李小龍')
    await page.locator('[name=address]').fill('1 Main St')
    await send(page)
    expect(new URL(page.url()).pathname).toBe('/en/you')
    expect(await page.getByRole('alert').getByRole('link').getAttribute('href')).toBe('#name')
    expect(await page.locator('[name=name]').inputValue()).toBe('李小龍')
    expect((await page.locator('#name-problem').textContent())?.length).toBeGreaterThan(40)
    await context.close()
  }
})

test.concurrent('the letter to the clerk can be had first, and is the same from device and server', async () => {
  const made: string[] = []
  for (const scripts of ['on', 'off'] as const) {
    const { page, context, requests } = await visit(site, '/es/letter', scripts)
    await page.locator('[name=name]').fill(SECRETS.name)
    await page.locator('[name=address]').fill(SECRETS.address)
    await page.locator('[name=county]').fill('plumas')
    await send(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('form[action$="/letter/file"] button').click(),
    ])
    expect(download.suggestedFilename()).toBe('letter-to-the-clerk.pdf')
    const hash = createHash('sha256')
    for await (const chunk of await download.createReadStream()) hash.update(chunk as Buffer)
    made.push(hash.digest('hex'))
    if (scripts === 'on') expect(requests.filter((request) => request.method() !== 'GET')).toEqual([])
    await context.close()
  }
  expect(made[0]).toBe(made[1])
})

test('the server prints nothing about who came or what they answered', () => {
  expect(site.log().split('\n').filter(Boolean)).toEqual([`Clear Petition is at ${site.origin}`])
})
