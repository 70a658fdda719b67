import { expect, test, vi } from 'vitest'
import { PROBLEMS } from '#app/bulk/problems.ts'
import { sampleText } from '#app/bulk/sample.ts'
import english from '#locales/en/report.json' with { type: 'json' }
import spanish from '#locales/es/report.json' with { type: 'json' }
import { line, policy, REDUCE_ALL, runOver } from '#test/bulk/support.ts'

vi.setConfig({ testTimeout: 120_000 })

const sample = (seed: number) =>
  [...sampleText({ rows: 1500, county: 'YOLO', seed, damage: 0.02, header: false })].join('')

/** The rows of the table under a heading, as text: heading cells and figures. */
function tableUnder(html: string, heading: string): string[][] {
  const section = html.slice(html.indexOf(`<h2>${heading}</h2>`))
  const table = section.slice(0, section.indexOf('</table>'))
  const rows = table.split('<tr>').slice(1)
  return rows.map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, text]) => text as string))
}

const plain = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''))

test.each(['compatible', 'current-law'] as const)(
  '%s: the report’s figures are those of summary.json',
  async (mode) => {
    const { read } = await runOver([sample(3)], { mode })
    const html = Buffer.from(read('report.html'), 'latin1').toString('utf8')
    const { decided } = JSON.parse(read('summary.json'))
    const figures = [...html.matchAll(/<strong>([\d,]+)<\/strong>/g)].map(([, text]) => plain(text))
    const { CountSubjectsNoFelony, CountSubjectsNoConviction, CountSubjectsNoConvictionLast7Years } = decided.cleared
    expect(figures).toEqual([
      ...[decided.peopleHelped, ...(mode === 'current-law' ? [decided.peopleWhoMayFile] : [])],
      ...[CountSubjectsNoFelony, CountSubjectsNoConviction, CountSubjectsNoConvictionLast7Years],
    ])
    for (const [heading, counts] of [
      ['What becomes of the convictions, by section', decided.outcomes],
      ['The same, by decade of the conviction', decided.byDecade],
      ['People, before and after', decided.beforeAfter],
    ] as const) {
      const groups = Object.values(counts as Record<string, Record<string, number>>)
      const [, ...rows] = tableUnder(html, heading)
      const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
      expect(rows.map((cells) => sum(cells.slice(1).map(plain)))).toEqual(
        groups.map((group) => sum(Object.values(group))),
      )
    }
  },
)

test('one is one: the report says person and row of a single one; a day that has not come is named', async () => {
  const { read } = await runOver([`${line({})}\n`], { asOf: '2199-01-01' })
  const html = Buffer.from(read('report.html'), 'latin1').toString('utf8')
  expect(html).toContain('<strong>1</strong> person gets some relief')
  expect(html).toContain('<strong>1</strong> person is left with no felony')
  expect(html).toContain('Rows read: 1. People: 1. Of these, 1 had')
  expect(JSON.parse(Buffer.from(read('summary.json'), 'latin1').toString('utf8')).notes.slice(0, 2)).toEqual([
    'The as-of day 2199-01-01 is later than today: ages and years are counted to a day that has not come.',
    'All rows under one SUBJECT_ID are one person; all rows without one are one person more, as in 2020.',
  ])
})

test('the report is one file that asks nothing of any network and runs nothing', async () => {
  const { read } = await runOver([sample(5)], { mode: 'current-law' })
  const html = read('report.html')
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|src=|href=|https?:/i)
})

test('a county with signs of HTML in its name stays text, and nobody’s name is in the report', async () => {
  const county = '<B>"YOLO"&'
  const { read } = await runOver([`${line({ STP_ORI_CNTY_NAME: county })}\n`], { mode: 'current-law', county })
  expect(read('report.html')).toContain('&lt;B&gt;&quot;YOLO&quot;&amp;')
  expect(read('report.html')).not.toMatch(/<B>|RIVERA/)
})

test('in Spanish the report is in Spanish; the summary, the codes and the tables stay as they are', async () => {
  const text = `${line({})}\n${line({ SUBJECT_ID: '2', STP_EVENT_DATE: '20100000' })}\nbroken\n`
  const words = { language: 'es', words: spanish }
  const [own, other] = [await runOver([text], {}), await runOver([text], { words })]
  const html = Buffer.from(other.read('report.html'), 'latin1').toString('utf8')
  expect(html).toContain('<html lang="es">')
  expect(html).toContain('<h1>Condenas por cannabis de YOLO</h1>')
  expect(html).toContain('<strong>2</strong> personas reciben algún alivio')
  expect(html).toContain('La fila no tiene 95 celdas.')
  expect(html).not.toMatch(/What |Rows|People|conviction|The row/)
  expect(other.read('summary.json')).toBe(own.read('summary.json'))
  expect(other.read('problems.csv')).toBe(own.read('problems.csv'))
  expect(JSON.parse(other.read('manifest.json')).options.language).toBe('es')
})

const POLICY_A = {
  baselineEligibility: { dismiss: ['11357'], reduce: ['11359'] },
  additionalRelief: { subjectAgeThreshold: 40, subjectIsDeceased: true },
}

test('the report names the policy, what is on in it, how much each decided, and settings that were ignored', async () => {
  // Born in 1971, so 40 or older; the second was born in 1990; the third is no felony.
  const text = `${line({})}\n${line({ SUBJECT_ID: '2', PRI_DOB: '19900101' })}\n${line({ SUBJECT_ID: '3', CONV_STAT_DESCR: 'MISDEMEANOR' })}\n`
  const policyFiles = [{ file: 'mine.json', ignored: ['additionalReleif'] }]
  const { read } = await runOver([text], { policy: POLICY_A, policyFiles })
  const html = Buffer.from(read('report.html'), 'latin1').toString('utf8')
  expect(tableUnder(html, 'The policy that was used').slice(1)).toEqual([
    ['Not a felony (in every policy)', 'Dismissed', '1'],
    ['HS § 11357', 'Dismissed', '0'],
    ['Age on the as-of day: 40 or more', 'Dismissed', '1'],
    ['Has died', 'Dismissed', '0'],
    ['HS § 11359', 'Reduced', '1'],
  ])
  expect(html).toContain('<caption>mine.json</caption>')
  expect(html).toContain('changed nothing: additionalReleif.')
  expect(JSON.parse(read('summary.json')).policies).toEqual([
    {
      ...{ file: 'mine.json', ignored: ['additionalReleif'] },
      choices: [
        { choice: 'level', effect: 'dismiss', count: 1 },
        { choice: 'section', value: '11357', effect: 'dismiss', count: 0 },
        { choice: 'age', value: '40', effect: 'dismiss', count: 1 },
        { choice: 'deceased', effect: 'dismiss', count: 0 },
        { choice: 'section', value: '11359', effect: 'reduce', count: 1 },
      ],
    },
  ])
})

test('two policies are named A and B; under the law of a day there is none, and nothing of compatible mode', async () => {
  const text = `${line({})}\n${line({ SUBJECT_ID: '2', STP_EVENT_DATE: '20100000' })}\n`
  const policyFiles = ['x.json', 'y.json'].map((file) => ({ file, ignored: [] }))
  const two = await runOver([text], { policy: POLICY_A, compareWith: policy(REDUCE_ALL), policyFiles })
  expect(two.read('report.html')).toMatch(/<caption>A: x\.json<.*<caption>B: y\.json</s)
  const law = await runOver([text], { mode: 'current-law' })
  expect(law.summary.policies).toBeUndefined()
  expect(law.summary.problems['event-date-unknown']?.meaning).toBe('The day of the conviction cannot be read.')
  expect(law.read('report.html') + law.read('problems.csv')).not.toMatch(/policy|compatible/)
  expect(two.read('problems.csv')).not.toBe('')
})

test('every problem has its sentence, and no sentence is without a problem', () => {
  expect(Object.keys(english.problem)).toEqual(Object.keys(PROBLEMS))
})
