import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addForms } from '#app/forms/install.ts'
import { openSandbox } from '#app/forms/sandbox.ts'
import { answerAll, giveCase, leaks, POSSESSION, pick, SECRETS, send } from '#test/e2e/person.ts'
import { findings, type Site, scrollsSideways, startSite, visit } from '#test/e2e/site.ts'
import { makeBlank, mapOf } from '#test/forms/blank.ts'
import { read } from '#test/petition/support.ts'

/** More than an ounce: it stays the misdemeanor that it was. */
const LEFT_OVER = { ...POSSESSION, subdivision: 'c' }
const WAYS: Record<string, string> = {
  now: 'none',
  level: 'misdemeanor',
  punishment: 'probation',
  probation: 'fulfilled',
}
const SMALL = { viewport: { width: 320, height: 640 } }

let site: Site
let forms: string
beforeAll(async () => {
  forms = await mkdtemp(join(tmpdir(), 'forms-'))
  const sandbox = openSandbox()
  const made = await Promise.all(['CR-180', 'CR-181'].map((form) => makeBlank(mapOf(form, '2024-01-01'))))
  const twice = [...made, ...made].map((bytes, index) => ({ name: `${index}.pdf`, bytes }))
  await addForms(twice, forms, sandbox)
  await sandbox.close()
  site = await startSite({ FORMS_FOLDER: forms })
})
afterAll(async () => {
  await site.stop()
  await rm(forms, { recursive: true })
})

/** Answers the pages of the other ways as long as they are asked; the dates are of March 2009. */
async function answerWays(page: Page): Promise<string[]> {
  const asked: string[] = []
  for (;;) {
    const name = /\/(?:you|c1)\/([a-z]+)$/.exec(new URL(page.url()).pathname)?.[1]
    if (!name) return asked
    asked.push(name)
    if (WAYS[name]) await pick(page, WAYS[name])
    else {
      await page.locator('[name=date-month]').fill('3')
      await page.locator('[name=date-year]').fill('2009')
      await send(page)
    }
  }
}

describe('a misdemeanor that is left over after probation', () => {
  const made = new Map<string, Uint8Array>()

  test.each(['on', 'off'] as const)('is led to form CR-180, item 2a, with scripts %s', async (scripts) => {
    const visited = await visit(site, '/en/check/c1/statute', scripts, SMALL)
    const { page, context, errors, requests } = visited
    await answerAll(page, LEFT_OVER)
    await giveCase(page, SECRETS.county, SECRETS.caseNumber)
    await page.goto('/en/answer')
    await page.locator('main a[href="/en/ways"]').click()
    await page.waitForURL('**/ways')
    await page.locator('main a.big[href="/en/ways/you/now"]').click()
    await page.waitForURL('**/ways/you/now')
    expect(await answerWays(page)).toEqual(['now', 'punishment', 'probation', 'convicted'])
    await page.waitForURL('**/ways')
    await page.locator('article .outcome.good').first().waitFor()
    expect(await page.locator('article').first().textContent()).toMatch(
      /Dismissal after probation.*This fits you.*2, 2a/,
    )
    if (scripts === 'on') expect(await findings(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await page.locator('main a[href="/en/you?ways"]').click()
    await page.waitForURL('**/you?ways')
    for (const field of ['name', 'address'] as const) await page.locator(`[name=${field}]`).fill(SECRETS[field])
    await send(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('form[action$="/ways/k1/file"] button').click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    made.set(scripts, new Uint8Array(Buffer.concat(chunks)))
    if (scripts === 'on') {
      expect(await leaks(visited, [SECRETS.name, SECRETS.caseNumber, 'probation', 'fulfilled', '2009'])).toEqual([])
      expect(requests.filter((request) => request.method() === 'POST')).toEqual([])
    }
    expect(errors).toEqual([])
    await page.goto('/en/erase')
    await page.locator('main form button').click()
    await page.goto('/en/ways')
    await page.locator('main a[href="/en/check"]').waitFor()
    await context.close()
  })

  test('the form says what was answered, the same bytes on the phone and from the server', async () => {
    const [phone, server] = [made.get('on'), made.get('off')]
    expect(Buffer.from(phone ?? []).equals(server ?? new Uint8Array(1))).toBe(true)
    const { fields } = await read(phone ?? new Uint8Array())
    const value = (end: string) => [...fields].find(([name]) => name.endsWith(end))?.[1].value
    expect(value('ConvictionDate[0]')).toBe('03/2009')
    expect(value('Row1[0]/Section1[0]')).toBe('11357(c)')
    expect(value('LI2[0]/li2a[0]/ProbationGrantedReason[0]')).toMatch(/^(?!Off$)./)
    expect(value('LI2[0]/li2b[0]/ProbationGrantedReason[0]')).toBe('Off')
    expect(value('LI2[0]/li2c[0]/ProbationGrantedReason[0]')).toBe('Off')
  })
})
