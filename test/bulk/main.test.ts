import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { command } from '#app/bulk/command.ts'
import { folder, line, REDUCE_ALL } from '#test/bulk/support.ts'

const MAIN = new URL('../../app/bulk/main.ts', import.meta.url).pathname
const TEXT = `${line({})}\n${line({ SUBJECT_ID: '2', OFFENSE_DESCR: '11357(B) HS-POSSESS' })}\n`

type Ended = { code: number | null; out: string; err: string }

function start(args: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [MAIN, ...args])
  const said = { out: '', err: '' }
  child.stdout?.on('data', (data) => {
    said.out += data
  })
  child.stderr?.on('data', (data) => {
    said.err += data
  })
  return { child, ended: new Promise((done) => child.on('close', (code) => done({ code, ...said }))) }
}

const bulk = (...args: string[]) => start(args).ended

/** The same in this process, for what ends before any thread is started. */
async function here(...args: string[]): Promise<Ended> {
  const said = { out: '', err: '' }
  const hear = (name: keyof typeof said) => (words: string | Uint8Array) => {
    said[name] += words
    return true
  }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(hear('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear('err')),
  ]
  const code = await command(args)
  for (const spy of spies) spy.mockRestore()
  return { code, ...said }
}

/** A folder with an input and a policy, and the arguments that read them. */
function office(text: string | Buffer = TEXT, name = 'in.csv') {
  const at = folder()
  const input = join(at, name)
  const policy = join(at, 'policy.json')
  const out = join(at, 'out')
  writeFileSync(input, typeof text === 'string' ? Buffer.from(text, 'latin1') : text)
  writeFileSync(policy, JSON.stringify(REDUCE_ALL))
  const args = [
    '--input',
    input,
    '--county',
    'Yolo',
    '--as-of',
    '2020-07-01',
    '--policy',
    policy,
    '--out',
    out,
    '--jobs',
    '1',
  ]
  return { at, input, policy, out, args }
}

describe('a good run', { timeout: 30_000 }, () => {
  test('ends with 0, writes everything for its owner only, and says no name', async () => {
    const { at, out, args } = office()
    const { code, err } = await bulk(...args)
    expect({ code, err }).toMatchObject({ code: 0 })
    expect(readdirSync(out).sort()).toEqual([
      ...['All_Results.csv', 'All_Results_Condensed.csv', 'Prop64_Results.csv', 'gogen.json'],
      ...['manifest.json', 'problems.csv', 'report.html', 'summary.json'],
    ])
    for (const name of readdirSync(out)) expect(statSync(join(out, name)).mode & 0o777).toBe(0o600)
    expect(statSync(out).mode & 0o777).toBe(0o700)
    expect(readdirSync(at).sort()).toEqual(['in.csv', 'out', 'policy.json'])
    expect(err).not.toMatch(/RIVERA|40000017/)
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
    expect(manifest.inputs).toMatchObject([{ file: 'in.csv', rows: 2, lines: 2 }])
    const tables = readFileSync(join(out, 'All_Results.csv'))
    expect(manifest.outputs['All_Results.csv'].bytes).toBe(tables.length)
    expect(Object.keys(JSON.parse(readFileSync(join(out, 'gogen.json'), 'utf8')))).toEqual([
      ...[
        'county',
        'earliestConviction',
        'lineCount',
        'processingTimeInSeconds',
        'reliefWithCurrentEligibilityChoices',
      ],
      ...['reliefWithDismissAllProp64', 'prop64ConvictionsCountInCountyByCodeSection'],
      ...['subjectsWithProp64ConvictionCountInCounty', 'prop64FelonyConvictionsCountInCounty'],
      ...['prop64NonFelonyConvictionsCountInCounty', 'subjectsWithSomeReliefCount'],
      ...['convictionDismissalCountByCodeSection', 'convictionReductionCountByCodeSection'],
      'convictionDismissalCountByAdditionalRelief',
    ])
  })

  test('two files, one packed, with a suffix: numbered names, one person from both', async () => {
    const { at, out, args } = office()
    const packed = join(at, 'more.dat.gz')
    writeFileSync(
      packed,
      gzipSync(`\u00ef\u00bb\u00bf${line({ CNT_ORDER: '103002001000' })}\n`.replace(/^.../, '\ufeff')),
    )
    const [, input, ...rest] = args as [string, string, ...string[]]
    const { code } = await bulk('--input', input, packed, ...rest, '--suffix', 'X')
    expect(code).toBe(0)
    expect(readdirSync(out).filter((name) => name.endsWith('.csv'))).toEqual([
      ...['All_Results_1_X.csv', 'All_Results_2_X.csv', 'All_Results_Condensed_1_X.csv'],
      ...['All_Results_Condensed_2_X.csv', 'Prop64_Results_1_X.csv', 'Prop64_Results_2_X.csv', 'problems.csv'],
    ])
    const [, row] = readFileSync(join(out, 'All_Results_2_X.csv'), 'utf8').split('\n')
    expect(row).toContain('#,10F0042,2,,N,-,-,-,01/05/2010,10.5,10.5,2,0,0,2,0,-,Eligible for Reduction,')
  })

  test('rows and files that need a look end with 1, and nothing is lost', async () => {
    const { at, out, args } = office(`${TEXT}${'BROKEN\n'.repeat(10_000)}${line({ SUBJECT_ID: '3' })}\n`)
    const { code, err } = await bulk(...args, '--input', join(at, 'missing.csv'), at)
    expect(code).toBe(1)
    expect(err).toContain('missing.csv: there is no such file.')
    expect(err).toContain('it is a folder, not a file.')
    expect(err).toContain('10,000 rows could not be read')
    expect(readFileSync(join(out, 'problems.csv'), 'utf8').split('\n')).toHaveLength(10_002)
    expect(readFileSync(join(out, 'All_Results.csv'), 'utf8').split('\n')).toHaveLength(5)
    expect(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')).failures).toHaveLength(2)
  })

  test('a line of many megabytes is one problem, with its true line and all other rows read', async () => {
    const { out, args } = office(`${TEXT}${'X'.repeat(9_000_000)}\n${line({ SUBJECT_ID: '3' })}\nBROKEN\n`)
    expect((await bulk(...args)).code).toBe(1)
    expect(
      readFileSync(join(out, 'problems.csv'), 'utf8')
        .split('\n')
        .slice(1, 3)
        .map((one) => one.split(',').slice(1, 4)),
    ).toEqual([
      ['3', 'unreadable', 'too-long'],
      ['5', 'unreadable', 'wrong-cell-count'],
    ])
    expect(readFileSync(join(out, 'All_Results.csv'), 'utf8').split('\n')).toHaveLength(5)
  })

  test('--compare writes who would change and why', async () => {
    const { at, out, args } = office()
    const dismiss = join(at, 'dismiss.json')
    writeFileSync(dismiss, JSON.stringify({ baselineEligibility: { dismiss: ['11359'], reduce: ['11357'] } }))
    const from = args.indexOf('--policy')
    const compared = args.toSpliced(from, 2, '--compare', join(at, 'policy.json'), dismiss)
    const { code, err } = await bulk(...compared)
    expect(code).toBe(0)
    expect(err).toContain('1 person would fare differently')
    expect(readFileSync(join(out, 'policy_changes.csv'), 'utf8').split('\n')[1]).toBe(
      'in.csv,1,40000017,10F0042,11359 HS,Eligible for Reduction,Reduce all HS 11359 convictions,' +
        'Eligible for Dismissal,Dismiss all HS 11359 convictions,reduce-to-dismiss',
    )
  })

  test('--lang is for the report alone, and the terminal says what to find out before anyone signs', async () => {
    const { out, args } = office()
    const { err } = await here(...args, '--lang', 'es', '--papers', 'petition')
    expect(err).toContain('of 2 cases the file does not show that the sentence is over; the index says which.')
    expect(err).toContain('2 people get some relief')
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toMatch(/Casos con papeles: 2\./)
    expect(readFileSync(join(out, 'summary.json'), 'utf8')).not.toContain('Casos')
  })

  test('--dry-run says what it understood, with no name, and writes nothing', async () => {
    const { at, args } = office()
    const { code, out } = await here(...args, '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain('2 rows, 2 people, 2 convictions')
    expect(out).toContain('2 convictions to decide in YOLO')
    expect(out).toContain('days of the events: a full day 2')
    expect(out).not.toMatch(/RIVERA|40000017/)
    expect(readdirSync(at).sort()).toEqual(['in.csv', 'policy.json'])
  })
})

test('petitions with an office are said to be by the defendant’s attorney, and a motion is not', async () => {
  const { at, args } = office()
  const signer = join(at, 'office.json')
  writeFileSync(signer, JSON.stringify({ attorney: 'A. B. Lee', barNumber: '123456' }))
  // A county that is not there ends each before a run.
  const err = async (kind: string) =>
    (await here(...args, '--county', 'Yola', '--papers', kind, '--office', signer)).err
  expect(await err('petition')).toContain('as attorney for the defendant')
  expect(await err('motion')).not.toContain('attorney for the defendant')
})

test('a dry run of another table says what a run does: it is not the state’s file', async () => {
  const { args } = office('name,amount\nA,1\n')
  const { code, out } = await here(...args, '--dry-run')
  expect(code).toBe(1)
  expect(out).toContain('no row of it could be read; is it the state’s file of 95 columns?')
  expect(out).not.toMatch(/(counties|sections|days) of/)
})

describe('refused, with one sentence and 2, and nothing written', { timeout: 30_000 }, () => {
  const without = (args: string[], name: string) => args.toSpliced(args.indexOf(name), 2)
  test.each([
    ['no input', (args: string[]) => without(args, '--input'), /Name the files/],
    ['no county', (args: string[]) => without(args, '--county'), /Missing --county/],
    ['no day', (args: string[]) => without(args, '--as-of'), /Missing --as-of/],
    ['no such day', (args: string[]) => [...args, '--as-of', '2020-02-30'], /2020-02-30 is not a day/],
    [
      'an unknown option',
      (args: string[]) => [...args, '--frobnicate'],
      /^--frobnicate is not an option\. See --help\.$/m,
    ],
    [
      'a misspelled option',
      (args: string[]) => [...args, '--ouput', 'x'],
      /^--ouput is not an option; is it --input or --out\? See/m,
    ],
    [
      'an option without its value',
      (args: string[]) => [...args, '--suffix'],
      /^--suffix needs a value after it; see/m,
    ],
    ['a value where none is taken', (args: string[]) => [...args, '--resume=yes'], /^--resume takes no value; see/m],
    ['a stray word', (args: string[]) => [...args, 'stray'], /"stray" belongs to no option/],
    [
      'a policy where the law alone decides',
      (args: string[]) => [...args, '--mode', 'current-law'],
      /leave out --policy/,
    ],
    ['another mode', (args: string[]) => [...args, '--mode', 'best'], /neither compatible nor current-law/],
    ['threads that are no number', (args: string[]) => [...args, '--jobs', 'many'], /--jobs many/],
    [
      'no policy file',
      (args: string[]) => [...args, '--policy', 'nowhere.json'],
      /nowhere.json cannot be read: there is no such file/,
    ],
    [
      'only missing files',
      (args: string[]) => [...without(args, '--input'), '--input', 'nowhere.csv'],
      /None of the files/,
    ],
    [
      'a file named twice, even to a dry run',
      (args: string[]) => [...args, '--dry-run', '--input', args[1] as string],
      /in\.csv and .*in\.csv are the same file; name it once\./,
    ],
    ['a folder that holds files', (args: string[]) => [...args, '--out', '/etc'], /already holds files/],
    ['papers of no kind', (args: string[]) => [...args, '--papers', 'letter'], /neither petition nor motion/],
    ['a bundle of none', (args: string[]) => [...args, '--papers', 'motion', '--bundle', '0'], /--bundle 0 is not/],
    ['a bundle without papers', (args: string[]) => [...args, '--bundle', '5'], /goes with --papers/],
    [
      'open answers under the 2020 rules',
      (args: string[]) => [...args, '--papers', 'petition', '--file-anyway'],
      /--file-anyway goes with --mode current-law/,
    ],
    [
      'an office with a misspelled key',
      (args: string[]) => [...args, '--papers', 'motion', '--office', args[args.indexOf('--policy') + 1] as string],
      /"baselineEligibility" is not known; it takes attorney/,
    ],
    [
      'a county misspelled',
      (args: string[]) => [...args, '--county', 'Yola'],
      /county YOLA\. Is it YOLO\? The files begin with YOLO \(2 rows\)\..*--county-as-written/,
    ],
    [
      'another county than the file’s',
      (args: string[]) => [...args, '--county', 'Alpine'],
      /of the county ALPINE\. The/,
    ],
    ['a language without words', (args: string[]) => [...args, '--lang', 'fr'], /--lang fr is none .*: en, es\./],
    ['one policy to compare', (args: string[]) => [...without(args, '--policy'), '--compare', 'a.json'], /needs two/],
  ])('%s', async (_name, change, sentence) => {
    const { at, args } = office()
    const { code, err } = await here(...change(args))
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringMatching(sentence) })
    expect(err.trim().split('\n').at(-1)).toMatch(/\.$/)
    expect(err).not.toMatch(/\bat .*:\d+:\d+/)
    expect(readdirSync(at).sort()).toEqual(['in.csv', 'policy.json'])
  })
})

test('a run that did not finish is gone on with only when asked', { timeout: 30_000 }, async () => {
  const { out, args } = office()
  mkdirSync(`${out}.partial`)
  const { code, err } = await here(...args)
  expect(code).toBe(2)
  expect(err).toMatch(/add --resume, or delete it/)
})

describe('current-law', { timeout: 60_000 }, () => {
  const office2026 = (text: string) => {
    const { out, args } = office(text)
    const without = args.filter((_, at) => args[at] !== '--policy' && args[at - 1] !== '--policy')
    return { out, args: [...without, '--mode', 'current-law'] }
  }

  test('needs no policy, and its dry run writes nothing', async () => {
    const { out, args } = office2026(TEXT)
    const dry = await here(...args, '--dry-run', '--as-of', '2199-01-01')
    expect(dry).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The as-of day 2199-01-01 is later than today: the law/),
    })
    expect(dry.out.trimEnd()).toMatch(/can count fewer people.*\nSomething above needs a look, so this ends with 1\.$/)
    expect(existsSync(out)).toBe(false)
    expect((await bulk(...args)).code).toBe(1)
    expect(readdirSync(out).sort()).toEqual([
      ...['All_Results.csv', 'All_Results_Condensed.csv', 'Prop64_Results.csv'],
      ...['manifest.json', 'problems.csv', 'report.html', 'summary.json'],
    ])
    const { options, rules } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
    expect(options).toEqual({ mode: 'current-law', county: 'YOLO', asOf: '2020-07-01', explain: true, suffix: '' })
    expect(rules).toMatch(/^\d{4}\.\d{2}/)
  })
})
