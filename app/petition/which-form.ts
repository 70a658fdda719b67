import type { Packet } from '#app/petition/facts.ts'
import type { InstalledForm } from '#app/petition/official.ts'
import { cr400 } from '#templates/cr-400/2024-01-01/map.ts'
import { fitsCr400 } from '#templates/cr-400/sections.ts'
import { cr401 } from '#templates/cr-401/2024-01-01/map.ts'

/** The court's own forms that the papers of a case are made with, out of those installed; where there is none, it is ours. */
export type FormsUsed = { petition?: InstalledForm; proof?: InstalledForm }

/** CR-400 where it has a box for each count, and CR-401, where they are installed in the current revision (rule 1.37). */
export function formsUsed(packet: Pick<Packet, 'counts'>, installed: readonly InstalledForm[]): FormsUsed {
  const find = ({ form, revised }: { form: string; revised: string }) =>
    installed.find((each) => each.form === form && each.revised === revised)
  return { petition: fitsCr400(packet) ? find(cr400) : undefined, proof: find(cr401) }
}
