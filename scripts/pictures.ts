// Draws the PNG files in `public/` from their SVG sources: `node scripts/pictures.ts`, after a source changed.
import { readFileSync } from 'node:fs'
import { launch } from '#test/e2e/chromium.ts'

const PICTURES = [
  { from: 'public/favicon.svg', to: 'public/favicon.png', width: 48, height: 48 },
  { from: 'public/favicon.svg', to: 'public/touch-icon.png', width: 180, height: 180, paper: '#fbf8f1', margin: 24 },
  { from: 'public/favicon.svg', to: 'public/icon-512.png', width: 512, height: 512 },
  { from: 'docs/pictures/social-card.svg', to: 'public/social-card.png', width: 1200, height: 630 },
]

const browser = await launch()
for (const { from, to, width, height, paper = 'transparent', margin = 0 } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } })
  const style = `body{margin:0;background:${paper};padding:${margin}px;box-sizing:border-box}svg{display:block;width:100%;height:auto}`
  await page.setContent(`<style>${style}</style>${readFileSync(from, 'utf8')}`)
  await page.screenshot({ path: to, omitBackground: true })
  await page.close()
}
await browser.close()
