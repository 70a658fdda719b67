import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findings, type Site, scrollsSideways, startSite, visit } from '#test/e2e/site.ts'

const PAGES = [
  '',
  '/device',
  '/device/advice',
  '/about',
  '/privacy',
  '/accessibility',
  '/source',
  '/erase',
  '/nothing-here',
]

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

describe.each(['en', 'es'])('in %s', (language) => {
  test.each(PAGES)('the page “%s” has no fault that axe can find, and fits a window of 320', async (page) => {
    const visited = await visit(site, `/${language}${page}`, 'on', { viewport: { width: 320, height: 640 } })
    expect(await findings(visited.page)).toEqual([])
    expect(await scrollsSideways(visited.page)).toBe(false)
    expect(await visited.page.locator('html').getAttribute('lang')).toBe(language)
    expect(await visited.page.locator('h1').count()).toBe(1)
    expect(await visited.page.title()).toMatch(/ – Clear Petition$/)
    expect(visited.requests.filter((request) => !request.url().startsWith(site.origin))).toEqual([])
    const unexpected = visited.errors.filter((error) => !(page === '/nothing-here' && error.includes('404')))
    expect(unexpected).toEqual([])
    await visited.context.close()
  })

  test('everything that can be tapped is at least 44 pixels high, unless it stands in a sentence', async () => {
    const { page, context } = await visit(site, `/${language}/device`, 'off')
    const heights = await page
      .locator('a:visible:not(p a):not(.skip), button:visible, label.choice, input[type=text]')
      .evaluateAll((elements) => elements.map((element) => Math.round(element.getBoundingClientRect().height)))
    expect(heights.length).toBeGreaterThan(8)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    await context.close()
  })

  test('no text is smaller than 18 pixels', async () => {
    const { page, context } = await visit(site, `/${language}`, 'off')
    const sizes = await page
      .locator('body *:visible')
      .evaluateAll((elements) =>
        elements
          .filter((one) => one.textContent?.trim())
          .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
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

test('the other language is one tap away, on the same page, without scripts', async () => {
  const { page, context } = await visit(site, '/en/privacy', 'off')
  await page.getByRole('link', { name: 'Español' }).click()
  expect(new URL(page.url()).pathname).toBe('/es/privacy')
  await context.close()
})

test('the browser fetches the words of its own language only', async () => {
  const { requests, context } = await visit(site, '/es/device')
  const words = requests.map((request) => new URL(request.url()).pathname).filter((path) => path.endsWith('.json'))
  const bodies = await Promise.all([...new Set(words)].map(async (path) => (await fetch(site.origin + path)).text()))
  expect(bodies.length).toBeGreaterThanOrEqual(2)
  for (const body of bodies) expect(body).not.toContain('Choose one')
  expect(bodies.join()).toContain('¿De quién es este teléfono')
  await context.close()
})

test('“Leave quickly” goes elsewhere and leaves this page out of the history', async () => {
  const { page, context } = await visit(site, '/en')
  await context.route('https://www.weather.gov/**', (route) => route.fulfill({ body: 'sunny' }))
  await page.getByRole('link', { name: 'Accessibility' }).click()
  await page.getByRole('heading', { name: 'Accessibility' }).waitFor()
  await page.getByRole('link', { name: 'Leave quickly' }).click()
  await page.waitForURL('https://www.weather.gov/')
  await page.goBack()
  expect(new URL(page.url()).pathname).toBe('/en')
  await context.close()
})
