import { expect, test } from 'vitest'
import { headSheets } from '#app/bulk/papers/sheets.ts'
import { bundleOf, count, fields, library, OPTIONS } from '#test/bulk/papers/support.ts'
import { decided } from '#test/bulk/support.ts'

test('with one sheet a bundle, it lists what to look at, with the cases; with one a case, it says how many', async () => {
  const silent = { SENT_LENGTH: '', SENT_LOC_DESCR: '' }
  const text = [
    count({ SUBJECT_ID: '1', OFN: 'CR1', ...silent }),
    count({ SUBJECT_ID: '2', OFN: 'CR2' }),
    count({ SUBJECT_ID: '3', OFN: '', ...silent }),
  ].join('')
  const { index, made } = await bundleOf(text, { kind: 'petition', separators: 'bundle' })
  expect(fields(made, 1).Follows?.split('\n')).toEqual([
    '3 cases, in the order of their numbers.',
    'Look at index.csv, too.',
    'LOOK AT FIRST:',
    '– The file does not show that the sentence is over, as § 11361.8(e) needs; find out before anyone signs. Cases: CR1, not in the file (TOMAS J RIVERA)',
    '– The file has no case number. Case: not in the file (TOMAS J RIVERA)',
  ])
  expect(index.map(({ paper, page }) => [paper, page])).toEqual([
    ...[2, 6, 10].flatMap((page) => [
      ['Application', page],
      ['Proposed order', page + 2],
    ]),
  ])
  const each = await bundleOf(text, { kind: 'petition' })
  expect(fields(each.made, 1).Follows).toContain('2 cases have something to look at first; the sheet before each says')
})

test('a list too long for one sheet goes on on the next, and a name too long for it is cut there', async () => {
  const silent = { SENT_LENGTH: '', SENT_LOC_DESCR: '', STP_ORI_DESCR: `CASC ${'WOODLAND NORTH '.repeat(30)}` }
  const text = Array.from({ length: 150 }, (_, at) =>
    count({ ...silent, SUBJECT_ID: `S${at}`, OFN: `2010-CR-${at}-LONG` }),
  )
  const { cases } = decided(text.join(''), { papers: OPTIONS })
  const said = { bundle: '1 of 1', court: `Yolo: ${cases[0]?.court}`, plain: false, each: false }
  const made = { ok: false, looks: ['died-no-application'] } as const
  const sheets = await headSheets(
    cases.map((entry) => ({ entry, made: { ...made, looks: [...made.looks] } })),
    said,
    library,
  )
  expect(sheets.length).toBeGreaterThan(1)
  const words = sheets.map(({ texts }) => texts.get('Follows')?.value).join(' ')
  for (const at of [0, 77, 149]) expect(words).toContain(`2010-CR-${at}-LONG`)
  expect(sheets.map(({ texts }) => texts.get('Place')?.value).slice(0, 2)).toEqual([
    'Head of the bundle',
    'Head of the bundle, continued',
  ])
  expect(sheets[0]?.texts.get('Court')?.value).toMatch(/^Yolo: CASC WOODLAND NORTH .*… \(in index\.csv\)$/)
})

/** A font that measures one letter as nothing, so that a line of it is drawn out of its box. */
async function faulty(): Promise<typeof library> {
  const real = await library.font()
  const font = { ...real, width: (text: string, size: number) => real.width(text.replaceAll('Q', ''), size) }
  return { ...library, font: async () => font }
}
const LONG = 'Q'.repeat(60)

test('a case whose papers fail their check gets none and says why; the others of its bundle are made', async () => {
  const text = ['ABLE,ANN', `${LONG},ANN`, 'CHARLES,ANN'].map((PRI_NAME, at) =>
    count({ PRI_NAME, SUBJECT_ID: `S${at}`, OFN: `CR${at}` }),
  )
  const { index, made, looks } = await bundleOf(text.join(''), {}, {}, await faulty())
  expect(index.map(({ paper, looks }) => [paper, looks])).toEqual([
    ['Motion', ['choice-left-open']],
    ['Proposed order', ['choice-left-open']],
    ['none', ['papers-faulty']],
    ['Motion', ['choice-left-open']],
    ['Proposed order', ['choice-left-open']],
  ])
  expect(looks).toEqual({ 'papers-faulty': 1, 'choice-left-open': 2 })
  expect(fields(made, 5)).toMatchObject({ Person: '(in index.csv)', CaseNumber: '(in index.csv)' })
  expect(fields(made, 5).Follows).toMatch(/^No papers were made:\nThe papers of this case did not pass/)
})

test('where a sheet itself fails its check, it leaves the file’s words to the index, and the papers are made', async () => {
  const { index, made } = await bundleOf(count({ STP_ORI_DESCR: `CASC ${LONG}` }), {}, {}, await faulty())
  expect(index.map(({ paper, looks }) => [paper, looks])).toEqual([
    ['Motion', ['choice-left-open']],
    ['Proposed order', ['choice-left-open']],
  ])
  expect(fields(made, 2)).toMatchObject({ Court: '(in index.csv)', Person: '(in index.csv)' })
  expect(fields(made, 3)).toMatchObject({ Defendant: 'TOMAS J RIVERA' })
})
