import { closeSync, openSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { COLUMNS } from '#app/bulk/columns.ts'
import { damaged, sound } from '#app/bulk/damage.ts'
import { history } from '#app/bulk/histories.ts'
import { Random } from '#app/bulk/random.ts'
import { writeAll } from '#app/bulk/shelf.ts'

export type SampleOptions = { rows: number; county: string; seed: number; damage: number; header: boolean }

const BATCH = 1 << 20

/**
 * Invented histories as the text of a state file, a batch at a time; every character is one byte. The same options
 * give the same bytes. With `damage`, that share of rows is broken or odd, or stands away from its person's others.
 */
export function* sampleText({ rows, county, seed, damage, header }: SampleOptions): Generator<string> {
  const random = new Random(seed)
  let batch = header ? `${COLUMNS.join(',')}\n` : ''
  let held: { text: string; until: number }[] = []
  let written = 0
  for (let id = 1; written < rows; id += 1) {
    for (const cells of history(random, county, id)) {
      if (written === rows) break
      const text = `${damage > 0 && random.chance(damage) ? damaged(cells, random) : sound(cells)}\n`
      written += 1
      if (damage > 0 && random.chance(damage / 4)) held.push({ text, until: written + random.whole(20, 2000) })
      else batch += text
    }
    if (held.length > 0) {
      for (const { text } of held.filter(({ until }) => until <= written)) batch += text
      held = held.filter(({ until }) => until > written)
    }
    if (batch.length > BATCH) {
      yield batch
      batch = ''
    }
  }
  yield batch + held.map(({ text }) => text).join('')
}

const HELP = `Makes an invented state conviction file, the same for the same options.

  npm run bulk:sample -- --rows 100000 --county "SAN FRANCISCO" --seed 1 --out sample.csv [--damage 0.02] [--header]
`

function main(args: string[]): number {
  const text = { type: 'string' } as const
  const options = { rows: text, county: text, seed: text, out: text, damage: text } as const
  const flags = { header: { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { values } = parseArgs({ args, options: { ...options, ...flags } })
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  const [rows, seed, damage] = [values.rows, values.seed ?? '1', values.damage ?? '0'].map(Number)
  if (!Number.isInteger(rows) || (rows as number) < 1) throw new Error('Say how many rows with --rows N')
  if (!Number.isInteger(seed)) throw new Error('--seed is a whole number')
  if (!((damage as number) >= 0 && (damage as number) <= 1)) throw new Error('--damage is a share from 0 to 1')
  if (!values.county || !values.out) throw new Error('Name the county with --county and the file with --out')
  const file = openSync(values.out, 'wx', 0o600)
  const asked = { rows, seed, damage, county: values.county.toUpperCase(), header: values.header ?? false }
  for (const batch of sampleText(asked as SampleOptions)) writeAll(file, Buffer.from(batch, 'latin1'))
  closeSync(file)
  return 0
}

if (import.meta.main) {
  try {
    process.exitCode = main(process.argv.slice(2))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    process.stderr.write(`${code === 'EEXIST' ? 'The file of --out exists; nothing is overwritten' : message}.\n`)
    process.exitCode = 2
  }
}
