import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { live, type Site, startSite, type Visit, visit } from '#test/e2e/site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const SHARED = 'Other people use it too'
const ADVICE = 'On a shared device, take care'

async function choose(page: Page, answer: string) {
  await page.getByLabel(answer).check()
  await page.getByRole('button', { name: 'Continue' }).click()
}

const chosen = (page: Page) =>
  page.locator('input:checked').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Bodies of everything that was sent, except the empty ones. */
const sent = ({ requests }: Visit) => requests.map((request) => request.postData()).filter(Boolean)

describe.each(['on', 'off'] as const)('with scripts %s', (scripts) => {
  test('an answer is kept, shown again, and changed', async () => {
    const { page, context, errors } = await visit(site, '/en/device', scripts)
    await choose(page, SHARED)
    await page.getByRole('heading', { name: ADVICE }).waitFor()
    expect(new URL(page.url()).search).toBe('')
    await page.getByRole('link', { name: 'Change my answer' }).click()
    await page.getByRole('heading', { name: 'Whose phone' }).waitFor()
    expect(await chosen(page)).toEqual(['shared'])
    await choose(page, 'It is mine')
    await page.getByRole('heading', { name: 'Good. Your answers stay with you' }).waitFor()
    expect(errors).toEqual([])
    await context.close()
  })

  test('a page sent without an answer says so beside the field and above it', async () => {
    const { page, context } = await visit(site, '/en/device', scripts)
    await page.getByRole('button', { name: 'Continue' }).click()
    const summary = page.getByRole('alert')
    await summary.waitFor()
    expect(await summary.getByRole('link').getAttribute('href')).toBe('#whose')
    expect(await page.locator('#whose-problem').textContent()).toContain('Choose one.')
    expect(await page.locator('fieldset').getAttribute('aria-describedby')).toBe('whose-hint whose-problem')
    expect(await page.title()).toMatch(/^Please check: /)
    if (scripts === 'on') expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    await context.close()
  })

  test('“Erase everything” leaves nothing behind', async () => {
    const { page, context } = await visit(site, '/en/device', scripts)
    await choose(page, SHARED)
    await page.getByRole('heading', { name: ADVICE }).waitFor()
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await page.getByRole('heading', { name: 'Nothing is kept here now' }).waitFor()
    expect((await context.cookies()).map(({ name }) => name)).toEqual([])
    await page.goto('/en/device')
    expect(await chosen(page)).toEqual([])
    if (scripts === 'on')
      expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('answers')))).toEqual(
        [],
      )
    await context.close()
  })
})

describe('with scripts', () => {
  test('no answer leaves the device, and nothing leaves the site', async () => {
    const visited = await visit(site, '/en/device')
    await choose(visited.page, SHARED)
    await heading(visited.page).filter({ hasText: ADVICE }).waitFor()
    await visited.page.reload()
    await live(visited.page)
    expect(await heading(visited.page).textContent()).toBe(ADVICE)
    expect(sent(visited)).toEqual([])
    expect(visited.requests.filter((request) => request.method() !== 'GET')).toEqual([])
    expect(visited.requests.filter((request) => !request.url().startsWith(site.origin))).toEqual([])
    expect(await visited.context.cookies()).toEqual([])
    await visited.context.close()
  })

  test('an answer survives a reload, and another tab does not see it', async () => {
    const { page, context } = await visit(site, '/en/device')
    await choose(page, SHARED)
    await heading(page).filter({ hasText: ADVICE }).waitFor()
    await page.goto('/en/device')
    await page.locator('input:checked').waitFor()
    expect(await chosen(page)).toEqual(['shared'])
    const other = await context.newPage()
    await other.goto('/en/device')
    await live(other)
    expect(await chosen(other)).toEqual([])
    await context.close()
  })

  test('a lost connection changes nothing once the first page works', async () => {
    const { page, context, errors } = await visit(site, '/en')
    await page.waitForTimeout(1000)
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Read this first' }).click()
    await heading(page).filter({ hasText: 'Whose phone' }).waitFor()
    await choose(page, SHARED)
    await heading(page).filter({ hasText: ADVICE }).waitFor()
    await page.getByRole('link', { name: 'Privacy' }).click()
    await heading(page).filter({ hasText: 'Privacy' }).waitFor()
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await heading(page).filter({ hasText: 'Nothing is kept here now' }).waitFor()
    expect(errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    await context.close()
  })

  test('a new page is where the keyboard and the screen reader continue', async () => {
    const { page, context } = await visit(site, '/en')
    await page.getByRole('link', { name: 'About', exact: true }).click()
    await heading(page).filter({ hasText: 'About this site' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('About this site')
    await context.close()
  })
})

describe('when scripts arrive late', () => {
  test('the device takes over what the server kept, once, and the cookie goes', async () => {
    const { page, context, unblock } = await visit(site, '/en/device', 'blocked-at-first')
    await choose(page, SHARED)
    await heading(page).filter({ hasText: ADVICE }).waitFor()
    const kept = await context.cookies()
    expect(kept).toMatchObject([{ name: 'answers.0', httpOnly: true, sameSite: 'Lax', expires: -1 }])
    expect(kept[0]?.value).not.toContain('shared')

    await unblock()
    await page.goto('/en/device')
    await live(page)
    expect(await chosen(page)).toEqual(['shared'])
    expect(await context.cookies()).toEqual([])

    await choose(page, 'It is mine')
    await heading(page).filter({ hasText: 'Good. Your' }).waitFor()
    await page.goto('/en/device')
    await live(page)
    expect(await chosen(page)).toEqual(['mine'])
    await context.close()
  })
})

test('without scripts the cookie is all there is, and no other visitor sees it', async () => {
  const { page, context } = await visit(site, '/es/device', 'off')
  await page.getByLabel('Otras personas también lo usan').check()
  await page.getByRole('button', { name: 'Continuar' }).click()
  expect(await heading(page).textContent()).toBe('En un aparato compartido, tenga cuidado')
  const stranger = await visit(site, '/es/device', 'off')
  expect(await chosen(stranger.page)).toEqual([])
  await stranger.context.close()
  await context.close()
})

test('the server prints nothing about who came or what they answered', () => {
  expect(site.log().split('\n').filter(Boolean)).toEqual([`Clear Petition is at ${site.origin}`])
})
