import { request as ask } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { live, type Site, startSite, visit } from '#test/e2e/site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }

function post(path: string, body: BodyInit, headers: Record<string, string> = {}) {
  return fetch(site.origin + path, { method: 'POST', body, headers: { ...FORM, ...headers }, redirect: 'manual' })
}

test('/healthz says that the server is up, which rules it runs and which of the court’s forms it fills', async () => {
  const response = await fetch(`${site.origin}/healthz`)
  expect(response.headers.get('Content-Type')).toContain('application/json')
  expect(await response.json()).toEqual({ status: 'ok', rules: '2026.11', forms: [] })
})

test('the list of official forms is the same for everyone, and nothing else is served beside it', async () => {
  const list = await fetch(`${site.origin}/forms/forms.json`)
  expect(await list.json()).toEqual([])
  for (const name of ['cr-400-2024-01-01.pdf', 'petition-completed.pdf', '..%2Fpackage.json'])
    expect((await fetch(`${site.origin}/forms/${name}`)).status).toBe(404)
})

test('every page carries its protective headers and a word of its own for its scripts', async () => {
  const [first, second] = await Promise.all([fetch(`${site.origin}/en`), fetch(`${site.origin}/en`)])
  const policy = first.headers.get('Content-Security-Policy') ?? ''
  expect(policy).toMatch(/default-src 'none'; script-src 'self' 'nonce-[0-9a-f]{32}'; style-src 'sha256-/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(policy).not.toBe(second.headers.get('Content-Security-Policy'))
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
  expect(first.headers.get('Permissions-Policy')).toContain('geolocation=()')
  expect(first.headers.get('X-Powered-By')).toBeNull()
})

test('files with a hash in their name are kept for a year, and come packed', async () => {
  const html = await (await fetch(`${site.origin}/en`)).text()
  const [path] = /\/assets\/entry\.client-[^"]+\.js/.exec(html) ?? []
  const response = await fetch(site.origin + path, { headers: { 'Accept-Encoding': 'br' } })
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    vary: 'Accept-Encoding',
  })
  expect(await response.text()).toContain('hydrateRoot')
})

test.each([
  { path: '/xx/about', says: 'We can’t find that page' },
  { path: '/en/nothing-here', says: 'We can’t find that page' },
  { path: '/es/nada', says: 'No encontramos esa página' },
  { path: '/wp-login.php', says: 'We can’t find that page' },
])('$path is a 404 in words that offers the start', async ({ path, says }) => {
  const response = await fetch(site.origin + path, { headers: { 'Accept-Language': 'en' } })
  expect(response.status).toBe(404)
  const html = await response.text()
  expect(html).toContain(says)
  expect(html).not.toContain('Internal Server Error')
  expect(html).toMatch(/<a class="button main" href="\/(en|es)"/)
})

test.each([
  { what: 'an address that is no address', path: '/en/%E0%A4%A', status: 400, says: 'We could not read that' },
  { what: 'a form for a page that takes none', path: '/en/about', status: 405, says: 'We could not read that' },
])('$what is refused in words', async ({ path, status, says }) => {
  const response = status === 405 ? await post(path, 'a=b') : await fetch(site.origin + path)
  expect(response.status).toBe(status)
  expect(await response.text()).toContain(says)
})

test('a body of exactly 256 KB is read; one byte more is refused in words', async () => {
  const largest = `choice=11357&x=${'y'.repeat(256 * 1024 - 15)}`
  // Read, and then found to be more than any field holds.
  expect(await (await post('/en/check/c1/statute', largest)).text()).toContain('<h1')
  const response = await post('/es/check/c1/statute', `${largest}y`)
  expect(response.status).toBe(413)
  expect(await response.text()).toContain('Eso fue demasiado de una vez')
})

test('a body that does not say how long it is, is refused as soon as it is too long', async () => {
  const status = await new Promise((resolve, reject) => {
    const request = ask(
      `${site.origin}/en/check/c1/statute`,
      { method: 'POST', headers: { ...FORM, 'Transfer-Encoding': 'chunked' } },
      (response) => resolve(response.statusCode),
    )
    request.on('error', reject)
    for (let sent = 0; sent < 5; sent += 1) request.write('z'.repeat(64 * 1024))
    request.end()
  })
  expect(status).toBe(413)
})

test.each([
  { what: 'no form at all', body: 'choice', headers: { 'Content-Type': 'text/plain' }, status: 400 },
  {
    what: 'a broken multipart body',
    body: '--x\r\nnonsense',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    status: 400,
  },
  { what: 'an answer that does not exist', body: 'choice=nobody', headers: {}, status: 400 },
  { what: 'the same answer twice', body: 'choice=11357&choice=11358', headers: {}, status: 400 },
  { what: 'a form from another site', body: 'choice=11357', headers: { 'Sec-Fetch-Site': 'cross-site' }, status: 403 },
  {
    what: 'a form from another origin',
    body: 'choice=11357',
    headers: { Origin: 'https://evil.example' },
    status: 403,
  },
])('$what gets $status, in words and without a stack', async ({ body, headers, status }) => {
  const response = await post('/en/check/c1/statute', body, headers as Record<string, string>)
  expect(response.status).toBe(status)
  const html = await response.text()
  expect(html).toContain('<h1')
  expect(html).not.toMatch(/\bat .*\.js:\d+/)
})

test.each([
  { path: '/en/check/c1/nothing', body: 'choice=11357' },
  { path: '/en/check/zzz/statute', body: 'choice=11357' },
  { path: '/en/check/zzz/case', body: 'county=Alameda' },
])('a form for $path, which is no page, is a 404 and keeps nothing', async ({ path, body }) => {
  const response = await post(path, body)
  expect(response.status).toBe(404)
  expect(response.headers.getSetCookie()).toEqual([])
})

test('a field longer than any answer is refused in words, and what was answered stays', async () => {
  const response = await post('/en/check/c1/statute', `choice=11357&other=${'x'.repeat(601)}`)
  expect(response.status).toBe(413)
  expect(response.headers.getSetCookie()).toEqual([])
})

test.each(['GET', 'POST'])('%s of an address under /api that is none is a 404 in JSON', async (method) => {
  const response = await fetch(`${site.origin}/api/v1/nope`, { method })
  expect([response.status, await response.json()]).toEqual([404, { problems: [{ path: '', code: 'no-such-address' }] }])
})

test('the API refuses what is too large, and pages of the site as of another one may call it', async () => {
  const json = { 'Content-Type': 'application/json' }
  const large = await post('/api/v1/decide', `{"x":"${'y'.repeat(256 * 1024)}"}`, json)
  expect([large.status, await large.json()]).toEqual([413, { problems: [{ path: '', code: 'too-large' }] }])
  const body = '{"convictions":[{"id":"a"}]}'
  const other = await post('/api/v1/decide', body, {
    ...json,
    Origin: 'https://clinic.example',
    'Sec-Fetch-Site': 'cross-site',
  })
  expect([other.status, other.headers.get('Access-Control-Allow-Origin')]).toEqual([200, '*'])
  const before = await fetch(`${site.origin}/api/v1/decide`, { method: 'OPTIONS' })
  expect([before.status, before.headers.get('Access-Control-Allow-Headers')]).toEqual([204, 'Content-Type'])
  const page = await fetch(`${site.origin}/en`, { headers: { Origin: 'https://clinic.example' } })
  expect(page.headers.get('Access-Control-Allow-Origin')).toBeNull()
  const described = await (await fetch(`${site.origin}/api/v1/openapi.json`)).json()
  expect(described).toMatchObject({ openapi: '3.1.0', servers: [{ url: site.origin }] })
})

test.each([
  { what: 'our own page, said by a new browser', headers: { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' } },
  { what: 'our own page, under our referrer policy in an old browser', headers: { Origin: 'null' } },
])('a form from $what is taken', async ({ headers }) => {
  expect((await post('/en/check/c1/statute', 'choice=11357', headers as Record<string, string>)).status).toBe(302)
})

test('a cookie that was tampered with is dropped, and the person is told', async () => {
  const response = await fetch(`${site.origin}/es/check/c1/statute`, {
    headers: { Cookie: 'answers.0=AAAAaaaaBBBBbbbb' },
  })
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('No pudimos leer sus respuestas anteriores')
  expect(response.headers.getSetCookie()).toEqual(['answers.0=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0'])
})

test('behind a proxy the cookie is for https only, and forms of the public address are taken', async () => {
  const behind = await startSite({ PUBLIC_ORIGIN: 'https://clear.example' })
  const response = await fetch(`${behind.origin}/en/check/c1/statute`, {
    method: 'POST',
    body: 'choice=11357',
    headers: { ...FORM, Origin: 'https://clear.example' },
    redirect: 'manual',
  })
  expect(response.status).toBe(302)
  expect(response.headers.get('Location')).toBe('/en/check/c1/ending')
  expect(response.headers.getSetCookie()[0]).toMatch(
    /^__Host-answers\.0=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  )
  expect(response.headers.get('Strict-Transport-Security')).toContain('max-age=')
  await behind.stop()
})

test('the page is live with the content security policy in force', async () => {
  const { page, context, errors } = await visit(site, '/en/check/c1/statute')
  await live(page)
  expect(errors).toEqual([])
  await context.close()
})
