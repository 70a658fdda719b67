import { expect, test } from 'vitest'
import { sampleText } from '#app/bulk/sample.ts'
import { reference } from '#test/bulk/reference.ts'
import { cellsOf, runOver } from '#test/bulk/support.ts'

const county = 'SAN JOAQUIN'
const asOf = '2020-07-01'
const policies = [
  {
    baselineEligibility: { dismiss: ['11357', '11358'], reduce: ['11359', '11360'] },
    additionalRelief: {
      ...{ subjectUnder21AtConviction: true, subjectAgeThreshold: 57, yearsSinceConvictionThreshold: 15 },
      ...{ yearsCrimeFreeThreshold: 5, subjectHasOnlyProp64Charges: true, subjectIsDeceased: true },
    },
  },
  {
    baselineEligibility: { dismiss: ['11360'], reduce: ['11358'] },
    additionalRelief: { subjectHasOnlyProp64Charges: true, subjectIsDeceased: true, yearsCrimeFreeThreshold: 1 },
  },
]

const ROWS = Number(process.env.BULK_REFERENCE_ROWS ?? 2000)

function sample(rows: number, seed: number, damage: number, header: boolean) {
  return [...sampleText({ rows, county, seed, damage, header })].join('')
}

/** The first line where two texts differ, so that a failure can be read. */
function difference(ours: string, theirs: string) {
  if (ours === theirs) return undefined
  const [a, b] = [ours.split('\n'), theirs.split('\n')]
  const at = a.findIndex((line, index) => line !== b[index])
  return { line: at + 1, ours: a[at], theirs: b[at] }
}

test.each([
  { name: 'one sound file', texts: [sample(ROWS, 1, 0, false)], policy: policies[0] },
  { name: 'one damaged file with a header', texts: [sample(ROWS, 2, 0.1, true)], policy: policies[0] },
  { name: 'one damaged file and another policy', texts: [sample(ROWS, 3, 0.3, false)], policy: policies[1] },
  {
    name: 'two damaged files that share people',
    texts: [sample(Math.ceil(ROWS / 2), 4, 0.05, false), sample(Math.ceil(ROWS / 2), 5, 0.05, true)],
    policy: policies[0],
  },
] as const)(
  `$name: every cell and every figure as the second program has them`,
  { timeout: 3_600_000 },
  async ({ texts, policy }) => {
    const { read, summary } = await runOver([...texts], {
      county,
      asOf,
      policy,
      jobs: 2,
      piece: ROWS > 10_000 ? undefined : 30_000,
    })
    const expected = reference([...texts], county, asOf, policy as never)
    for (const [file, tables] of expected.tables.entries()) {
      const number = texts.length > 1 ? `_${file + 1}` : ''
      expect(difference(read(`All_Results${number}.csv`), tables.all)).toBeUndefined()
      expect(difference(read(`All_Results_Condensed${number}.csv`), tables.condensed)).toBeUndefined()
      expect(difference(read(`Prop64_Results${number}.csv`), tables.prop64)).toBeUndefined()
    }
    const { processingTimeInSeconds, ...figures } = JSON.parse(read('gogen.json'))
    expect(processingTimeInSeconds).toBeGreaterThan(0)
    expect(figures).toEqual(expected.summary)
    const unreadable = cellsOf(read('problems.csv')).filter(([, , severity]) => severity === 'unreadable')
    expect(unreadable.map(([file, line]) => ({ file: Number(file?.slice(2, 3)) - 1, line: Number(line) }))).toEqual(
      expected.unreadable,
    )
    expect(summary.rows).toBe(expected.summary.lineCount)
  },
)
