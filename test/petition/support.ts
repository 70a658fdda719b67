import { AnnotationMode, getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { serverAssets } from '#app/petition/assets.server.ts'
import { makePacket, type Packet } from '#app/petition/packet.ts'

/** An unremarkable case: one finished possession conviction in San Francisco. */
export function packet(given: Partial<Packet> = {}): Packet {
  return {
    on: '2026-11-21',
    county: 'San Francisco',
    court: { name: 'Superior Court of California, County of San Francisco', address: ['850 Bryant Street'] },
    caseNumber: '02345678',
    counts: [{ statute: 'HSC 11357', subdivision: 'b', level: 'misdemeanor', count: '1' }],
    convictionDate: '2009-03-12',
    sentence: 'completed',
    filer: {
      name: 'Maria Lopez',
      address: ['123 Valencia Street', 'San Francisco, CA 94103'],
      phone: '(415) 555-0100',
      email: 'maria@example.org',
    },
    waivers: { originalJudge: false, appearance: false },
    prosecutor: {
      name: 'San Francisco District Attorney',
      address: ['350 Rhode Island Street', 'San Francisco, CA 94103'],
    },
    ...given,
  }
}

/** A case whose names, numbers and addresses are as long as real ones get. */
export const long = {
  caseNumber: 'SCN-2009-0012345-CONSOLIDATED-WITH-77-AB',
  court: {
    name: 'Superior Court of California, County of San Bernardino',
    address: ['Justice Center, Criminal Division', 'Room 101', '247 West Third Street', 'San Bernardino, CA 92415'],
  },
  filer: {
    name: 'María Fernanda Wolfeschlegelsteinhausenbergerdorff-Gutiérrez de la Concepción y Villanueva',
    address: [
      'c/o The Reverend Guadalupe Villanueva',
      'Building 14, Apartment 1207, Rear Entrance',
      '12345 North Santo Domingo Boulevard',
      'San Buenaventura, California 93001-1234',
    ],
    phone: '(415) 555-0100 extension 12345',
    email: 'maria.fernanda.gutierrez.villanueva@mail.example.org',
  },
  prosecutor: {
    name: 'Office of the District Attorney of the City and County of San Francisco, Post-Conviction Unit',
    address: ['350 Rhode Island Street, North Building, Suite 400N', 'San Francisco, CA 94103'],
  },
} satisfies Partial<Packet>

export const attorney: NonNullable<Packet['filer']['attorney']> = {
  name: 'Alexandra Whitmore',
  barNumber: '123456',
  firm: 'Community Legal Services',
  address: ['1155 Market Street, Tenth Floor', 'San Francisco, CA 94103'],
  phone: '(415) 555-0188',
  fax: '(415) 555-0189',
  email: 'alexandra@example.org',
}

/** The packet's bytes; fails the test when there are problems instead. */
export async function bytesOf(given: Packet): Promise<Uint8Array> {
  const result = await makePacket(given, serverAssets)
  if (!result.ok) throw new Error(`No packet: ${JSON.stringify(result.problems)}`)
  return result.value
}

/** A line of text where a reader sees it: points from the bottom left corner of its page (from 1). */
export type Drawn = { page: number; text: string; x: number; y: number; width: number; size: number; field: boolean }
export type Field = { page: number; name: string; value: string; tooltip: string; rect: number[]; check: boolean }
export type Read = {
  pages: number
  title: string
  language: string | null
  bookmarks: string[]
  drawn: Drawn[]
  fields: Map<string, Field>
}

/** The file as another program (pdf.js) sees it: what its fields hold and what is really drawn, letter by letter. */
export async function read(bytes: Uint8Array): Promise<Read> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false, disableFontFace: true })
  const file = await task.promise
  const drawn: Drawn[] = []
  const fields = new Map<string, Field>()
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    for (const { fieldName, fieldValue, alternativeText, rect, checkBox } of await page.getAnnotations()) {
      fields.set(fieldName, {
        page: number,
        name: fieldName,
        value: fieldValue ?? '',
        tooltip: alternativeText,
        rect,
        check: checkBox === true,
      })
    }
    drawn.push(...readOperators(await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE }), number))
  }
  const { info } = (await file.getMetadata()) as { info: { Title: string; Language: string | null } }
  const bookmarks = ((await file.getOutline()) ?? []).map(({ title }) => title)
  const pages = file.numPages
  await task.destroy()
  return { pages, title: info.Title, language: info.Language, bookmarks, drawn, fields }
}

type Glyph = { unicode: string; width: number }

function readOperators({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }, page: number): Drawn[] {
  const drawn: Drawn[] = []
  let [x, y, size, field] = [0, 0, 0, false]
  let origin: [number, number] | undefined
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index] as never[]
    if (operator === OPS.beginAnnotation) {
      const [left, bottom] = given[1] as unknown as number[]
      origin = [left as number, bottom as number]
      field = true
    } else if (operator === OPS.endAnnotation) {
      origin = undefined
      field = false
    } else if (operator === OPS.beginText) [x, y] = [0, 0]
    else if (operator === OPS.setFont) size = given[1] as unknown as number
    else if (operator === OPS.moveText) [x, y] = [x + Number(given[0]), y + Number(given[1])]
    else if (operator === OPS.setTextMatrix) {
      const matrix = given[0] as unknown as number[]
      ;[x, y] = [matrix[4] as number, matrix[5] as number]
    } else if (operator === OPS.showText) {
      const glyphs = (given[0] as unknown as (Glyph | number)[]).filter((glyph) => typeof glyph !== 'number')
      const text = glyphs.map(({ unicode }) => unicode).join('')
      const width = (glyphs.reduce((sum, glyph) => sum + glyph.width, 0) * size) / 1000
      drawn.push({ page, text, x: x + (origin?.[0] ?? 0), y: y + (origin?.[1] ?? 0), width, size, field })
    }
  }
  return drawn
}

/** Pairs of drawn lines whose letters would touch: from a little above the baseline to a little below the capitals. */
export function overlaps(drawn: Drawn[]): string[] {
  const found: string[] = []
  const visible = drawn.filter(({ text }) => text.trim())
  const pages = Map.groupBy(visible, ({ page }) => page)
  for (const lines of pages.values()) {
    for (const [index, one] of lines.entries()) {
      for (let at = index + 1; at < lines.length; at++) {
        const other = lines[at] as Drawn
        const apart =
          one.y + 0.66 * one.size <= other.y - 0.21 * other.size ||
          other.y + 0.66 * other.size <= one.y - 0.21 * one.size ||
          one.x + one.width <= other.x + 0.5 ||
          other.x + other.width <= one.x + 0.5
        if (!apart) found.push(`page ${one.page}: “${one.text}” and “${other.text}”`)
      }
    }
  }
  return found
}
