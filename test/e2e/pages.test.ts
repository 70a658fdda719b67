import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { QUESTION_ORDER } from '#app/check/questions.ts'
import { pick, SECRETS, toPacket } from '#test/e2e/person.ts'
import { findings, live, type Site, scrollsSideways, startSite, type Visit, visit } from '#test/e2e/site.ts'

/** Pages that need no answers. */
const OPEN = [
  '',
  '/already-cleared',
  '/before-you-file',
  '/letter',
  '/steps',
  '/after',
  '/law',
  '/about',
  '/privacy',
  '/accessibility',
  '/source',
  '/bulk',
  '/erase',
  '/review',
  '/packet',
  '/nothing-here',
]
/** Pages that show answers, visited with some. */
const ANSWERED = [
  '/more',
  '/review',
  '/answer',
  '/you',
  '/waivers',
  '/where/k1',
  '/packet',
  '/packet/k1/declaration',
  '/check/c1/case',
  '/ways',
  '/ways/you/now',
  '/ways/c1/convicted',
  ...QUESTION_ORDER.map((id) => `/check/c1/${id}`),
]
const SMALL = { viewport: { width: 320, height: 640 } }

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

/** Everything that is wrong with the page that is open. The two languages share their markup: axe looks at one. */
async function faults({ page, errors }: Visit, language: string, path: string): Promise<string[]> {
  const found = language === 'en' ? await findings(page) : []
  if (await scrollsSideways(page)) found.push('scrolls sideways')
  if ((await page.locator('html').getAttribute('lang')) !== language) found.push('another language')
  if ((await page.locator('h1').count()) !== 1) found.push('not one h1')
  if (!/ – Clear Petition$/.test(await page.title())) found.push(`the title ${await page.title()}`)
  found.push(...errors.splice(0).filter((error) => !(path === '/nothing-here' && error.includes('404'))))
  return found.map((fault) => `${path}: ${fault}`)
}

/** Opens what can be opened, or only the first few: the tables of the law are many, and all alike. */
function open({ page }: Visit, most?: number): Promise<void> {
  return page.locator('details').evaluateAll((all, most) => {
    for (const one of all.slice(0, most)) one.setAttribute('open', '')
  }, most)
}

describe.concurrent.each(['en', 'es'])('in %s, in a window of 320', (language) => {
  test('no page has a fault that axe can find, scrolls sideways, or asks anyone else for anything', async () => {
    const visited = await visit(site, `/${language}`, 'on', SMALL)
    const found: string[] = []
    for (const path of OPEN) {
      await visited.page.goto(`/${language}${path}`)
      await live(visited.page)
      await open(visited, path === '/law' ? 3 : undefined)
      found.push(...(await faults(visited, language, path)))
    }
    expect(found).toEqual([])
    expect(visited.requests.filter((request) => !request.url().startsWith(site.origin))).toEqual([])
    await visited.context.close()
  }, 120_000)

  test('nor has a page that shows answers, and none is in a request', async () => {
    const visited = await visit(site, `/${language}`, 'on', SMALL)
    const found: string[] = []
    await toPacket(visited.page, language)
    for (const path of ANSWERED) {
      await visited.page.goto(`/${language}${path}`)
      await live(visited.page)
      expect(new URL(visited.page.url()).pathname).toBe(`/${language}${path}`)
      await open(visited)
      found.push(...(await faults(visited, language, path)))
    }
    expect(found).toEqual([])
    expect(visited.requests.filter((request) => !request.url().startsWith(site.origin))).toEqual([])
    expect(visited.requests.filter((request) => request.url().includes(SECRETS.caseNumber))).toEqual([])
    await visited.context.close()
  }, 120_000)

  test('everything that can be tapped is at least 44 pixels high, and no text is smaller than 18', async () => {
    const { page, context } = await visit(site, `/${language}/check/c1/statute`, 'off', SMALL)
    const heights = await page
      .locator('a:visible:not(p a):not(.skip), button:visible, label.choice, input[type=text]')
      .evaluateAll((elements) =>
        elements.map((element) => Math.round(element.getBoundingClientRect().height)).filter(Boolean),
      )
    expect(heights.length).toBeGreaterThan(8)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    for (const path of ['', '/check/c1/statute', '/you']) {
      await page.goto(`/${language}${path}`)
      const sizes = await page
        .locator('body *:visible')
        .evaluateAll((all) =>
          all.filter((one) => one.textContent?.trim()).map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
        )
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
    }
    await context.close()
  })
})

test.each([
  { asks: 'es-MX,es;q=0.9,en;q=0.8', gets: '/es' },
  { asks: 'en-US,en;q=0.9', gets: '/en' },
  { asks: 'fr-FR,es;q=0.5', gets: '/es' },
  { asks: 'tlh', gets: '/en' },
])('a browser that prefers $asks starts at $gets', async ({ asks, gets }) => {
  const response = await fetch(site.origin, { headers: { 'Accept-Language': asks }, redirect: 'manual' })
  expect(response.status).toBe(302)
  expect(response.headers.get('Location')).toBe(gets)
  expect(response.headers.get('Vary')).toContain('Accept-Language')
})

test('the other language is one tap away, on the same page, with the same answers', async () => {
  for (const scripts of ['on', 'off'] as const) {
    const { page, context } = await visit(site, '/en/check/c1/statute', scripts)
    await pick(page, '11359')
    await page.locator('a[hreflang=es]').click()
    await page.waitForURL('**/es/check/c1/ending')
    await page.goto('/es/check/c1/statute')
    await page.locator('input[value="11359"]:checked').waitFor()
    await context.close()
  }
})

test('the browser fetches the words of its own language only', async () => {
  const { requests, page, context } = await visit(site, '/es/check/c1/statute')
  await page.waitForLoadState('networkidle')
  const words = new Set(
    requests.map((request) => new URL(request.url()).pathname).filter((path) => path.endsWith('.json')),
  )
  const bodies = await Promise.all([...words].map(async (path) => (await fetch(site.origin + path)).text()))
  expect(bodies.length).toBeGreaterThanOrEqual(5)
  for (const body of bodies) expect(body).not.toContain('Continue')
  expect(bodies.join()).toContain('Continuar')
  await context.close()
})

test('“Leave quickly” goes elsewhere and leaves this page out of the history', async () => {
  const { page, context } = await visit(site, '/en')
  await context.route('https://www.weather.gov/**', (route) => route.fulfill({ body: 'sunny' }))
  await page.locator('footer a[href="/en/accessibility"]').click()
  await page.waitForURL('**/accessibility')
  await page.locator('a[href="https://www.weather.gov/"]').click()
  await page.waitForURL('https://www.weather.gov/')
  await page.goBack()
  expect(new URL(page.url()).pathname).toBe('/en')
  await context.close()
})
