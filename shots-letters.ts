import { mkdirSync } from 'node:fs'
import { startSite, visit } from './test/e2e/site.ts'
import { toPacket, send } from './test/e2e/person.ts'
const [scripts, lang, width] = [process.argv[2] ?? 'on', process.argv[3] ?? 'en', Number(process.argv[4] ?? 390)]
const site = await startSite()
const dir = `/tmp/letters/shots/${scripts}-${lang}-${width}`
mkdirSync(dir, { recursive: true })
const v = await visit(site, `/${lang}`, scripts as never, { viewport: { width, height: 800 }, deviceScaleFactor: 1 })
const { page } = v
const snap = async (name: string) => { await page.waitForTimeout(200); await page.screenshot({ path: `${dir}/${name}.png`, fullPage: true }) }
try {
  await toPacket(page, lang)
  await page.waitForTimeout(500)
  await snap('packet')
  for (const d of await page.locator('details').all()) await d.evaluate((e: any) => e.setAttribute('open', '')).catch(() => {})
  await snap('packet-open')
  for (const kind of ['file', 'for-you', 'prosecutor-letter', 'helper-note']) {
    const [dl] = await Promise.all([page.waitForEvent('download', { timeout: 20000 }), page.locator(`form[action$="/packet/k1/${kind}"] button`).click()])
    await dl.saveAs(`${dir}/${kind}.pdf`); console.log(dl.suggestedFilename())
  }
  await snap('packet-after')
  await page.goto(`/${lang}/packet/k1/declaration`); await page.waitForTimeout(300); await snap('declaration')
  await page.fill('[name=statement-1]', 'I work as a nurse. 李'); await send(page); await snap('declaration-problem')
  await page.fill('[name=statement-1]', 'I work as a nurse.'); await page.fill('[name=exhibit-A]', 'Minutes'); await send(page); console.log(page.url())
  await page.goto(`/${lang}/where/k1`); await page.waitForTimeout(300); await snap('where')
  await page.goto(`/${lang}/letter?ask=records`); await page.waitForTimeout(300); await snap('letter')
  await page.check('[name=identity]').catch(()=>{}); await page.fill('[name=birth-month]', '13'); await send(page); await snap('letter-problem')
  await page.fill('[name=birth-month]', '1');await page.fill('[name=birth-day]', '2');await page.fill('[name=birth-year]', '1980'); await page.fill('[name=county]', 'Alpine'); await send(page); console.log(page.url()); await snap('letter-ready')
  const [dl] = await Promise.all([page.waitForEvent('download', { timeout: 20000 }), page.locator(`form[action$="/letter/file"] button`).click()])
  console.log(dl.suggestedFilename()); await dl.saveAs(`${dir}/letter.pdf`)
} catch (e) { console.log('FAILED', String(e).slice(0, 600)); await snap('failed') }
console.log(v.errors, site.log())
await site.stop(); process.exit(0)
