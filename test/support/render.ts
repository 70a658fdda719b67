import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Picture } from './png.ts'

/** The pages of a PDF as pdf.js draws them, fields and all. Letters are drawn from the file's own outlines. */
export async function render(bytes: Uint8Array, dotsPerInch: number): Promise<Picture[]> {
  const options = { verbosity: 0, useSystemFonts: false, disableFontFace: true }
  const task = getDocument({ data: bytes.slice(), ...options })
  const file = await task.promise
  const pictures: Picture[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const viewport = page.getViewport({ scale: dotsPerInch / 72 })
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
    const canvas = createCanvas(width, height)
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
    const pixels = new Uint8Array(width * height)
    for (let at = 0; at < pixels.length; at++)
      pixels[at] = Math.round(((data[4 * at] ?? 0) + (data[4 * at + 1] ?? 0) + (data[4 * at + 2] ?? 0)) / 3)
    pictures.push({ width, height, pixels })
  }
  await task.destroy()
  return pictures
}
