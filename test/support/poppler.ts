import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether pdftotext and pdftoppm are here to look at our files with; a warning says so where they are not. */
export const HAVE_POPPLER = ['pdftotext', 'pdftoppm'].every((tool) => spawnSync(tool, ['-v']).status === 0)
if (!HAVE_POPPLER)
  console.warn('SKIPPED: poppler (pdftotext, pdftoppm) is not installed, so only pdf.js looks at the papers.')

/** A file as poppler sees it: the text of each page, and how dark the middle of a box is drawn, from 0 to 1. */
export type Poppler = { pages: string[]; darkness: (page: number, box: readonly number[]) => number }

/** Opens a file in poppler for as long as `look` runs. */
export function inPoppler<Result>(bytes: Uint8Array, look: (seen: Poppler) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'poppler-'))
  try {
    const path = join(folder, 'file.pdf')
    writeFileSync(path, bytes)
    const run = (tool: string, ...options: string[]) =>
      execFileSync(tool, options, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 })
    const pages = run('pdftotext', '-layout', path, '-').toString().split('\f').slice(0, -1)
    const pictures = new Map<number, Buffer>()
    const picture = (page: number) => {
      const known = pictures.get(page)
      if (known) return known
      const only = ['-f', String(page), '-l', String(page)]
      run('pdftoppm', '-r', String(72 * SCALE), '-gray', '-singlefile', ...only, path, join(folder, 'page'))
      const drawn = readFileSync(join(folder, 'page.pgm'))
      pictures.set(page, drawn)
      return drawn
    }
    return look({ pages, darkness: (page, box) => darkness(picture(page), box) })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Pixels a point, and points to each side of a box's middle. */
const [SCALE, REACH] = [1, 2]

function darkness(page: Buffer, [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): number {
  const { width, height, start } = header(page)
  const [across, down] = [((left + right) / 2) * SCALE, height - ((bottom + top) / 2) * SCALE]
  let [dark, count] = [0, 0]
  for (let y = Math.round(down - REACH * SCALE); y < down + REACH * SCALE; y++) {
    for (let x = Math.round(across - REACH * SCALE); x < across + REACH * SCALE; x++) {
      dark += 255 - (page[start + y * width + x] as number)
      count += 255
    }
  }
  return dark / count
}

/** Width, height and where the pixels begin, of a gray map (PGM). */
function header(page: Buffer): { width: number; height: number; start: number } {
  const [whole = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(page.toString('latin1', 0, 40)) ?? []
  return { width: Number(width), height: Number(height), start: whole.length }
}

/** A ticked box is at least this dark in its middle, and an open one less. */
export const TICKED = 0.15
