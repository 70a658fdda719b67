/** One thing measured, in its unit, with what it may be at most. A `note` says how, where that is not plain. */
export type Figure = { what: string; measured: number; unit: string; budget?: number; note?: string }

/** The figures as a Markdown table, for the README and for people. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, measured, unit, budget, note }) => {
    const kept = budget === undefined ? '' : measured <= budget ? 'kept' : '**not kept**'
    const limit = budget === undefined ? '' : `≤ ${budget} ${unit}`
    return `| ${what}${note ? ` (${note})` : ''} | ${round(measured)} ${unit} | ${limit} | ${kept} |`
  })
  return ['| what | measured | budget | |', '|---|---|---|---|', ...rows].join('\n')
}

/** The middle one of several runs. */
export function median(runs: readonly number[]): number {
  const sorted = runs.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
