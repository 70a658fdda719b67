import { readArgs } from '#app/bulk/args.ts'
import { number } from '#app/bulk/chart.ts'
import { today } from '#app/bulk/dates.ts'
import { NO_ROW } from '#app/bulk/documents.ts'
import { dryRun } from '#app/bulk/dry-run.ts'
import { HELP } from '#app/bulk/help.ts'
import { openInput } from '#app/bulk/inputs.ts'
import { checkCounty, refuseTwice } from '#app/bulk/prepare.ts'
import { bySeverity } from '#app/bulk/problems.ts'
import { duration } from '#app/bulk/progress.ts'
import { CHANGED, messageOf, Refused, Stopped } from '#app/bulk/refused.ts'
import type { RunResult } from '#app/bulk/results.ts'
import { run } from '#app/bulk/run.ts'
import { futureNote, peopleNote } from '#app/bulk/summary.ts'
import { Workshop } from '#app/bulk/workshop.ts'

const DONE = 0
const LOOK = 1
const REFUSED = 2
const STOPPED = 130

const FOR_THE_DEFENDANT =
  'The petitions name the office of --office as attorney for the defendant: that is for a public defender or legal aid. A prosecutor asks with --papers motion.'

const say = (line: string) => process.stderr.write(`${line}\n`)

async function perform(args: string[]): Promise<number> {
  const asked = readArgs(args)
  if (asked.help) {
    process.stdout.write(HELP)
    return DONE
  }
  const { options } = asked
  const future = futureNote(options.settings, today())
  if (future) say(future)
  if (asked.dryRun) {
    await refuseTwice(options.inputs.map(openInput))
    return dryRun(options, (line) => process.stdout.write(`${line}\n`)) ? DONE : LOOK
  }
  if (options.papers?.kind === 'petition' && options.papers.office) say(FOR_THE_DEFENDANT)
  const workshop = new Workshop(options.out)
  if (options.resume && workshop.finished) {
    say(`${workshop.target} is already whole; there is nothing to go on with.`)
    return DONE
  }
  if (!asked.countyAsWritten) checkCounty(options.inputs, options.settings.county)
  const stopping = new AbortController()
  process.on('SIGINT', () => stopping.abort())
  process.on('SIGTERM', () => stopping.abort())
  const result = await run({ ...options, stop: stopping.signal, say })
  tell(result)
  return result.look ? LOOK : DONE
}

function tell({ summary, folder, seconds, papers }: RunResult): void {
  const { mode, county, rows, decided, compared, problems, failures } = summary
  const { unreadable, warning, look } = bySeverity(problems)
  const people = (count: number) => number(count, 'person', 'people')
  for (const { file, code, reason } of failures) if (code === NO_ROW) say(`${file}: ${reason}`)
  say(
    `${number(rows, 'row', 'rows')} of ${people(decided.people)} read in ${duration(seconds)}. ${peopleNote({ mode })}`,
  )
  if (compared) say(`${people(compared.peopleChanged)} would fare differently under the second policy.`)
  else say(`${people(decided.peopleHelped)} ${decided.peopleHelped === 1 ? 'gets' : 'get'} some relief in ${county}.`)
  if (decided.peopleWithProp64InCounty === 0) {
    say(`No cannabis conviction in ${county} was found; is the county written as in the file?`)
  }
  const wrong = [
    ...(unreadable > 0 ? [`${number(unreadable, 'row', 'rows')} could not be read`] : []),
    ...(warning > 0 ? [`${number(warning, 'row was', 'rows were')} odd`] : []),
    ...(look > 0 ? [`${number(look, 'note asks', 'notes ask')} for a look`] : []),
  ]
  if (wrong.length > 0) say(`${wrong.join(', ')}: problems.csv.`)
  if (papers) {
    const { cases, bundles, without, looks } = papers.made
    const made = number(cases - without, 'case', 'cases')
    say(`Papers of ${made} in ${number(bundles, 'bundle', 'bundles')}: papers/index.csv.`)
    if (without > 0) say(`${number(without, 'case', 'cases')} got no papers; the index says why.`)
    const [running = 0, unknown = 0] = [looks['sentence-running'], looks['sentence-unknown']]
    const open = [
      ...(running > 0 ? [`by the file ${number(running, 'sentence still runs', 'sentences still run')}`] : []),
      ...(unknown > 0
        ? [`of ${number(unknown, 'case', 'cases')} the file does not show that the sentence is over`]
        : []),
    ]
    if (open.length > 0) say(`Find out before anyone signs: ${open.join(', ')}; the index says which.`)
  }
  say(`Results: ${folder}`)
}

/** A failure in one sentence: what happened, and what to do. Never a name or number of a person. */
function sentence(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof Refused) return message
  if (code === CHANGED) return message
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return 'The disk is full; make room and run the same command again with --resume.'
  if (code === 'EFBIG') return 'The disk of --out takes no file as large as the results; name a folder on another disk.'
  if (code === 'EIO') return 'A disk could not be read or written; look at it before anything else.'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'You are not allowed to write to --out; name another folder.'
  return `The run broke off (${messageOf(error as Error)}); run the same command again with --resume.`
}

/** Does what a command line asks and gives the exit code: 0 done, 1 done with a look needed, 2 refused, 130 stopped. */
export async function command(args: string[]): Promise<number> {
  process.umask(0o077)
  try {
    return await perform(args)
  } catch (error) {
    const stopped = error instanceof Stopped || (error as Error).name === 'AbortError'
    say(stopped ? 'Stopped at a safe point; run the same command again with --resume to go on.' : sentence(error))
    return stopped ? STOPPED : REFUSED
  }
}
