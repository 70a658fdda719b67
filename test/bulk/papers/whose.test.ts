import { expect, test } from 'vitest'
import { bundleOf, count, fields, OPTIONS } from '#test/bulk/papers/support.ts'
import { decided } from '#test/bulk/support.ts'

const RIVERA = { SUBJECT_ID: '', PRI_NAME: 'RIVERA,TOMAS J', PRI_DOB: '19710302', CII_NUMBER: '1001' }
const NGUYEN = { SUBJECT_ID: '', PRI_NAME: 'NGUYEN,ANH', PRI_DOB: '19850911', CII_NUMBER: '1002' }
const SECOND = { CNT_ORDER: '102002001000', OFN: 'CR2' }

test.each(['', '   ', '-     ', 'NULL'])(
  'two people whose SUBJECT_ID is “%s”: no papers are made in the name of either, and each case says why',
  async (SUBJECT_ID) => {
    const died = count({ ...NGUYEN, SUBJECT_ID, CNT_ORDER: '', STP_TYPE_DESCR: 'DECEASED', DISP_DESCR: '' })
    const text = count({ ...RIVERA, SUBJECT_ID, OFN: 'CR1' }) + count({ ...NGUYEN, ...SECOND, SUBJECT_ID }) + died
    const { index, made, looks } = await bundleOf(text)
    expect(index.map(({ entry, paper, pages, looks }) => [entry.caseNumber, paper, pages, looks])).toEqual([
      ['CR1', 'none', 0, ['person-unknown']],
      ['CR2', 'none', 0, ['person-unknown']],
    ])
    expect(looks).toEqual({ 'person-unknown': 2 })
    const said = [...made.fields.values()].map(({ value }) => value).join('\n')
    expect(said).not.toMatch(/RIVERA|NGUYEN/)
    expect([1, 2, 3].map((sheet) => fields(made, sheet).Person)).toEqual(Array(3).fill('not known for sure'))
    expect(fields(made, 2).Follows).toMatch(/^No papers were made:\nThe rows do not say for sure whose case this is/)
  },
)

test('a row with a SUBJECT_ID gets its papers, beside rows without one', async () => {
  const text = count({ ...RIVERA, SUBJECT_ID: '7', OFN: 'CR1' }) + count({ ...NGUYEN, ...SECOND })
  const { index, made } = await bundleOf(text)
  expect(fields(made, 1).Person).toBe('1 person, and others not known for sure')
  expect(index.map(({ entry, paper }) => [entry.caseNumber, entry.defendant, paper])).toEqual([
    ['CR1', 'TOMAS J RIVERA', 'Motion'],
    ['CR1', 'TOMAS J RIVERA', 'Proposed order'],
    ['CR2', null, 'none'],
  ])
})

const names = (text: string, given = {}) =>
  decided(text, { papers: OPTIONS, ...given }).cases.map((one) => one.defendant)

test.each([
  ['another name and another CII number', { PRI_NAME: 'NGUYEN,ANH', CII_NUMBER: '1002' }, null],
  ['another name and another birth date', { PRI_NAME: 'NGUYEN,ANH', PRI_DOB: '19850911' }, null],
  ['another name alone, as people marry', { PRI_NAME: 'RIVERA-LUNA,TOMAS J' }, 'TOMAS J RIVERA'],
  ['another CII number alone, as one person can have two', { CII_NUMBER: '1002' }, 'TOMAS J RIVERA'],
  ['the same name with other spaces', { PRI_NAME: 'Rivera, Tomas  J', CII_NUMBER: '1002' }, 'TOMAS J RIVERA'],
  ['a name, and no number', { PRI_NAME: 'NGUYEN,ANH', CII_NUMBER: '', PRI_DOB: '-   ' }, 'TOMAS J RIVERA'],
])('under one SUBJECT_ID, a second row of the case with %s', (_name, given, expected) => {
  const one = { ...RIVERA, SUBJECT_ID: '7' }
  // A further sentence row of the same count.
  expect(names(count(one) + count({ ...one, ...given }))).toEqual([expected])
  // A case of its own: the first one keeps its papers.
  expect(names(count(one) + count({ ...one, ...SECOND, ...given }))).toEqual(['TOMAS J RIVERA', expected])
})

test('under the law of the day a row without SUBJECT_ID is the person of its CII number, who gets papers', () => {
  const given = { mode: 'current-law', asOf: '2026-11-21', papers: { ...OPTIONS, fileAnyway: true } }
  expect(names(count({ ...RIVERA, OFN: 'CR1' }) + count({ ...NGUYEN, ...SECOND }), given)).toEqual([
    'TOMAS J RIVERA',
    'ANH NGUYEN',
  ])
  expect(names(count({ ...RIVERA, SUBJECT_ID: '-  ' }), given)).toEqual([null])
})
