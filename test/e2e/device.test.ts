import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aboutYou,
  answerAll,
  describeOne,
  giveCase,
  leaks,
  POSSESSION,
  pick,
  SECRETS,
  send,
  takePacket,
} from '#test/e2e/person.ts'
import { live, type Site, startSite, visit } from '#test/e2e/site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const START = '/en/check/c1/statute'
const path = (page: Page) => new URL(page.url()).pathname
const chosen = (page: Page) =>
  page.locator('input:checked').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
/** What a browser still keeps of the answers. */
const kept = (page: Page) => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('answers')))

describe.concurrent.each(['on', 'off'] as const)('with scripts %s', (scripts) => {
  test('a page sent empty says so beside the field and above it, and nothing is chosen on the page after', async () => {
    const { page, context, errors } = await visit(site, START, scripts)
    await send(page)
    const summary = page.getByRole('alert')
    expect(await summary.getByRole('link').getAttribute('href')).toBe('#choice')
    expect(await page.locator('#choice-problem').textContent()).not.toBe('')
    if (scripts === 'on') expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    await pick(page, 'unsure')
    expect(path(page)).toBe('/en/check/c1/ending')
    expect(await chosen(page)).toEqual([])
    expect(errors.filter((error) => !error.includes('400'))).toEqual([])
    await context.close()
  })

  test('the back button shows what was chosen, and another choice there counts', async () => {
    const { page, context } = await visit(site, START, scripts)
    await pick(page, '11357')
    await pick(page, 'convicted')
    await page.goBack()
    await page.goBack()
    await page.locator('input[value="11357"]:checked').waitFor()
    expect(path(page)).toBe(START)
    await pick(page, '11358')
    await page.goto('/en/review')
    await page.locator('a[href="/en/check/c1/statute?review"]').click()
    await page.locator('input[value="11358"]:checked').waitFor()
    await context.close()
  })

  test('Change leads back to the review, and asks again only what hangs on the change', async () => {
    const { page, context } = await visit(site, START, scripts)
    await describeOne(page)
    await pick(page, 'done')
    await page.locator('a[href="/en/check/c1/age?review"]').click()
    await page.waitForURL('**/age?review')
    await pick(page, '18-20')
    expect(path(page)).toBe('/en/review')
    await page.locator('a[href="/en/check/c1/case?review"]').click()
    await page.waitForURL('**/case?review')
    expect(await page.locator('[name=caseNumber]').inputValue()).toBe(SECRETS.caseNumber)
    await giveCase(page, 'Plumas', 'QX-2')
    expect(path(page)).toBe('/en/review')
    expect(await page.locator('main').textContent()).toContain('QX-2')
    await page.locator('a[href="/en/check/c1/statute?review"]').click()
    await page.waitForURL('**/statute?review')
    await pick(page, '11360')
    await page.locator('a[href="/en/check/c1/subdivision"]').click()
    await page.waitForURL('**/subdivision')
    expect(await chosen(page)).toEqual([])
    await context.close()
  })

  test('a conviction can be added to the case and taken out again', async () => {
    const { page, context } = await visit(site, START, scripts)
    await describeOne(page)
    await pick(page, 'same-case')
    expect(path(page)).toBe('/en/check/c2/statute')
    const asked = await answerAll(page, { ...POSSESSION, statute: '11359', level: 'felony' })
    expect(asked).not.toContain('court')
    expect(path(page)).toBe('/en/more')
    await pick(page, 'done')
    await page.waitForURL('**/review')
    await page.locator('details:has(button[name=remove][value=c1]) summary').click()
    await page.locator('button[name=remove][value=c1]').click()
    await page.locator('button[name=remove][value=c1]').waitFor({ state: 'detached' })
    expect(
      await page
        .locator('button[name=remove]')
        .evaluateAll((all) => all.map((one) => (one as HTMLButtonElement).value)),
    ).toEqual(['c2'])
    expect(await page.locator('main').textContent()).toContain(SECRETS.caseNumber)
    await context.close()
  })

  test('“Erase everything” leaves nothing behind', async () => {
    const { page, context } = await visit(site, START, scripts)
    await pick(page, '11357')
    if (scripts === 'on') expect(await kept(page)).toEqual(['answers'])
    else expect(await context.cookies()).toHaveLength(1)
    await page.locator('form[action="/en/erase"] button').click()
    await page.waitForURL('**/erase')
    await page.locator('main a[href="/en"]').waitFor()
    expect(await context.cookies()).toEqual([])
    if (scripts === 'on') expect(await kept(page)).toEqual([])
    await page.goto('/en/review')
    expect(await page.locator('button[name=remove]').count()).toBe(0)
    await context.close()
  })
})

test.concurrent('an answer survives a reload; another tab has answers of its own', async () => {
  const visited = await visit(site, START)
  const { page, context } = visited
  await answerAll(page, { ...POSSESSION, age: 'unsure' })
  await giveCase(page, 'Plumas', SECRETS.caseNumber)
  await page.reload()
  await live(page)
  await page.goto('/en/check/c1/case')
  await page.locator(`[name=caseNumber][value="${SECRETS.caseNumber}"]`).waitFor()
  const other = await context.newPage()
  await other.goto(START)
  await live(other)
  expect(await chosen(other)).toEqual([])
  await pick(other, '11358')
  await page.goto(START)
  await page.locator('input[value="11357"]:checked').waitFor()
  expect(await leaks(visited, [SECRETS.caseNumber])).toEqual([])
  expect(await context.cookies()).toEqual([])
  await context.close()
})

test.concurrent('“Erase everything” reaches the other tab that has a copy of the answers', async () => {
  const { page, context } = await visit(site, START)
  await pick(page, '11357')
  const [other] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void window.open('/en/review'))])
  await other.locator('button[name=remove]').waitFor({ state: 'attached' })
  await live(other)
  expect(await kept(other)).toEqual(['answers'])
  await page.locator('form[action="/en/erase"] button').click()
  await other.waitForURL('**/en/erase')
  await other.locator('main a[href="/en"]').waitFor()
  expect([...(await kept(page)), ...(await kept(other))]).toEqual([])
  await context.close()
})

test.concurrent('a connection lost after the first page changes nothing, down to the papers', async () => {
  const { page, context, errors } = await visit(site, '/en/before-you-file')
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  await context.setOffline(true)
  await page.locator('main a[href^="/en/check"]').first().click()
  await page.waitForURL('**/check/c1/statute')
  await describeOne(page)
  await pick(page, 'done')
  await page.locator('main a[href="/en/answer"]').click()
  await page.waitForURL('**/answer')
  await page.locator('main a[href="/en/you"]').click()
  await page.waitForURL('**/you')
  await aboutYou(page)
  await page.locator('form[action$="/packet/k1/file"] button').click()
  await page.locator('section.card [role=alert]').waitFor()
  // What makes papers is fetched on the page of the packet: a connection is needed there once.
  await context.setOffline(false)
  await page.reload()
  await live(page)
  await page.locator('form[action$="/packet/k1/file"] button').waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  await context.setOffline(true)
  const { bytes } = await takePacket(page)
  expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-')
  await page.locator('form[action="/en/erase"] button').click()
  await page.locator('main a[href="/en"]').waitFor()
  expect(errors.filter((error) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(error))).toEqual([])
  await context.close()
})

test.concurrent('when scripts arrive late, the device takes over what the server kept, once, and the cookie goes', async ({
  expect,
}) => {
  const { page, context, unblock } = await visit(site, START, 'blocked-at-first')
  await pick(page, '11357')
  expect(await context.cookies()).toMatchObject([{ name: 'answers.0', httpOnly: true, sameSite: 'Lax', expires: -1 }])
  await unblock()
  await page.goto(START)
  await live(page)
  expect(await chosen(page)).toEqual(['11357'])
  await expect.poll(() => context.cookies()).toEqual([])
  await pick(page, '11359')
  await page.goBack()
  await page.reload()
  await live(page)
  await page.locator('input[value="11359"]:checked').waitFor()
  await context.close()
})

test.concurrent('a new page is where the keyboard and the screen reader go on', async () => {
  const { page, context } = await visit(site, START)
  await pick(page, '11357')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await context.close()
})

test.concurrent('what is typed before scripts run stays, though another name was kept before', async ({ expect }) => {
  const { page, context } = await visit(site, '/en/you')
  await page.fill('[name=name]', 'The old name')
  await page.fill('[name=address]', '1 Main Street')
  await page.locator('form.question > button').click()
  await page.waitForURL('**/waivers')
  await page.route(/\.js$/, async (route) => {
    await new Promise((later) => setTimeout(later, 700))
    await route.continue()
  })
  await page.goto('/en/you', { waitUntil: 'commit' })
  await page.fill('[name=name]', 'The new name')
  await live(page)
  // The device's answers have taken the place of the server's once the address is there.
  await expect.poll(() => page.inputValue('[name=address]'), { timeout: 10_000 }).toBe('1 Main Street')
  expect(await page.inputValue('[name=name]')).toBe('The new name')
  await page.locator('form.question > button').click()
  await page.waitForURL('**/waivers')
  await page.goBack()
  await page.waitForURL('**/you')
  await expect.poll(() => page.inputValue('[name=name]'), { timeout: 10_000 }).toBe('The new name')
  await context.close()
})
