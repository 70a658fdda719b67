import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rawOf } from '#app/bulk/bytes.ts'
import { isoDay } from '#app/bulk/dates.ts'
import { NO_POLICY } from '#app/bulk/policy.ts'
import { run } from '#app/bulk/run.ts'
import { folder, line } from '#test/bulk/support.ts'

/** The files of a folder in which a byte of control stands, or bytes that are no UTF-8. */
function strange(out: string): string[] {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
  return names.filter((name) => {
    const bytes = readFileSync(join(out, name))
    if (bytes.some((byte) => byte < 0x20 && ![9, 10, 13].includes(byte))) return true
    return bytes.toString('utf8').includes('\ufffd')
  })
}

/** A person who has died, in a file of such letters, under a name that is beyond Latin-1. */
async function died(encoding: 'utf8' | 'latin1') {
  const at = folder()
  const input = join(at, 'Yolo’s – años.csv')
  const charge = { OFFENSE_DESCR: '11357 HS-POSSESS', CONV_STAT_DESCR: 'MISDEMEANOR', STP_ORI_DESCR: 'CASC WOODLAND' }
  const rows = [charge, { CNT_ORDER: '109001001000', STP_TYPE_DESCR: 'DECEASED', DISP_DESCR: '' }]
  const text = rows.map((row) => `${line({ PRI_NAME: 'MUÑOZ,ANDRÉ', ...row })}\n`).join('')
  writeFileSync(input, Buffer.from(`${text}BROKEN\n`, encoding))
  const settings = { mode: 'current-law', county: 'YOLO', asOf: isoDay('2026-11-21') as number } as const
  const out = join(at, 'out')
  const papers = { kind: 'petition', bundle: 50, separators: 'case', fileAnyway: true } as const
  await run({
    ...{ inputs: [input], out, suffix: '', resume: false, jobs: 1, ...(encoding === 'utf8' && { papers }) },
    settings: { ...settings, policy: NO_POLICY, explain: true },
  })
  return { out, read: (name: string) => readFileSync(join(out, name)) }
}

test('every word of ours is UTF-8 in every file of a run', { timeout: 60_000 }, async () => {
  const { out, read } = await died('utf8')
  expect(strange(out).filter((name) => !name.endsWith('.pdf'))).toEqual([])
  const problems = read('problems.csv').toString('utf8')
  expect(problems).toContain('Yolo’s – años.csv,1,look,deceased,The state’s file says that the person has died.\n')
  const [, row] = read('papers/index.csv').toString('utf8').split('\n')
  expect(row).toContain('MUÑOZ')
  expect(row).toMatch(
    /,none,".*The state’s file says that the person has died\. .*No application .*Yolo’s – años\.csv,1$/,
  )
})

test('bytes of the input that are no UTF-8 stay as they are, beside words of ours', { timeout: 60_000 }, async () => {
  const { out, read } = await died('latin1')
  expect(strange(out).sort()).toEqual(['All_Results.csv', 'All_Results_Condensed.csv', 'Prop64_Results.csv'])
  expect(read('All_Results.csv').includes(Buffer.from('MUÑOZ,ANDRÉ', 'latin1'))).toBe(true)
  expect(read('problems.csv').toString('utf8')).toContain('The state’s file')
})

test('words become the bytes of their UTF-8, one character each', () => {
  expect(rawOf('plain')).toBe('plain')
  expect(rawOf('’§')).toBe('\u00e2\u0080\u0099\u00c2\u00a7')
})
