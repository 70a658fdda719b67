/** The pictures of our own papers: `npm run goldens` takes them anew, `goldens.test.ts` holds the papers against them. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { BATCH_BLANKS, BLANKS } from '#templates/build.ts'
import { encodePng, type Picture } from '#test/support/png.ts'
import { render } from '#test/support/render.ts'

export const DRAWN = Object.keys({ ...BLANKS, ...BATCH_BLANKS })
export const FOLDER = join(import.meta.dirname, 'goldens')
const TEMPLATES = join(import.meta.dirname, '../../templates')
const DOTS_PER_INCH = 60

/** Every page of a blank, by the name of its picture. */
export async function picturesOf(path: string): Promise<Map<string, Picture>> {
  const pages = await render(new Uint8Array(await readFile(join(TEMPLATES, path))), DOTS_PER_INCH)
  return new Map(pages.map((page, index) => [`${basename(path, '.pdf')}-${index + 1}.png`, page]))
}

/** The names of the pictures that are kept. */
export async function kept(): Promise<string[]> {
  return (await readdir(FOLDER)).filter((name) => name.endsWith('.png')).sort()
}

/** Pixels that a person would see are different. Two machines draw the edge of a letter a little differently. */
export function differing(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return Number.POSITIVE_INFINITY
  let count = 0
  for (let at = 0; at < one.pixels.length; at++)
    if (Math.abs((one.pixels[at] as number) - (other.pixels[at] as number)) > 96) count += 1
  return count
}

if (import.meta.main) {
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER)
  for (const path of DRAWN) {
    const pictures = await picturesOf(path)
    for (const [name, picture] of pictures) await writeFile(join(FOLDER, name), encodePng(picture))
    console.log(`${path}: ${pictures.size}`)
  }
}
