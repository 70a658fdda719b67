import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openInput } from '#app/bulk/inputs.ts'
import { failureWords } from '#app/bulk/report-words.ts'
import { sampleText } from '#app/bulk/sample.ts'
import { cellsOf, folder, line, REDUCE_ALL, runOver } from '#test/bulk/support.ts'

const MAIN = new URL('../../app/bulk/main.ts', import.meta.url).pathname
const TEXT = `${line({})}\n${line({ SUBJECT_ID: '2' })}\n`
const bytes = (text: string) => Buffer.from(text, 'latin1')

function opened(content: Buffer, name = 'in.csv') {
  const path = join(folder(), name)
  writeFileSync(path, content)
  const { failure } = openInput(path)
  return failure && failureWords(failure)
}

test.each([
  ['an Excel workbook', bytes(`PK\u0003\u0004${'x'.repeat(300)}`), /ZIP archive or an Excel workbook.*save it as CSV/],
  ['a PDF', bytes('%PDF-1.7\n...'), /a PDF, not a table/],
  ['something encrypted', bytes('-----BEGIN PGP MESSAGE-----\n\nhQE'), /encrypted; decrypt it first/],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), /UTF-16; save it again as UTF-8/],
  ['UTF-16 without', Buffer.from(TEXT, 'utf16le'), /UTF-16; save it again as UTF-8/],
  ['zeros', Buffer.alloc(5000), /not text/],
  ['nothing', Buffer.alloc(0), /empty/],
])('%s is named for what it is', (_name, content, words) => {
  expect(opened(content)).toMatch(words)
})

test.each([
  ['one zero byte in a cell', bytes(TEXT.replace('YOLO', 'YO\0O'))],
  ['Latin-1', bytes(TEXT.replace('TOMAS', 'TOM\u00c1S'))],
  ['a word that begins like a signature', bytes(`PK,${TEXT}`)],
])('%s is still a table', (_name, content) => {
  expect(opened(content)).toBeUndefined()
})

test.skipIf(!existsSync('/proc/self/mem'))('a file that cannot be read says so', () => {
  expect(failureWords(openInput('/proc/self/mem').failure ?? '')).toBe('its disk cannot be read')
})

test('a copy under another name is refused before anything is written, packed or not; one of the same size is not', {
  timeout: 30_000,
}, async () => {
  const at = folder()
  const write = (name: string, content: Buffer) => {
    writeFileSync(join(at, name), content)
    return join(at, name)
  }
  const packed = gzipSync(bytes(TEXT))
  const out = join(at, 'out')
  const pairs = [
    [write('a.csv', bytes(TEXT)), write('copy-of-a.csv', bytes(TEXT))],
    [write('a.dat.gz', packed), write('b.dat.gz', packed)],
  ]
  for (const inputs of pairs) {
    await expect(runOver([], { inputs, out })).rejects.toThrow(
      `${inputs[0]} and ${inputs[1]} are the same file; name it once.`,
    )
  }
  expect(existsSync(out) || existsSync(`${out}.partial`)).toBe(false)
  const other = write('c.csv', bytes(TEXT.replace('RIVERA', 'RIVERO')))
  const { summary } = await runOver([], { inputs: [join(at, 'a.csv'), other], out })
  expect(summary.files.map(({ sha256 }) => sha256)).toEqual(
    [TEXT, TEXT.replace('RIVERA', 'RIVERO')].map((text) => createHash('sha256').update(bytes(text)).digest('hex')),
  )
})

test('a packed file that holds another kind is named too, and the other file is decided', {
  timeout: 30_000,
}, async () => {
  const at = folder()
  const packed = join(at, 'more.csv.gz')
  writeFileSync(packed, gzipSync(bytes('%PDF-1.7')))
  const sound = join(at, 'in.csv')
  writeFileSync(sound, bytes(TEXT))
  const said: string[] = []
  const { summary } = await runOver([], { inputs: [sound, packed], say: (words) => said.push(words) })
  expect(summary.failures).toEqual([{ file: 'more.csv.gz', code: 'pdf', reason: 'it is a PDF, not a table' }])
  expect(said.join()).toContain('more.csv.gz: it is a PDF')
  expect(summary.rows).toBe(2)
})

test('a table of another shape: every line is listed, and the file is said not to be the state’s', {
  timeout: 30_000,
}, async () => {
  const { summary, read, look } = await runOver(['name,amount\nA,1\nB,2\n'])
  expect(look).toBe(true)
  expect(summary.failures).toEqual([
    { file: 'in1.csv', code: 'no-row', reason: expect.stringMatching(/file of 95 columns\?/) },
  ])
  expect(cellsOf(read('problems.csv')).slice(1)).toHaveLength(3)
})

test('a disk that takes no more: one sentence, nothing half done looks whole, and --resume ends the same', {
  timeout: 60_000,
}, async () => {
  const at = folder()
  const text = [...sampleText({ rows: 600, county: 'YOLO', seed: 4, damage: 0, header: true })].join('')
  writeFileSync(join(at, 'in.csv'), bytes(text))
  writeFileSync(join(at, 'policy.json'), JSON.stringify(REDUCE_ALL))
  const limited = (blocks: string, ...more: string[]) => {
    const options = ['--county', 'YOLO', '--as-of', '2020-07-01', '--policy', join(at, 'policy.json'), '--jobs', '1']
    const args = [MAIN, '--input', join(at, 'in.csv'), '--out', join(at, 'out'), ...options, ...more]
    const child = spawn('sh', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, ...args])
    let err = ''
    child.stderr.on('data', (data) => {
      err += data
    })
    return new Promise<{ code: number | null; err: string }>((done) => child.on('close', (code) => done({ code, err })))
  }
  const full = await limited('200')
  expect(full).toEqual({ code: 2, err: expect.stringMatching(/takes no file as large as the results; name a folder/) })
  expect(existsSync(join(at, 'out'))).toBe(false)
  expect((await limited('unlimited', '--resume')).code).toBeLessThan(2)
  const { read } = await runOver([text], { policy: REDUCE_ALL })
  expect(readFileSync(join(at, 'out', 'All_Results.csv'), 'latin1')).toBe(read('All_Results.csv'))
})

const LINE = Number(process.env.BULK_LONG_LINE ?? 3_000_000)

test('a line of any length is one problem, and the run goes on in the same memory', { timeout: 600_000 }, async () => {
  const path = join(folder(), 'in.csv')
  const file = openSync(path, 'w')
  writeSync(file, `${line({})}\n"${'X'.repeat(9000)}`)
  ftruncateSync(file, LINE)
  writeSync(file, `\n${line({ SUBJECT_ID: '3' })}\n`, LINE)
  closeSync(file)
  const before = process.memoryUsage().rss
  const { read, summary } = await runOver([], { inputs: [path], policy: REDUCE_ALL })
  expect(summary.rows).toBe(2)
  expect(cellsOf(read('problems.csv')).slice(1)).toEqual([
    ['in.csv', '2', 'unreadable', 'too-long', expect.any(String)],
  ])
  if (LINE > 1e9) console.log(`${LINE} bytes: ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB more`)
})
