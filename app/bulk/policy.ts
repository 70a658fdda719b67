import * as z from 'zod/mini'
import { SECTIONS } from '#app/bulk/charge.ts'

const between = (least: number, most: number) =>
  z.pipe(
    z.optional(z.nullable(z.number({ error: 'must be a number' }))),
    z.pipe(
      z.transform((value: number | null | undefined) => value ?? 0),
      z.number().check(
        z.refine((value) => value === 0 || (Number.isInteger(value) && value >= least && value <= most), {
          error: `must be 0 (off) or a whole number from ${least} to ${most}`,
        }),
      ),
    ),
  )

const flag = z.pipe(
  z.optional(z.nullable(z.boolean({ error: 'must be true or false' }))),
  z.transform((value) => value ?? false),
)

const sections = z.pipe(
  z.optional(
    z.nullable(
      z.array(z.enum(SECTIONS, { error: `must be one of ${SECTIONS.join(', ')}` }), { error: 'must be a list' }),
    ),
  ),
  z.transform((value) => value ?? []),
)

const NONE = { dismiss: [], reduce: [] }
const isObject = { error: 'must be an object' }

const shape = z.object(
  {
    baselineEligibility: z._default(z.object({ dismiss: sections, reduce: sections }, isObject), NONE),
    additionalRelief: z._default(
      z.object(
        {
          subjectUnder21AtConviction: flag,
          subjectAgeThreshold: between(40, 65),
          yearsSinceConvictionThreshold: between(1, 15),
          yearsCrimeFreeThreshold: between(1, 15),
          subjectHasOnlyProp64Charges: flag,
          subjectIsDeceased: flag,
        },
        isObject,
      ),
      {
        subjectUnder21AtConviction: false,
        subjectAgeThreshold: 0,
        yearsSinceConvictionThreshold: 0,
        yearsCrimeFreeThreshold: 0,
        subjectHasOnlyProp64Charges: false,
        subjectIsDeceased: false,
      },
    ),
  },
  { error: 'the policy must be one JSON object' },
)

/** The county's choices: the options file of the 2020 program as it is. 0 and false mean off; unknown keys are ignored. */
export type Policy = z.infer<typeof shape>

/** `ignored` names the settings that the 2020 program did not know either: most likely they are misspelled. */
export type PolicyResult = { ok: true; policy: Policy; ignored: string[] } | { ok: false; problem: string }

/** No choice at all, for a mode that takes none. */
export const NO_POLICY: Policy = shape.parse({})

/** Reads a policy file's text. `problem` names every setting that is wrong and what it may be. */
export function readPolicy(text: string): PolicyResult {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { ok: false, problem: `not valid JSON (${(error as Error).message})` }
  }
  const parsed = shape.safeParse(json)
  if (parsed.success) return { ok: true, policy: parsed.data, ignored: ignoredIn(json, parsed.data) }
  const problems = parsed.error.issues.map(({ path, message }) =>
    path.length ? `${path.join('.')} ${message}` : message,
  )
  return { ok: false, problem: problems.join('; ') }
}

/** Settings that the desktop program of 2020 wrote beside the numbers they mirror. */
const MIRRORS = [
  'dismissOlderThanAgeThreshold',
  'dismissYearsSinceConvictionThreshold',
  'dismissYearsCrimeFreeThreshold',
]

function ignoredIn(given: unknown, known: object, path = ''): string[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return []
  return Object.entries(given).flatMap(([name, value]) => {
    const inside = (known as Record<string, unknown>)[name]
    if (inside === undefined) return MIRRORS.includes(name) ? [] : [path + name]
    return ignoredIn(value, inside as object, `${path}${name}.`)
  })
}
