import type { PolicyFile } from '#app/bulk/choices.ts'
import { isoDay } from '#app/bulk/dates.ts'
import type { ModeId } from '#app/bulk/mode.ts'
import { NO_POLICY, type Policy, readPolicy } from '#app/bulk/policy.ts'
import { otherCounties, whatIsWrong } from '#app/bulk/web/look.ts'
import type { WebRun } from '#app/bulk/web/messages.ts'

/** What stands in the form. Policies are what was typed or chosen for each of the two places. */
export type Entered = {
  files: readonly File[]
  county: string
  /** Whether the county is taken even where the beginning of the files has no row of it. */
  asWritten: boolean
  mode: ModeId
  day: string
  policy: File | undefined
  second: File | undefined
  explain: boolean
}

/** Something to put right: the field, and a key of `bulk.json` with its values. */
export type Fault = { field: string; key: string; values?: Record<string, string> }

export type Read =
  | { ok: true; asked: Omit<WebRun, 'run' | 'into' | 'words'>; ignored: string[] }
  | { ok: false; faults: Fault[] }

/** The fault of a county that the beginning of the files does not have. */
export const NOT_THERE = 'county.not-there'

const SHOWN = 8

/** Reads the form into a run, as `args.ts` reads a command line; looks at the beginning of each file. */
export async function readAsked({
  files,
  county,
  asWritten,
  mode,
  day,
  policy,
  second,
  explain,
}: Entered): Promise<Read> {
  const faults: Fault[] = []
  if (files.length === 0) faults.push({ field: 'files', key: 'files.none' })
  const names = files.map(({ name }) => name)
  for (const [at, file] of files.entries()) {
    const { name } = file
    const wrong = names.indexOf(name) < at ? 'twice' : await whatIsWrong(file)
    if (wrong) faults.push({ field: 'files', key: `files.${wrong}`, values: { name } })
  }
  if (county === '') faults.push({ field: 'county', key: 'county.none' })
  else if (!asWritten && faults.length === 0) {
    const found = await otherCounties(files, county)
    if (found)
      faults.push({ field: 'county', key: NOT_THERE, values: { county, found: found.slice(0, SHOWN).join(', ') } })
  }
  const asOf = isoDay(day)
  if (asOf === undefined) faults.push({ field: 'day', key: 'day.none' })
  const policies: Policy[] = []
  const policyFiles: PolicyFile[] = []
  if (mode === 'compatible') {
    if (!policy) faults.push({ field: 'policy', key: 'policy.none' })
    for (const [field, file] of Object.entries({ policy, second })) {
      if (!file) continue
      const read = await readPolicyFile(file)
      if (read.ok) {
        policies.push(read.policy)
        policyFiles.push({ file: file.name, ignored: read.ignored })
      } else faults.push({ field, key: 'policy.wrong', values: { name: file.name, problem: `${read.problem}.` } })
    }
  }
  if (faults.length > 0 || asOf === undefined) return { ok: false, faults }
  const [first = NO_POLICY, compareWith] = policies
  const settings = { mode, county, asOf, policy: first, explain: mode === 'current-law' || explain }
  const ignored = policyFiles.flatMap((one) => one.ignored)
  return {
    ok: true,
    asked: {
      ...{ files: [...files], settings },
      ...(compareWith && { compareWith }),
      ...(policyFiles.length > 0 && { policyFiles }),
    },
    ignored,
  }
}

/** A policy is a few hundred bytes; whatever is far larger is another file. */
const MOST = 1 << 20

async function readPolicyFile(file: File) {
  try {
    return readPolicy(file.size > MOST ? '' : await file.text())
  } catch {
    return { ok: false, problem: 'it cannot be read' } as const
  }
}
