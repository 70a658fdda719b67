import type { RunOptions } from '#app/bulk/run.ts'
export function dryRun(_options: RunOptions, _say: (line: string) => void): boolean {
  return true
}
