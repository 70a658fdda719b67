import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Entered, readAsked } from '#app/components/bulk/read-asked.ts'
import { line } from '#test/bulk/support.ts'

const county = new File([`${line({})}\n`], 'county.csv')
const json = (policy: unknown) => new File([JSON.stringify(policy)], 'policy.json')
const POLICY = { baselineEligibility: { dismiss: ['11357'], reduce: [] } }
const USUAL: Entered = {
  ...{ files: [county], asWritten: false, county: 'YOLO', mode: 'current-law', day: '2026-11-21' },
  ...{ policy: undefined, second: undefined, explain: false },
}

test('the law of a day takes no policy and always has our columns, as on the command line', async () => {
  const read = await readAsked({ ...USUAL, policy: json(POLICY), second: json(POLICY) })
  expect(read).toMatchObject({ ok: true, asked: { settings: { mode: 'current-law', county: 'YOLO', explain: true } } })
  expect(read.ok && read.asked.settings.policy.baselineEligibility.dismiss).toEqual([])
  expect(read.ok && read.asked.compareWith).toBeUndefined()
})

test('the rules of 2020 take a policy, and a second one to compare; what is not known in them is named', async () => {
  const second = json({ ...POLICY, additionalReleif: {} })
  const read = await readAsked({ ...USUAL, mode: 'compatible', policy: json(POLICY), second })
  expect(read).toMatchObject({ ok: true, ignored: ['additionalReleif'], asked: { settings: { explain: false } } })
  expect(read.ok && read.asked.settings.policy.baselineEligibility.dismiss).toEqual(['11357'])
  expect(read.ok && read.asked.compareWith?.baselineEligibility.dismiss).toEqual(['11357'])
})

test.each([
  { what: 'nothing at all', given: { files: [], county: '', day: '' }, fields: ['files', 'county', 'day'] },
  { what: 'a day that is none', given: { day: '2026-02-30' }, fields: ['day'] },
  { what: 'no policy', given: { mode: 'compatible' }, fields: ['policy'] },
  { what: 'a policy that is no JSON', given: { mode: 'compatible', policy: county }, fields: ['policy'] },
  {
    what: 'a second policy with an impossible age',
    given: {
      mode: 'compatible',
      policy: json(POLICY),
      second: json({ additionalRelief: { subjectAgeThreshold: 20 } }),
    },
    fields: ['second'],
  },
  { what: 'the same file twice', given: { files: [county, county] }, fields: ['files'] },
] as { what: string; given: Partial<Entered>; fields: string[] }[])('$what: $fields', async ({ given, fields }) => {
  const read = await readAsked({ ...USUAL, ...given })
  expect(read.ok ? [] : read.faults.map(({ field }) => field)).toEqual(fields)
})

test('a county that the files do not begin with is refused with those that they do, unless it is said to be right', async () => {
  const packed = new File([new Uint8Array(gzipSync(`${line({ STP_ORI_CNTY_NAME: 'SAN FRANCISCO' })}\n`))], 'more.gz')
  const given = { ...USUAL, files: [packed, county], county: 'ALPINE' }
  const fault = { field: 'county', key: 'county.not-there', values: { county: 'ALPINE', found: 'SAN FRANCISCO, YOLO' } }
  expect(await readAsked(given)).toEqual({ ok: false, faults: [fault] })
  expect(await readAsked({ ...given, asWritten: true })).toMatchObject({ ok: true })
  expect(await readAsked({ ...given, county: 'SAN FRANCISCO' })).toMatchObject({ ok: true })
})
