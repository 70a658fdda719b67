import type { EveryFact } from '#test/templates/official-support.ts'
import { facts } from '#test/templates/official-support.ts'
import { attorney, long } from './support.ts'

/** The ways in which cases differ that a form must stand. */
const AXES = {
  sentence: ['completed', 'serving'],
  lawyer: [false, true],
  sections: [
    ['HSC 11357'],
    ['HSC 11358', 'HSC 11359'],
    ['HSC 11360', 'HSC 11360'],
    ['HSC 11357', 'HSC 11358', 'HSC 11359', 'HSC 11360'],
  ],
  shape: ['short', 'long', 'accented', 'missing optional'],
} as const

export type Case = { [Axis in keyof typeof AXES]: (typeof AXES)[Axis][number] }

const SHAPES: Record<Case['shape'], Partial<EveryFact>> = {
  short: {},
  long,
  accented: {
    filer: { ...facts().filer, name: 'Nguyễn Thị Ánh Ỹ', address: ['12 Łódź Gasse', 'Αθήνα, Ελλάδα'] },
  },
  'missing optional': {
    caseNumber: '',
    convictionDate: null,
    court: { name: 'Superior Court of California, County of Alpine', address: [] },
    filer: { name: 'Maria Lopez', address: [], phone: '', email: '' },
    prosecutor: { name: '', address: [] },
  },
}

/** The facts of one case. */
export function factsOf({ sentence, lawyer, sections, shape }: Case): EveryFact {
  const base = facts(SHAPES[shape])
  const counts = sections.map((statute) => ({ statute, subdivision: null, level: null }))
  return { ...base, sentence, counts, filer: lawyer ? { ...base.filer, attorney } : base.filer }
}

/** Every case for each of these; or so few of them that any two things come together at least once. */
export function casesOf<Form>(forms: readonly Form[], all: boolean): (Case & { form: Form })[] {
  const { sentence, lawyer, sections, shape } = AXES
  const every = forms.flatMap((form) =>
    sentence.flatMap((sentence) =>
      lawyer.flatMap((lawyer) =>
        sections.flatMap((sections) => shape.map((shape) => ({ form, sentence, lawyer, sections, shape }))),
      ),
    ),
  )
  return all ? every : inPairs(every)
}

/** Takes again and again the case with the most pairs that no case before it had. */
function inPairs<Each extends Record<string, unknown>>(cases: readonly Each[]): Each[] {
  const ids = new Map<unknown, number>()
  const id = (value: unknown) => {
    if (!ids.has(value)) ids.set(value, ids.size)
    return ids.get(value)
  }
  const pairs = (one: Each) => {
    const parts = Object.entries(one).map(([axis, value]) => `${axis} ${id(value)}`)
    return parts.flatMap((part, at) => parts.slice(at + 1).map((other) => `${part}, ${other}`))
  }
  const left = cases.map((one) => ({ one, pairs: pairs(one) }))
  const open = new Set(left.flatMap((each) => each.pairs))
  const chosen: Each[] = []
  while (open.size > 0) {
    const count = (each: (typeof left)[number]) => each.pairs.filter((pair) => open.has(pair)).length
    const best = left.reduce((one, other) => (count(other) > count(one) ? other : one))
    for (const pair of best.pairs) open.delete(pair)
    chosen.push(best.one)
  }
  return chosen
}
