import { expect, test } from 'vitest'
import { cellsOf, line, runOver } from '#test/bulk/support.ts'

const TODAY = { mode: 'current-law', asOf: '2026-11-21', policy: {}, piece: 3000 } as const
const filler = (from: number) =>
  Array.from(
    { length: 40 },
    (_, id) => `${line({ SUBJECT_ID: String(from + id), CII_NUMBER: `9${from + id}` })}\n`,
  ).join('')
const murder = { OFFENSE_DESCR: '187(A) PC-MURDER', STP_EVENT_DATE: '19900101', CNT_ORDER: '101001001000', OFN: 'M1' }

/** What the table says is needed of the conviction of this case number, and what is listed of the rows. */
async function looksOf(texts: string[], number: string) {
  const { read } = await runOver(texts, TODAY)
  const files = texts.length > 1 ? texts.map((_, index) => `_${index + 1}`) : ['']
  const rows = files.flatMap((end) => {
    const [header, ...rows] = cellsOf(read(`Prop64_Results${end}.csv`)) as [string[], ...string[][]]
    return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])))
  })
  const problems = cellsOf(read('problems.csv')).map(([file, at, , code]) => `${file} ${at} ${code}`)
  return { looks: rows.find((row) => row['Case Number'] === number)?.['Needs A Look'] ?? 'none', problems }
}

test('a person whose own rows say nothing of a superstrike has none', async () => {
  const own = line({ SUBJECT_ID: 'P', CII_NUMBER: '77', OFN: 'MINE', CNT_ORDER: '102001001000' })
  expect((await looksOf([`${own}\n`], 'MINE')).looks).not.toContain('superstrike')
}, 120_000)

test('a row without SUBJECT_ID belongs to the person of its CII number, in whatever file their rows stand', async () => {
  const own = line({ SUBJECT_ID: 'P', CII_NUMBER: '77', OFN: 'MINE', CNT_ORDER: '102001001000' })
  const stray = line({ ...murder, SUBJECT_ID: '  ', CII_NUMBER: ' 77 ' })
  const { looks, problems } = await looksOf([`${own}\n${filler(100)}`, `${filler(200)}${stray}\n`], 'MINE')
  expect(looks).toContain('superstrike-possible')
  expect(problems).toContain('in2.csv 41 known-by-cii')
}, 120_000)

test('rows of the same person that have no CII number are joined through the SUBJECT_ID', async () => {
  const own = line({ SUBJECT_ID: 'P', CII_NUMBER: '77', OFN: 'A' })
  const earlier = line({ ...murder, SUBJECT_ID: 'P' })
  const stray = line({ SUBJECT_ID: '', CII_NUMBER: '77', OFN: 'STRAY', CNT_ORDER: '105001001000' })
  const text = `${earlier}\n${filler(100)}${own}\n${filler(200)}${stray}\n`
  expect((await looksOf([text], 'STRAY')).looks).toContain('superstrike-possible')
}, 120_000)

test('with neither number a row is nobody’s, and two CII numbers under one SUBJECT_ID are said', async () => {
  const nobody = line({ SUBJECT_ID: '', CII_NUMBER: '', OFN: 'N' })
  const two = ['1', '2'].map((cii) =>
    line({ SUBJECT_ID: 'P', CII_NUMBER: cii, OFN: cii, CNT_ORDER: `10${cii}001001000` }),
  )
  const { looks, problems } = await looksOf([`${nobody}\n${two.join('\n')}\n`], '1')
  expect(looks).toContain('several-cii')
  expect(problems).toContain('in1.csv 1 no-subject')
}, 120_000)

test('in compatible mode rows without SUBJECT_ID are one person, as in 2020', async () => {
  const two = ['1', '2'].map((cii) => line({ SUBJECT_ID: '', CII_NUMBER: cii, CNT_ORDER: `10${cii}001001000` }))
  const { read } = await runOver([`${two.join('\n')}\n`])
  expect(cellsOf(read('Prop64_Results.csv')).map((row) => row[96])).toEqual(['# of convictions on record', '2', '2'])
}, 120_000)
