import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { nameOf } from '#app/bulk/papers/name.ts'
import { bundleOf, count, fields, OPTIONS } from '#test/bulk/papers/support.ts'
import { cellsOf, decided, runOver } from '#test/bulk/support.ts'

// A run starts threads, which takes its time where others are at work.
vi.setConfig({ testTimeout: 120_000 })

/** What is said of the order whose row leaves misdemeanor or infraction to the judge. */
const CHOICE =
  'On the order, the boxes of a conviction are left open for the judge to choose; GRANTED alone grants nothing for it.'

const OFFICE = {
  ...{ attorney: 'Jane Roe', barNumber: '123456', name: 'Yolo County District Attorney' },
  ...{ address: ['301 Second Street', 'Woodland, CA 95695'], phone: '(530) 555-0100', email: 'p64@example.org' },
}

test('a motion says who, where, what for and what is asked, and the order is marked as asked', async () => {
  const policy = { baselineEligibility: { dismiss: ['11357'], reduce: ['11359'] } }
  const text =
    count({ PRI_NAME: 'RIVERA,TOMAS J JR' }) +
    count({ PRI_NAME: 'RIVERA,TOMAS J JR', CNT_ORDER: '101002002000', OFN: '', OFFENSE_DESCR: '11357(A) HS-POSSESS' })
  const { index, made } = await bundleOf(text, { office: OFFICE }, { policy })
  expect(index.map(({ page, pages, paper }) => [page, pages, paper])).toEqual([
    [3, 2, 'Motion'],
    [5, 2, 'Proposed order'],
  ])
  expect(made.pages).toBe(6)
  expect(fields(made, 1)).toMatchObject({ Person: 'TOMAS J RIVERA JR', CaseNumber: '10F0042' })
  expect(Object.values({ ...fields(made, 1), ...fields(made, 2) })).not.toContain('')
  expect(fields(made, 3)).toMatchObject({
    Filer: [
      ...['Jane Roe (SBN\u00a0123456)', 'Yolo County District Attorney', '301 Second Street', 'Woodland, CA 95695'],
      ...['(530) 555-0100', 'p64@example.org', 'Attorney for the People'],
    ].join('\n'),
    Court: 'SUPERIOR COURT OF CALIFORNIA\nCOUNTY OF YOLO',
    Defendant: 'TOMAS J RIVERA JR',
    CaseNumber: '10F0042',
    ConvictionDate: 'January 5, 2010',
    Convictions:
      'Health & Saf. Code, § 11359 (felony): redesignate as a misdemeanor or an infraction\n' +
      'Health & Saf. Code, § 11357, subd. (a) (felony): dismiss and seal',
    Completed: 'Yes',
    Serving: 'Off',
    SignedOn: '',
    Signer: 'Jane Roe\nYolo County District Attorney',
  })
  const order = fields(made, 4)
  expect(order).toMatchObject({ Row1Count: '§ 11359 (felony)', Row2Count: '§ 11357, subd. (a) (felony)' })
  const marked = Object.entries(order).filter(([, value]) => value === 'Yes')
  // Between a misdemeanor and an infraction the judge chooses.
  expect(marked.map(([name]) => name)).toEqual(['Row2Dismissed'])
})

test('a case of thirty counts: the order is marked as asked on its attachments, too', async () => {
  const policy = { baselineEligibility: { dismiss: ['11357'], reduce: ['11359'] } }
  const charges = ['11359 HS-SELL', '11357 HS-POSSESS']
  const text = Array.from({ length: 30 }, (_, at) =>
    count({ CNT_ORDER: `101002${String(at + 1).padStart(3, '0')}000`, OFFENSE_DESCR: charges[at % 2] as string }),
  ).join('')
  const { made } = await bundleOf(text, { separators: 'bundle' }, { policy })
  const names = [...made.fields.keys()].map((name) => name.slice(0, name.indexOf('.')))
  const papers = [...new Set(names)].filter((name) => /order/.test(name))
  expect(papers).toEqual(['5-motion-order', '6-order-attachment-1', '7-order-attachment-2'])
  const marked = papers.map((_, at) => Object.entries(fields(made, 5 + at)).filter(([, value]) => value === 'Yes'))
  // Rows of the even counts, whose section the policy dismisses: 4 of 8, 10 of 20 and the last 1 of 2.
  expect(marked.map((boxes) => boxes.map(([name]) => name))).toEqual([
    [2, 4, 6, 8].map((row) => `Row${row}Dismissed`),
    [2, 4, 6, 8, 10, 12, 14, 16, 18, 20].map((row) => `Row${row}Dismissed`),
    ['Row2Dismissed'],
  ])
})

test('with no office the block that signs is blank, and a petition leaves the address open', async () => {
  const motion = fields((await bundleOf(count({}))).made, 3)
  expect([motion.Filer, motion.Signer]).toEqual(['', ''])
  const { made, index } = await bundleOf(count({}), { kind: 'petition', separators: 'bundle' })
  const petition = fields(made, 2)
  expect(petition.Filer).toBe('TOMAS J RIVERA\n \n \n \nDefendant, In Pro Per')
  expect(petition.Convictions).toBe('Health & Saf. Code, § 11359 (felony)')
  expect([petition.WaiveJudge, petition.WaiveAppearance]).toEqual(['Off', 'Off'])
  expect(index.map(({ page, paper }) => [page, paper])).toEqual([
    [2, 'Application'],
    [4, 'Proposed order'],
  ])
})

test('cases stand by court and number in bundles of the size asked for, none of two courts', async () => {
  const text = [
    count({ SUBJECT_ID: '1', OFN: 'CR10' }),
    count({ SUBJECT_ID: '2', OFN: 'CR9' }),
    count({ SUBJECT_ID: '3', OFN: 'CR9', PRI_NAME: 'ABLE,ANN' }),
    count({ SUBJECT_ID: '4', OFN: 'CR1', STP_ORI_DESCR: 'CAMC DAVIS' }),
    count({ SUBJECT_ID: '5', OFN: '' }),
    count({ SUBJECT_ID: '6', OFN: 'X1', STP_ORI_CNTY_NAME: 'COLUSA' }),
  ].join('')
  const { read, out, papers } = await runOver([text], { papers: { ...OPTIONS, bundle: 2 } })
  const index = cellsOf(read('papers/index.csv')).slice(1)
  expect(index[0]).toEqual([
    ...['1', '3', '2', 'CAMC DAVIS', 'CR1', 'TOMAS J RIVERA', latin1('Health & Saf. Code, § 11359'), '1', 'Motion'],
    ...[CHOICE, 'choice-left-open', 'in1.csv', '4'],
  ])
  const motions = index.filter((row) => row[8] === 'Motion')
  expect(motions.map(([bundle, , , court, number, person]) => [bundle, court, number, person])).toEqual([
    ['1', 'CAMC DAVIS', 'CR1', 'TOMAS J RIVERA'],
    ['2', 'CASC WOODLAND', 'CR9', 'ANN ABLE'],
    ['2', 'CASC WOODLAND', 'CR9', 'TOMAS J RIVERA'],
    ['3', 'CASC WOODLAND', 'CR10', 'TOMAS J RIVERA'],
    ['3', 'CASC WOODLAND', '', 'TOMAS J RIVERA'],
  ])
  expect(motions[4]?.[9]).toBe(`The file has no case number. ${CHOICE}`)
  expect(papers?.made).toMatchObject({ cases: 5, bundles: 3, without: 0 })
  const files = readdirSync(join(out, 'papers')).sort()
  expect(files).toEqual(['bundle-0001.pdf', 'bundle-0002.pdf', 'bundle-0003.pdf', 'index.csv'])
  for (const name of files) expect(statSync(join(out, 'papers', name)).mode & 0o777).toBe(0o600)
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
  expect(
    Object.keys(manifest.outputs)
      .filter((name) => name.startsWith('papers/'))
      .sort(),
  ).toEqual(files.map((name) => `papers/${name}`))
  const looks = { 'case-number-missing': 1, 'choice-left-open': 5 }
  expect(manifest.papers).toEqual({ kind: 'motion', cases: 5, bundles: 3, without: 0, looks })
})

test('a person in several places has one set of papers a case, and what to look at is named', async () => {
  const filler = Array.from({ length: 60 }, (_, id) => count({ SUBJECT_ID: `1${id}`, DISP_DESCR: 'DISMISSED' })).join(
    '',
  )
  const second = { CNT_ORDER: '101002002000', OFFENSE_DESCR: '11358 HS-GROW', SENT_LENGTH: 'X' }
  const text = count({ SUBJECT_ID: 'P' }) + filler + count({ SUBJECT_ID: 'P', ...second })
  const { read } = await runOver([text], { papers: OPTIONS, piece: 5000 })
  const [motion, ...others] = cellsOf(read('papers/index.csv')).slice(1)
  expect(others).toHaveLength(1)
  expect(motion?.slice(6, 11)).toEqual([
    latin1('Health & Saf. Code, § 11359; Health & Saf. Code, § 11358'),
    '2',
    'Motion',
    latin1(
      `The file does not show that the sentence is over, as § 11361.8(e) needs; find out before anyone signs. ${CHOICE}`,
    ),
    'sentence-unknown choice-left-open',
  ])
}, 120_000)

test('letters that cannot be printed: no papers but a sheet that says so, and a line in the index', async () => {
  const name = Buffer.from('山田,太郎').toString('latin1')
  const { index, made } = await bundleOf(count({ PRI_NAME: name }) + count({ SUBJECT_ID: '2' }))
  expect(index.map(({ page, paper, looks }) => [page, paper, looks])).toEqual([
    [2, 'none', ['letters-not-printable']],
    [4, 'Motion', ['choice-left-open']],
    [6, 'Proposed order', ['choice-left-open']],
  ])
  expect(made.pages).toBe(7)
  expect(fields(made, 2).Person).toMatch(/^\(in index\.csv/)
})

test('nobody applies in the name of a person who has died; a motion is made, and both say so', async () => {
  const died = count({}) + count({ CNT_ORDER: '', STP_TYPE_DESCR: 'DECEASED', DISP_DESCR: '' })
  const petition = await bundleOf(died, { kind: 'petition', separators: 'bundle' })
  expect(petition.index.map(({ paper, pages, looks }) => [paper, pages, looks])).toEqual([
    ['none', 0, ['deceased', 'died-no-application']],
  ])
  expect([...petition.made.fields].filter(([, { value }]) => value.includes('In Pro Per'))).toEqual([])
  expect(fields(petition.made, 2).Follows).toMatch(
    /^No papers were made:\nNo application .*\nLOOK AT FIRST:\n– The state’s file says .* died\.$/,
  )
  const motion = await bundleOf(died)
  expect(motion.index.map(({ paper, looks }) => [paper, looks])).toEqual([
    ['Motion', ['deceased', 'choice-left-open']],
    ['Proposed order', ['deceased', 'choice-left-open']],
  ])
})

test('whom the file shows serving gets the petition of § 11361.8(a), never an application; all say so', async () => {
  const running = { SENT_LOC_DESCR: 'PROBATION', SENT_LENGTH: '5', SENT_TIME_CODE: 'Y', STP_EVENT_DATE: '20160105' }
  const { index, made } = await bundleOf(count(running), { kind: 'petition' })
  expect(index.map(({ paper, looks }) => [paper, looks])).toEqual([
    ['Petition', ['sentence-running']],
    ['Proposed order', ['sentence-running']],
  ])
  const said = made.drawn
    .map(({ text }) => text)
    .join(' ')
    .replace(/ +/g, ' ')
  expect(said).toContain('Petitioner is currently serving a sentence')
  expect(said).not.toContain('completed the sentence')
  expect(fields(made, 2).Follows).toMatch(/LOOK AT FIRST:\n– By the file the sentence still runs/)
  const motion = await bundleOf(count(running))
  expect(fields(motion.made, 3)).toMatchObject({ Completed: 'Off', Serving: 'Off' })
})

test('an order with a box left to the judge says so on the sheets; one with every box marked says nothing', async () => {
  const dismiss = { policy: { baselineEligibility: { dismiss: ['11359'], reduce: [] } } }
  const open = await bundleOf(count({}))
  expect(fields(open.made, 2).Follows).toContain(`LOOK AT FIRST:\n– ${CHOICE}`)
  expect(open.looks).toEqual({ 'choice-left-open': 1 })
  const bundle = await bundleOf(count({}), { separators: 'bundle' })
  expect(fields(bundle.made, 1).Follows).toContain(`– ${CHOICE} Case: 10F0042`)
  expect((await bundleOf(count({}), {}, dismiss)).looks).toEqual({})
  // Every box of the order on a petition is the judge's.
  expect((await bundleOf(count({}), { kind: 'petition' })).looks).toEqual({})
})

test('like counts are told apart by the same words on the motion and its order, and counted in the index', async () => {
  const text = [1, 2, 3].map((at) => count({ CNT_ORDER: `10100200${at}000` })).join('')
  const { made, cases } = await bundleOf(text)
  const of = ['first', 'second', 'third'].map((which) => `§ 11359 (felony) (${which} of three)`)
  const asked = 'redesignate as a misdemeanor or an infraction'
  expect(fields(made, 3).Convictions).toBe(of.map((row) => `Health & Saf. Code, ${row}: ${asked}`).join('\n'))
  expect(fields(made, 4)).toMatchObject({ Row1Count: of[0], Row2Count: of[1], Row3Count: of[2] })
  const { read } = await runOver([text], { papers: OPTIONS })
  const [headers = [], row] = cellsOf(read('papers/index.csv'))
  const cell = (name: string) => row?.[headers.indexOf(name)]
  expect([cell('Sections'), cell('Counts')]).toEqual([latin1('Health & Saf. Code, § 11359'), '3'])
  expect(cases).toHaveLength(1)
})

test.each([
  ['of 2000, when the section had no numbered paragraphs', '20000105', null, ['subdivision-not-of-its-time']],
  ['of 2018, when it had', '20180105', 'b(2)', []],
])('11357B2 %s: what is left out has its code in compatible mode, too', async (_name, day, subdivision, looks) => {
  const given = { OFFENSE_DESCR: '11357B2 HS-POSSESS', STP_EVENT_DATE: day }
  const dismiss = { policy: { baselineEligibility: { dismiss: ['11357'], reduce: [] } } }
  const found = await bundleOf(count(given), {}, dismiss)
  expect(found.cases.map(({ counts }) => counts[0]?.subdivision)).toEqual([subdivision])
  expect(found.index.map((row) => row.looks)).toEqual([looks, looks])
  expect(found.looks).toEqual(Object.fromEntries(looks.map((code) => [code, 1])))
  const said = fields(found.made, 2).Follows?.includes('The subdivision is not one of the law of that year') ?? false
  expect(said).toBe(looks.length > 0)
})

const fine = (SENT_LENGTH: string, SENT_TIME_CODE: string) => ({ SENT_LOC_DESCR: 'FINE', SENT_LENGTH, SENT_TIME_CODE })

test.each([
  ['the word NULL is no case number', { OFN: 'NULL  ' }, ['', ['case-number-missing', 'case-number-null']]],
  ['a sentence that is not told', { SENT_LENGTH: '', SENT_LOC_DESCR: '' }, ['10F0042', ['sentence-unknown']]],
  ['a sentence that still runs', { SENT_LENGTH: '30', SENT_TIME_CODE: 'Y' }, ['10F0042', ['sentence-running']]],
  ['a fine alone, whatever number it has', fine('38', 'Y'), ['10F0042', ['sentence-unknown']]],
  ['a fine alone without a number', fine('', ''), ['10F0042', ['sentence-unknown']]],
  [
    'a prison term that is over, with parole that need not be',
    { SENT_LOC_DESCR: 'PRISON', SENT_LENGTH: '8', SENT_TIME_CODE: 'Y' },
    ['10F0042', ['sentence-unknown']],
  ],
  ['a conviction that gets nothing', { OFFENSE_DESCR: '11358 HS-GROW' }, undefined],
])('%s', (_name, given, expected) => {
  const policy = { baselineEligibility: { dismiss: [], reduce: ['11359'] } }
  const { cases } = decided(count(given), { papers: OPTIONS, policy })
  expect(cases.map(({ caseNumber, looks }) => [caseNumber, looks])).toEqual(expected ? [expected] : [])
})

test('under the law of today: relief that is sure, and what is open when asked (HSC §§ 11357(b) of 2005, 11359)', () => {
  const row = { STP_EVENT_DATE: '20050101', PRI_DOB: '19600101' }
  const arrest = { ...row, STP_TYPE_DESCR: 'ARREST/DETAINED/CITED', DISP_DESCR: '', CNT_ORDER: '101001001000', OFN: '' }
  const sure = count(arrest) + count({ ...row, OFFENSE_DESCR: '11357(B) HS-POSSESS', CONV_STAT_DESCR: 'MISDEMEANOR' })
  const open = count({ SUBJECT_ID: '2', OFN: 'B', CONV_STAT_DESCR: 'MISDEMEANOR', OFFENSE_DESCR: '11357 HS-POSSESS' })
  const casesOf = (fileAnyway: boolean) =>
    decided(sure + open, { mode: 'current-law', asOf: '2026-11-21', policy: {}, papers: { ...OPTIONS, fileAnyway } })
      .cases
  expect(casesOf(false).map(({ counts }) => counts)).toEqual([
    [{ statute: 'HSC 11357', subdivision: 'b', level: 'misdemeanor', request: 'dismiss' }],
  ])
  expect(casesOf(true).map(({ caseNumber }) => caseNumber)).toEqual(['10F0042', 'B'])
})

test.each([
  ['RIVERA,TOMAS J', 'TOMAS J RIVERA'],
  ['RIVERA, TOMAS  J', 'TOMAS J RIVERA'],
  ['DE LA CRUZ,MARIA', 'MARIA DE LA CRUZ'],
  ['LEE,SAM K JR', 'SAM K LEE JR'],
  ['LEE,SAM,III', 'SAM LEE III'],
  ['CHER', 'CHER'],
])('the state’s %s is %s in a caption', (state, caption) => {
  expect(nameOf(state)).toBe(caption)
})

const latin1 = (text: string) => Buffer.from(text).toString('latin1')
