import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FieldMap } from '#app/petition/field-map.ts'
import { cr180 } from '#templates/cr-180/2024-01-01/map.ts'
import { cr181 } from '#templates/cr-181/2024-01-01/map.ts'
import { cr400Of2017 } from '#templates/cr-400/2017-07-01/map.ts'
import { cr400 } from '#templates/cr-400/2024-01-01/map.ts'
import { cr401 } from '#templates/cr-401/2024-01-01/map.ts'
import { fw001 } from '#templates/fw-001/2018-03-02/map.ts'
import { mc025 } from '#templates/mc-025/2007-01-01/map.ts'
import { mc031 } from '#templates/mc-031/2005-07-01/map.ts'

/** A field of the court's blank as `fields.json` beside the map has it. */
export type KnownField = {
  /** Its whole name. */
  name: string
  kind: 'text' | 'check'
  /** From 1. */
  page: number
  /** Left, bottom, right, top, in points. */
  box: number[]
  /** What a ticked box is called inside the file. */
  on?: string
  maxLength?: number
  /** Takes several lines. Not compared: it changes where text stands, and not what the field is for. */
  multiline?: boolean
}

/** A form of the Judicial Council that we have a map for. */
export type OfficialMap = FieldMap<never> & { official: NonNullable<FieldMap<never>['official']> }

/** Every form that can be installed. */
export const CATALOG = [cr400, cr400Of2017, cr401, cr180, cr181, fw001, mc025, mc031] as unknown as OfficialMap[]

/** The folder of a map below `templates/`: `cr-400/2024-01-01`. */
export function folderOf({ form, revised }: Pick<FieldMap<never>, 'form' | 'revised'>): string {
  return join(form.toLowerCase(), revised)
}

/** `CR-400 [Rev. January 1, 2024]`, as a clerk reads it at the foot of the page. */
export function nameOf({ form, official }: OfficialMap): string {
  return `${form} [${official.revision}]`
}

/** The fields that the court's blank has. */
export function knownFields(map: OfficialMap): KnownField[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../templates', folderOf(map), 'fields.json'), 'utf8'))
}
