import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Site, visit } from '#test/e2e/site.ts'
import { type Figure, median } from './table.ts'

/** The slow phone of Lighthouse: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up, processor slowed four times. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 }
const RUNS = 3
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** How the first page comes up on a slow phone. With `LIGHTHOUSE=/path/to/lighthouse` its four scores too. */
export async function measurePages(site: Site): Promise<Figure[]> {
  const runs = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await load(site, '/en'))
  const note = `slow 4G, processor slowed 4 times, median of ${RUNS}`
  return [
    {
      what: 'largest paint of the first page',
      measured: median(runs.map(({ paint }) => paint)) / 1000,
      unit: 's',
      budget: 1,
      note,
    },
    { what: 'layout shift of the first page', measured: median(runs.map(({ shift }) => shift)), unit: '', budget: 0 },
    ...scores(site),
  ]
}

async function load(site: Site, path: string): Promise<{ paint: number; shift: number }> {
  const { page, context } = await visit(site, '/healthz', 'off', { javaScriptEnabled: true })
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  const measured = await page.evaluate(
    () =>
      new Promise<{ paint: number; shift: number }>((resolve) => {
        let [paint, shift] = [0, 0]
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) paint = entry.startTime
        }).observe({ type: 'largest-contentful-paint', buffered: true })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve({ paint, shift }), 500)
      }),
  )
  await context.close()
  if (!measured.paint) throw new Error('The browser reported no largest paint')
  return measured
}

function scores(site: Site): Figure[] {
  const { LIGHTHOUSE } = process.env
  if (!LIGHTHOUSE) {
    console.error('Lighthouse was not run: give its path in LIGHTHOUSE to have its scores too.')
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  try {
    const file = join(folder, 'report.json')
    const flags = ['--headless=new', '--no-sandbox', '--disable-gpu']
    execFileSync(LIGHTHOUSE, [
      `${site.origin}/en`,
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=${flags.join(' ')}`,
      '--quiet',
    ])
    const { categories } = JSON.parse(readFileSync(file, 'utf8'))
    return CATEGORIES.map((category) => ({
      what: `Lighthouse mobile, ${category}`,
      measured: categories[category].score * 100,
      unit: 'of 100',
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
