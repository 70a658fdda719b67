/** Draws every blank of ours again: `npm run templates`. A test holds the committed files against this, byte for byte. */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFont } from '#app/petition/font.ts'
import { drawAttachment } from '#templates/attachment/2026-11-21/draw.ts'
import { drawCoverLetter } from '#templates/cover-letter/2026-11-21/draw.ts'
import { drawDeclaration, drawDeclarationEnd } from '#templates/declaration/2026-11-21/draw.ts'
import { drawExhibit } from '#templates/exhibit/2026-11-21/draw.ts'
import { drawMotionAttachment } from '#templates/motion-attachment/2026-11-21/draw.ts'
import { drawMotionOrder } from '#templates/motion-order/2026-11-21/draw.ts'
import { drawMotionOrderAttachment } from '#templates/motion-order-attachment/2026-11-21/draw.ts'
import { drawOrderAttachment } from '#templates/order-attachment/2026-11-21/draw.ts'
import { drawPetition } from '#templates/petition/2026-11-21/draw.ts'
import { drawProofOfService } from '#templates/proof-of-service/2026-11-21/draw.ts'
import { drawProposedOrder } from '#templates/proposed-order/2026-11-21/draw.ts'
import { drawProsecutorLetter } from '#templates/prosecutor-letter/2026-11-21/draw.ts'
import { drawProsecutorMotion } from '#templates/prosecutor-motion/2026-11-21/draw.ts'
import { drawRecordsLetter } from '#templates/records-letter/2026-11-21/draw.ts'
import { drawSeparatorSheet } from '#templates/separator-sheet/2026-11-21/draw.ts'
import type { Faces } from '#templates/sheet.ts'
import { drawStatusLetter } from '#templates/status-letter/2026-11-21/draw.ts'
import { edition } from '#templates/titles.ts'

const here = dirname(fileURLToPath(import.meta.url))

const SENTENCES = ['completed', 'serving'] as const
const PETITIONS = Object.fromEntries(
  SENTENCES.flatMap((sentence) =>
    (['any', 'misdemeanors', 'infractions'] as const).map((levels) => [
      `petition/2026-11-21/petition-${edition(sentence, levels)}.pdf`,
      (faces: Faces) => drawPetition(faces, sentence, levels),
    ]),
  ),
)
const ORDERS = Object.fromEntries(
  SENTENCES.flatMap((sentence) =>
    (['any', 'infractions'] as const).map((levels) => [
      `proposed-order/2026-11-21/proposed-order-${edition(sentence, levels)}.pdf`,
      (faces: Faces) => drawProposedOrder(faces, sentence, levels),
    ]),
  ),
)

/** Each committed blank, by its path in this folder, with the script that draws it. */
export const BLANKS: Record<string, (faces: Faces) => Promise<Uint8Array>> = {
  'attachment/2026-11-21/attachment.pdf': drawAttachment,
  'cover-letter/2026-11-21/cover-letter.pdf': drawCoverLetter,
  'declaration/2026-11-21/declaration.pdf': (faces) => drawDeclaration(faces, 'whole'),
  'declaration/2026-11-21/declaration-begun.pdf': (faces) => drawDeclaration(faces, 'begun'),
  'declaration/2026-11-21/declaration-ended-4.pdf': (faces) => drawDeclarationEnd(faces, 4),
  'declaration/2026-11-21/declaration-ended-10.pdf': (faces) => drawDeclarationEnd(faces, 10),
  'declaration/2026-11-21/declaration-ended-16.pdf': (faces) => drawDeclarationEnd(faces, 16),
  'exhibit/2026-11-21/exhibit.pdf': drawExhibit,
  'order-attachment/2026-11-21/order-attachment.pdf': drawOrderAttachment,
  ...PETITIONS,
  'proof-of-service/2026-11-21/proof-of-service.pdf': drawProofOfService,
  ...ORDERS,
  'prosecutor-letter/2026-11-21/prosecutor-letter.pdf': drawProsecutorLetter,
  'records-letter/2026-11-21/records-letter.pdf': drawRecordsLetter,
  'status-letter/2026-11-21/status-letter.pdf': drawStatusLetter,
}

/** The blanks that only the papers of a whole county need. */
export const BATCH_BLANKS: typeof BLANKS = {
  'motion-attachment/2026-11-21/motion-attachment.pdf': drawMotionAttachment,
  'motion-order/2026-11-21/motion-order.pdf': drawMotionOrder,
  'motion-order-attachment/2026-11-21/motion-order-attachment.pdf': drawMotionOrderAttachment,
  'prosecutor-motion/2026-11-21/prosecutor-motion.pdf': drawProsecutorMotion,
  'separator-sheet/2026-11-21/separator-sheet.pdf': drawSeparatorSheet,
}

/** The fonts that the blanks are set in. */
export async function loadFaces(): Promise<Faces> {
  const font = async (name: string) =>
    readFont(new Uint8Array(await readFile(join(here, '../app/petition/fonts', name))))
  return { regular: await font('tinos-regular.ttf'), bold: await font('tinos-bold.ttf') }
}

/** What `SOURCE.md` beside the blanks says of where they come from. */
export function sourceNote(folder: string, files: [string, Uint8Array][]): string {
  const [form, revised] = folder.split('/')
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const rows = files.map(
    ([name, bytes]) => `- \`${name}\`: SHA-256 \`${hash(bytes)}\`
`,
  )
  return [
    `# ${form}, ${revised}\n\n`,
    'Origin: this project’s own paper, drawn by `draw.ts` in this folder in the project’s own words. ',
    'Not a form of the Judicial Council.\n\n',
    `Revision: ${revised}. Rebuild with \`npm run templates\`; a test compares the bytes.\n\n`,
    rows.join(''),
  ].join('')
}

if (import.meta.main) {
  const faces = await loadFaces()
  const folders = new Map<string, [string, Uint8Array][]>()
  for (const [path, draw] of Object.entries({ ...BLANKS, ...BATCH_BLANKS })) {
    const bytes = await draw(faces)
    await writeFile(join(here, path), bytes)
    const folder = dirname(path)
    folders.set(folder, [...(folders.get(folder) ?? []), [path.slice(folder.length + 1), bytes]])
  }
  for (const [folder, files] of folders) await writeFile(join(here, folder, 'SOURCE.md'), sourceNote(folder, files))
}
