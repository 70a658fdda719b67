import type { Decision } from './decide.ts'
import { FACTS, type Standing } from './facts.ts'

/** What a decision says the act would be today: `unknown` while a table is open, `outside` where the law does not reach. */
export function standingToday({ trace }: Decision): Standing | 'unknown' | 'outside' {
  const found = trace.map(({ result }) => result).find(isStanding)
  return found ?? (trace.at(-1)?.result === null ? 'unknown' : 'outside')
}

function isStanding(result: string | null): result is Standing {
  return (FACTS.today as readonly (string | null)[]).includes(result)
}
