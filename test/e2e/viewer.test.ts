import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePacket } from '#app/petition/packet.ts'
import { siteWith } from '#test/petition/site.ts'
import { packet, type Read, read } from '#test/petition/support.ts'
import type { Picture } from '#test/support/png.ts'
import { render } from '#test/support/render.ts'
import { launch } from './chromium.ts'

const VIEW = { width: 900, height: 1120 }

let browser: Browser
let server: Server
let bytes: Uint8Array
let seen: Read
/** The browser's own viewer with the packet in it; undefined in a browser that has none. */
let viewer: { page: Page; inside: Frame } | undefined

beforeAll(async () => {
  const filer = { ...packet().filer, name: 'Nguyễn Thị Ánh' }
  const given = packet({ filer, waivers: { originalJudge: true, appearance: false }, service: 'mail' })
  const made = await makePacket(given, await siteWith('CR-400', 'CR-401'))
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  bytes = made.value
  seen = await read(bytes)
  server = createServer((_, response) => response.setHeader('Content-Type', 'application/pdf').end(bytes)).listen(0)
  browser = await launch()
  viewer = await open(`http://localhost:${(server.address() as AddressInfo).port}/packet.pdf`)
  if (!viewer)
    console.warn(
      'SKIPPED: this browser has no PDF viewer (the one from npm has none); set CHROME_PATH to one that has.',
    )
})
afterAll(async () => {
  await browser.close()
  server.close()
})

async function open(url: string): Promise<typeof viewer> {
  const page = await browser.newPage({ viewport: VIEW })
  try {
    await page.goto(`${url}#toolbar=0&navpanes=0&view=Fit`)
  } catch {
    // A browser without a viewer saves the file instead.
    return undefined
  }
  await page.waitForFunction(() => document.querySelector('embed, iframe') !== null).catch(() => {})
  for (let tries = 0; tries < 50; tries++) {
    const inside = page.frames().find((frame) => frame.url().startsWith('chrome-extension:'))
    if (inside && (await inside.evaluate('document.querySelector("pdf-viewer")?.loadState_')) === 'success')
      return { page, inside }
    await page.waitForTimeout(100)
  }
  return undefined
}

/** A page as the viewer shows it, once it is drawn. */
async function shown({ page, inside }: NonNullable<typeof viewer>, number: number): Promise<Picture> {
  const viewport = 'document.querySelector("pdf-viewer").viewport_'
  await inside.evaluate(`${viewport}.goToPage(${number - 1})`)
  const rect = (await inside.evaluate(
    `(({ x, y, width, height }) => ({ x, y, width, height }))(${viewport}.getPageScreenRect(${number - 1}))`,
  )) as { x: number; y: number; width: number; height: number }
  let last = ''
  for (let tries = 0; tries < 50; tries++) {
    await page.waitForTimeout(200)
    const picture = await page.screenshot({ clip: rect })
    // It is drawn when it no longer changes.
    if (picture.toString('latin1') === last) return decode(picture)
    last = picture.toString('latin1')
  }
  throw new Error(`Page ${number} was not drawn`)
}

async function decode(png: Buffer): Promise<Picture> {
  const image = await loadImage(png)
  const { width, height } = image
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').drawImage(image, 0, 0)
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  return { width, height, pixels: Uint8Array.from({ length: width * height }, (_, at) => data[4 * at + 1] as number) }
}

/** Fields are tinted, which makes their letters lighter. */
const INK = 175

/** The darkest pixel around a point, given in parts of the page. */
function dark({ width, height, pixels }: Picture, across: number, down: number, reach: number): boolean {
  for (let y = Math.floor(down * height) - reach; y <= Math.floor(down * height) + reach; y++)
    for (let x = Math.floor(across * width) - reach; x <= Math.floor(across * width) + reach; x++)
      if ((pixels[y * width + x] ?? 255) < INK) return true
  return false
}

/** How many spots of a box (in parts of the page) have ink in either picture, and in how many the other has none near. */
function compare(one: Picture, other: Picture, [left, top, right, bottom]: number[]) {
  let [ink, alone] = [0, 0]
  for (let down = top ?? 0; down < (bottom ?? 1); down += STEP) {
    for (let across = left ?? 0; across < (right ?? 1); across += STEP) {
      const [here, there] = [dark(one, across, down, 0), dark(other, across, down, 0)]
      if (here || there) ink += 1
      if ((here && !dark(other, across, down, 2)) || (there && !dark(one, across, down, 2))) alone += 1
    }
  }
  return { ink, alone }
}
const STEP = 0.0025

test('Chromium’s own viewer ticks the same boxes and draws the same letters at the same places as pdf.js', async ({
  skip,
}) => {
  if (!viewer) return skip()
  const theirs = await render(bytes, 110)
  for (const [index, other] of theirs.entries()) {
    const page = await shown(viewer, index + 1)
    for (const field of [...seen.fields.values()].filter((field) => field.page === index + 1)) {
      const { name, check, value } = field
      const [left = 0, bottom = 0, right = 0, top = 0] = field.rect
      const box = [left / 612, 1 - top / 792, right / 612, 1 - bottom / 792]
      const [across, down] = [(left + right) / 2 / 612, 1 - (bottom + top) / 2 / 792]
      if (check) expect(dark(page, across, down, 1), `${name} is ${value}`).toBe(value !== 'Off')
      else if (value !== '') {
        const { ink, alone } = compare(page, other, box)
        expect(ink, name).toBeGreaterThan(2)
        expect(alone / ink, name).toBeLessThan(0.2)
      }
    }
    const { ink, alone } = compare(page, other, [0.005, 0.005, 0.995, 0.995])
    expect(alone / ink, `page ${index + 1}`).toBeLessThan(0.06)
  }
})
