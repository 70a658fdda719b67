import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core'
import { launch } from '#test/e2e/chromium.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** An old phone: small, and what the site is made for. */
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }

export type Site = { origin: string; browser: Browser; log(): string; stop(): Promise<void> }

/** The built site on a free port, and a browser to visit it with. Everything the server prints is kept. */
export async function startSite(env: Record<string, string> = {}): Promise<Site> {
  const server = spawn(process.execPath, ['app/server.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', SESSION_KEY: 'for tests', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const port = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk
      const [, found] = /localhost:(\d+)/.exec(printed) ?? []
      if (found) resolve(found)
    }
    server.stdout.on('data', read)
    server.stderr.on('data', read)
    server.on('exit', () => reject(new Error(`The server did not start:\n${printed}`)))
  })
  const browser = await launch()
  return {
    origin: `http://localhost:${port}`,
    browser,
    log: () => printed,
    async stop() {
      await browser.close()
      server.kill()
    },
  }
}

/** With scripts; with scripts off in the browser; with scripts that never arrive for the first page. */
export type Scripts = 'on' | 'off' | 'blocked-at-first'

/** One person's visit: a page, everything it asked for, and everything that went wrong in it. */
export type Visit = {
  page: Page
  context: BrowserContext
  requests: Request[]
  errors: string[]
  /** Lets the scripts through that were blocked at first. */
  unblock(): Promise<void>
}

/** Opens a page of the site at phone size and records every request it makes. */
export async function visit(
  site: Site,
  path: string,
  scripts: Scripts = 'on',
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await site.browser.newContext({
    ...PHONE,
    baseURL: site.origin,
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts !== 'off',
    ...options,
  })
  const page = await context.newPage()
  const requests: Request[] = []
  const errors: string[] = []
  context.on('request', (request) => requests.push(request))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  const isScript = (url: URL) => url.pathname.endsWith('.js')
  if (scripts === 'blocked-at-first') await page.route(isScript, (route) => route.abort())
  await page.goto(path)
  if (scripts === 'on') await live(page)
  return { page, context, requests, errors, unblock: () => page.unroute(isScript) }
}

/** Waits until scripts run the page: React has attached itself to the document. */
export async function live(page: Page): Promise<void> {
  await until(page, () => Object.keys(document.body).some((key) => key.startsWith('__react')), undefined)
}

/**
 * Waits until something holds in whatever document is open. Asked from here again and again: a page whose scripts are
 * off, or that is left meanwhile, does not ask itself reliably.
 */
export async function until<Given>(page: Page, holds: (given: Given) => boolean, given: Given): Promise<void> {
  const last = Date.now() + 30_000
  while (!(await page.evaluate(holds as (given: unknown) => boolean, given).catch(() => false))) {
    if (Date.now() > last) throw new Error(`Waited in vain at ${page.url()} until ${holds}`)
    await new Promise((later) => setTimeout(later, 15))
  }
}

/** What axe finds wrong with a page, one line for each finding. Needs scripts; `readable` opens a page for it without. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

/** Whether anything on the page is wider than the window. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
