import { gzipSync } from 'node:zlib'
import { takePacket, toPacket } from '#test/e2e/person.ts'
import { type Site, visit } from '#test/e2e/site.ts'
import type { Figure } from './table.ts'

const QUESTION = '/en/check/c1/statute'
/** Files that hold mostly or only packages of others: React, React Router, i18next. */
const PACKAGES = /^(entry\.client|utils|jsx-runtime|errorBoundaries|components|lib|useTranslation)-/

/** What is sent, packed with gzip: in bytes of 1,000 to the KB. */
export async function measureWeights(site: Site): Promise<Figure[]> {
  const { page, context } = await visit(site, QUESTION, 'off')
  const urls = await page
    .locator('link[rel=modulepreload]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
  const styles = await page.locator('style').allTextContents()
  await context.close()
  const sizes = new Map(await Promise.all(urls.map(async (url) => [nameOf(url), await packed(url)] as const)))
  const all = sum([...sizes.values()])
  const ours = sum([...sizes].flatMap(([name, size]) => (PACKAGES.test(name) ? [] : [size])))
  return [
    { what: 'scripts before the first question works', measured: all, unit: 'KB', budget: 150, note: 'gzip' },
    { what: 'of which ours', measured: ours, unit: 'KB', budget: 40, note: 'gzip' },
    {
      what: 'style sheet, inside the page',
      measured: gzipSync(styles.join('')).length / 1000,
      unit: 'KB',
      budget: 40,
      note: 'gzip',
    },
    await measurePacketDownload(site),
  ]
}

/** What the page of the packet fetches beyond the pages before it: PDF code, the font and the blanks. */
async function measurePacketDownload(site: Site): Promise<Figure> {
  const visited = await visit(site, QUESTION)
  const { page, requests, context } = visited
  await page.waitForLoadState('networkidle')
  await toPacket(page, 'en')
  await takePacket(page)
  const before = new Set<string>()
  const fetched = new Set(requests.map((request) => request.url()))
  const first = await visit(site, QUESTION)
  await first.page.waitForLoadState('networkidle')
  for (const request of first.requests) before.add(request.url())
  await first.context.close()
  const more = [...fetched].filter((url) => !before.has(url) && new URL(url).pathname.startsWith('/assets/'))
  const sizes = await Promise.all(more.map(packed))
  await context.close()
  return {
    what: 'code, font and blanks for the first packet',
    measured: sum(sizes),
    unit: 'KB',
    budget: 450,
    note: `${more.length} files, as sent`,
  }
}

/** Kilobytes that a browser which unpacks gzip receives. */
async function packed(url: string): Promise<number> {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } })
  const { length } = new Uint8Array(await response.arrayBuffer())
  return (response.headers.get('Content-Encoding') ? Number(response.headers.get('Content-Length')) : length) / 1000
}

function nameOf(url: string): string {
  return url.split('/').at(-1) ?? ''
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
