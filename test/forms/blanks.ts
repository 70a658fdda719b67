import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the courts' own blanks are to test with. They are never part of the project. */
export const OFFICIAL_FORMS = process.env.OFFICIAL_FORMS ?? join(import.meta.dirname, '../../../shared/forms')

/** Whether they are there; tests that need them are skipped by name where they are not. */
export const HAVE_BLANKS = existsSync(join(OFFICIAL_FORMS, 'cr-180-2024.pdf'))

if (!HAVE_BLANKS)
  console.warn(`SKIPPED: no official blanks in ${OFFICIAL_FORMS}. Set OFFICIAL_FORMS to the folder that has them.`)

/** One of them, as downloaded. */
export function officialBlank(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(OFFICIAL_FORMS, `${name}.pdf`)))
}

/** Each blank with the form and revision that is printed on it. */
export const BLANKS = [
  { file: 'cr-180-2024', form: 'CR-180', revised: '2024-01-01' },
  { file: 'cr-181-2024', form: 'CR-181', revised: '2024-01-01' },
  { file: 'cr-400-2017', form: 'CR-400', revised: '2017-07-01' },
  { file: 'fw-001-2018', form: 'FW-001', revised: '2018-03-02' },
  { file: 'mc-031-2005', form: 'MC-031', revised: '2005-07-01' },
] as const
