import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isoDay } from '#app/bulk/dates.ts'
import { NO_POLICY, readPolicy } from '#app/bulk/policy.ts'
import { run } from '#app/bulk/run.ts'
import { sampleText } from '#app/bulk/sample.ts'
import spanish from '#locales/es/report.json' with { type: 'json' }
import { findings, type Site, scrollsSideways, startSite, visit } from '#test/e2e/site.ts'

const POLICY = { baselineEligibility: { dismiss: ['11357'], reduce: ['11358', '11359', '11360'] } }
/** A family name that stands in the file and nowhere else. */
const SECRET = 'ZYWICZYNSKA'
const DAY = '2026-11-21'
const DESK = { viewport: { width: 1280, height: 900 }, isMobile: false }

const folder = mkdtempSync(join(tmpdir(), 'bulk-page-'))
const at = (name: string) => join(folder, name)
let site: Site

beforeAll(async () => {
  const text = (seed: number) =>
    [...sampleText({ rows: 700, county: 'YOLO', seed, damage: 0.03, header: seed === 1 })].join('')
  writeFileSync(at('one.csv'), text(1).replaceAll('HAKOBYAN', SECRET), 'latin1')
  // The same people's numbers stand in both files, so that people are put together from both.
  const two = Buffer.from(text(2).replaceAll('HAKOBYAN', SECRET), 'latin1')
  // Packed in three members one behind the other, as `cat a.gz b.gz c.gz` makes them.
  const members = [two.subarray(0, 1000), two.subarray(1000, 90_000), two.subarray(90_000)].map((part) =>
    gzipSync(part),
  )
  writeFileSync(at('two.dat.gz'), Buffer.concat(members))
  writeFileSync(at('policy.json'), JSON.stringify(POLICY))
  writeFileSync(at('empty.csv'), '')
  writeFileSync(at('letter.pdf'), '%PDF-1.7\n1 0 obj\n')
  writeFileSync(at('book.xlsx'), `PK\u0003\u0004${'x'.repeat(300)}`)
  writeFileSync(at('other.csv'), 'name,age\nSomebody,30\n')
  site = await startSite()
})
afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true })
})

async function fill(page: Page, names: string[]) {
  await page.setInputFiles('#files', names.map(at))
  await page.selectOption('#county', 'YOLO')
  await page.fill('#day', DAY)
}

const begin = (page: Page) => page.locator('button[type=submit].main').click()
/** The folder that a person would choose in the browser's own window, which a test cannot open. */
const choose = (page: Page, name: string | undefined) =>
  page.evaluate((folder) => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folder ?? '', { create: true })
    Object.assign(window, { showDirectoryPicker: folder ? pick : undefined })
  }, name)

/** How many runs' files the browser keeps. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const home = await (await navigator.storage.getDirectory()).getDirectoryHandle('bulk', { create: true })
    const names: string[] = []
    for await (const name of (home as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name)
    return names.length
  })

/** What differs between two runs of the same: who ran it, when and how fast. */
function lasting(name: string, text: string): string {
  if (name === 'gogen.json') return text.replace(/"processingTimeInSeconds":[\d.e-]+/, '')
  if (name !== 'manifest.json') return text
  const { node, browser, cores, durationInSeconds, finishedAt, outputs, ...same } = JSON.parse(text)
  expect(outputs['All_Results_1.csv'].sha256).toMatch(/^[0-9a-f]{64}$/)
  delete outputs['gogen.json']
  return JSON.stringify({ ...same, outputs })
}

test('a county’s files are decided with the network off and nothing asked of anyone; every file is the command’s own', async () => {
  const asOf = isoDay(DAY) as number
  const settings = { mode: 'current-law', county: 'YOLO', asOf, policy: NO_POLICY, explain: true } as const
  await run({ inputs: ['one.csv', 'two.dat.gz'].map(at), out: at('law'), settings, suffix: '', resume: false, jobs: 1 })
  const { page, context, requests, errors } = await visit(site, '/en/bulk', 'on', DESK)
  await choose(page, undefined)
  await fill(page, ['one.csv', 'two.dat.gz'])
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  const before = requests.length
  await begin(page)
  await page.locator('.bulk-report').waitFor()
  expect(requests.slice(before)).toEqual([])
  expect(requests.filter((one) => (one.url() + one.postData()).includes(SECRET))).toEqual([])
  expect(await findings(page)).toEqual([])
  expect(await page.locator('.bulk-report h2').first().textContent()).toContain('Cannabis convictions of YOLO')
  const names = readdirSync(at('law'))
  expect(names).toContain('All_Results_2.csv')
  for (const name of names) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Save ${name}`, exact: true }).click(),
    ])
    const text = readFileSync(await download.path(), 'latin1')
    expect(lasting(name, text) === lasting(name, readFileSync(join(at('law'), name), 'latin1')), name).toBe(true)
  }
  expect(readFileSync(join(at('law'), 'All_Results_1.csv'), 'latin1')).toContain(SECRET)
  expect(await kept(page)).toBe(1)
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('heading', { level: 1, name: 'Nothing is kept here now' }).waitFor()
  await expect.poll(() => kept(page)).toBe(0)
  expect(errors).toEqual([])
  await context.close()
})

test('by the rules of 2020 into a folder: the command’s own bytes; a folder that holds something is refused', async () => {
  const asOf = isoDay(DAY) as number
  const read = readPolicy(JSON.stringify(POLICY))
  const policy = read.ok ? read.policy : NO_POLICY
  const settings = { mode: 'compatible', county: 'YOLO', asOf, policy, explain: false } as const
  await run({
    inputs: ['one.csv', 'two.dat.gz'].map(at),
    out: at('2020'),
    settings,
    policyFiles: [{ file: 'policy.json', ignored: [] }],
    suffix: '',
    resume: false,
    jobs: 1,
    words: { language: 'es', words: spanish },
  })
  const { page, context, errors } = await visit(site, '/es/bulk', 'on', DESK)
  await choose(page, 'chosen')
  await fill(page, ['one.csv', 'two.dat.gz'])
  await page.locator('input[name=mode]').nth(1).check()
  await page.setInputFiles('#policy', at('policy.json'))
  await begin(page)
  await page.locator('.bulk-report').waitFor()
  expect(await page.locator('.bulk-report').getAttribute('lang')).toBe('es')
  expect(await page.locator('.bulk-report h2').first().textContent()).toBe('Condenas por cannabis de YOLO')
  const saved = await page.evaluate(async () => {
    const chosen = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen')
    const found: Record<string, string> = {}
    const entries = (chosen as unknown as { entries(): AsyncIterable<[string, FileSystemFileHandle]> }).entries()
    for await (const [name, file] of entries) {
      const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer())
      found[name] = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    }
    return found
  })
  expect(Object.keys(saved).sort()).toEqual(readdirSync(at('2020')).sort())
  for (const [name, text] of Object.entries(saved))
    expect(lasting(name, text) === lasting(name, readFileSync(join(at('2020'), name), 'latin1')), name).toBe(true)
  await page.getByRole('button', { name: 'Empezar otra vez' }).click()
  await begin(page)
  expect(await page.getByRole('alert').textContent()).toContain('Esa carpeta ya contiene algo')
  expect(errors).toEqual([])
  await context.close()
})

test('a file that cannot be the state’s is named with what to do, and so is what was left out', async () => {
  const { page, context, errors } = await visit(site, '/en/bulk', 'on', { viewport: { width: 320, height: 640 } })
  await begin(page)
  const alert = page.getByRole('alert')
  expect(await alert.textContent()).toMatch(/Choose at least one file\.Choose your county\./)
  await fill(page, ['empty.csv', 'letter.pdf', 'other.csv', 'book.xlsx'])
  await begin(page)
  await alert.getByText('letter.pdf is a PDF').waitFor()
  const said = await alert.textContent()
  expect(said).toContain('empty.csv is empty.')
  expect(said).toContain('book.xlsx is a ZIP archive or an Excel workbook. Unpack it, or save it as CSV.')
  expect(said).toContain('other.csv does not look like the state’s file.')
  await page.evaluate(() => {
    const dropped = new DataTransfer()
    dropped.items.add(new File(['x'], 'a folder', { type: 'inode/directory' }))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }))
  })
  await begin(page)
  await alert.getByText('a folder is a folder.').waitFor()
  expect(await findings(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
  expect(errors).toEqual([])
  await context.close()
})

test('a county that is not at the beginning is taken when it is right all the same', async () => {
  const { page, context, errors } = await visit(site, '/en/bulk', 'on', DESK)
  await choose(page, undefined)
  await fill(page, ['one.csv'])
  await page.selectOption('#county', 'ALPINE')
  const box = page.getByRole('checkbox', { name: 'The county is right. Look for it in the whole file.' })
  expect(await box.count()).toBe(0)
  await begin(page)
  await page.getByRole('alert').getByText('No row at the start of your files is of ALPINE.').waitFor()
  expect(await page.getByRole('alert').textContent()).toContain('YOLO')
  await box.check()
  await begin(page)
  await page.locator('.bulk-report').waitFor()
  expect(await page.locator('.bulk-report h2').first().textContent()).toBe('Cannabis convictions of ALPINE')
  await page.getByText('There is no cannabis conviction of this county in the file.').waitFor()
  expect(errors).toEqual([])
  await context.close()
})

test('stopped or left half way it keeps nothing, and leaving is asked about only while it works', async () => {
  const { page, context, errors } = await visit(site, '/en/bulk', 'on', DESK)
  await choose(page, undefined)
  await fill(page, ['one.csv'])
  const rows = readFileSync(at('one.csv'), 'latin1')
  await page.evaluate((rows) => {
    const input = document.querySelector<HTMLInputElement>('#files')
    const files = new DataTransfer()
    files.items.add(new File(new Array(40).fill(rows), 'large.csv'))
    if (input) input.files = files.files
    input?.dispatchEvent(new Event('change', { bubbles: true }))
  }, rows)
  await begin(page)
  await page.getByText('Looking through the files.').first().waitFor()
  page.once('dialog', (dialog) => void dialog.dismiss())
  await page.getByRole('link', { name: 'About' }).click()
  expect(new URL(page.url()).pathname).toBe('/en/bulk')
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByRole('alert').getByText('You stopped it.').waitFor()
  await expect.poll(() => kept(page)).toBe(0)
  const asks = () => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
  expect(await asks()).toBe(false)
  // As an ended run leaves it: the load of any page erases it, with what the run that is left now had.
  await page.evaluate(async () => {
    const home = await (await navigator.storage.getDirectory()).getDirectoryHandle('bulk')
    const run = await home.getDirectoryHandle('ended', { create: true })
    await run.getFileHandle('All_Results.csv', { create: true })
  })
  expect(await kept(page)).toBe(1)
  await begin(page)
  await page.getByRole('heading', { name: 'At work' }).waitFor()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.goto('/en/about')
  await page.getByRole('heading', { level: 1, name: 'About this site' }).waitFor()
  await expect.poll(() => kept(page)).toBe(0)
  expect(errors).toEqual([])
  await context.close()
})

test('the worker that reads the file can open no connection, whatever is in it', async () => {
  const { page, context } = await visit(site, '/en/bulk', 'on', DESK)
  await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBeGreaterThan(0)
  const tried = await page.workers()[0]?.evaluate(() =>
    fetch('/healthz').then(
      () => 'got through',
      (error) => String(error),
    ),
  )
  expect(tried).toMatch(/Content Security Policy|Failed to fetch/)
  await context.close()
})

test('without scripts the page says what it needs and what to do instead', async () => {
  const { page, context } = await visit(site, '/en/bulk', 'off')
  expect(await page.locator('main').textContent()).toContain('npm run bulk')
  expect(await page.locator('form.question, input[type=file]').count()).toBe(0)
  await context.close()
})
