import type { ModeId } from '#app/bulk/mode.ts'
import { readOffice } from '#app/bulk/papers/office.ts'
import { PAPERS, type PapersKind, type PapersOptions } from '#app/bulk/papers/options.ts'
import { Refused } from '#app/bulk/refused.ts'

type Given = { papers?: string; bundle?: string; separators?: string; office?: string; 'file-anyway'?: boolean }

const BUNDLE = 50
/** A bundle is held in memory whole. */
const MOST = 500

/** Reads what the command line says of papers; undefined when none are asked for. Throws `Refused`. */
export function readPapers(given: Given, mode: ModeId, compare: boolean): PapersOptions | undefined {
  const { papers: kind, bundle, separators = 'case', office, 'file-anyway': fileAnyway = false } = given
  if (kind === undefined) {
    const left = (['bundle', 'separators', 'office', 'file-anyway'] as const).find((name) => given[name] !== undefined)
    if (left) throw new Refused(`--${left} goes with --papers petition or --papers motion.`)
    return undefined
  }
  if (!PAPERS.includes(kind as PapersKind)) throw new Refused(`--papers ${kind} is neither petition nor motion.`)
  if (compare) throw new Refused('--papers needs one --policy; leave out --compare.')
  if (separators !== 'case' && separators !== 'bundle')
    throw new Refused(`--separators ${separators} is neither case nor bundle.`)
  if (fileAnyway && (mode !== 'current-law' || kind !== 'petition'))
    throw new Refused('--file-anyway goes with --mode current-law and --papers petition.')
  const size = bundle === undefined ? BUNDLE : Number(bundle)
  if (!Number.isInteger(size) || size < 1 || size > MOST)
    throw new Refused(`--bundle ${bundle} is not a number from 1 to ${MOST}.`)
  return {
    ...{ kind: kind as PapersKind, bundle: size, separators, fileAnyway },
    ...(office !== undefined && { office: readOffice(office, kind as PapersKind) }),
  }
}
