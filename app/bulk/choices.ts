import type { Raw } from '#app/bulk/bytes.ts'
import type { Effect } from '#app/bulk/mode.ts'
import type { Policy } from '#app/bulk/policy.ts'
import type { Tally } from '#app/bulk/tally.ts'

/** What the 2020 tables give as the reason of each choice beyond the sections (2020 output, "Eligibility Reason"). */
export const REASONS = {
  'under-21': () => '21 years or younger',
  age: (years) => `${years} years or older`,
  since: (years) => `Conviction occurred ${years} or more years ago`,
  free: (years) => `No convictions in the past ${years} years`,
  only: () => 'Only has 11357-60 charges',
  deceased: () => 'Individual is deceased',
} as const satisfies Record<string, (years: number) => Raw>

/** What a run's policy was read from: the file's name, and the settings in it that are not known and changed nothing. */
export type PolicyFile = { file: string; ignored: string[] }

/** One choice of a policy that is on, with how many convictions it decided. `value` is a section or a number of years. */
export type Choice = {
  choice: keyof typeof REASONS | 'level' | 'section'
  value?: string
  effect: Effect
  count: number
}

/** The choices of a policy that are on, in the order in which they are asked; the first that applies decides. */
export function choicesOf({ baselineEligibility, additionalRelief: more }: Policy, { counts }: Tally): Choice[] {
  const counted = (name: string) => counts[name] ?? 0
  const sections = (effect: 'dismiss' | 'reduce'): Choice[] =>
    [...new Set(baselineEligibility[effect])]
      .sort()
      .map((value) => ({ choice: 'section', value, effect, count: counted(`${effect}.section.${value}`) }))
  const relief = (choice: keyof typeof REASONS, on: number | boolean): Choice[] => {
    if (!on) return []
    const count = counted(`dismiss.additional.${REASONS[choice](Number(on))}`)
    return [{ choice, ...(typeof on === 'number' && { value: String(on) }), effect: 'dismiss', count }]
  }
  return [
    { choice: 'level', effect: 'dismiss', count: counted('dismiss.level') },
    ...sections('dismiss'),
    ...relief('under-21', more.subjectUnder21AtConviction),
    ...relief('age', more.subjectAgeThreshold),
    ...relief('since', more.yearsSinceConvictionThreshold),
    ...relief('free', more.yearsCrimeFreeThreshold),
    ...relief('only', more.subjectHasOnlyProp64Charges),
    ...relief('deceased', more.subjectIsDeceased),
    ...sections('reduce'),
  ]
}
