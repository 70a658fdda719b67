import { isAscii, isUtf8 } from 'node:buffer'
import { existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { isoText } from '#app/bulk/dates.ts'
import { type Host, jobDoer } from '#app/bulk/do-jobs.ts'
import type { InputFile, Job, RunPlan } from '#app/bulk/jobs.ts'
import type { Bundle, BundleJob } from '#app/bulk/papers/bundle.ts'
import type { PapersOptions } from '#app/bulk/papers/options.ts'
import { messageOf } from '#app/bulk/refused.ts'

const plan = workerData as RunPlan
const opened: number[] = []

const host: Host = {
  read(file, into, at) {
    opened[file] ??= openSync((plan.files[file] as InputFile).path, 'r')
    return readSync(opened[file], into, 0, into.length, at)
  },
  encoding: (bytes) => (isAscii(bytes) ? 'ascii' : isUtf8(bytes) ? 'utf-8' : 'windows-1252'),
  part: ({ name }) => readFileSync(join(plan.work, name)),
  results({ piece }) {
    const path = join(plan.work, `results-${piece.index}`)
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  },
}
const perform = jobDoer(plan, host)

/** Papers need the blanks, the font and a PDF writer, which no other job does: they are loaded for the first bundle. */
async function bundle(job: BundleJob): Promise<Bundle> {
  const { makeBundle } = await import('#app/bulk/papers/bundle.ts')
  const { libraryOf } = await import('#app/petition/library.ts')
  const { serverAssets } = await import('#app/petition/assets.server.ts')
  const { county, asOf } = plan.settings
  const options = plan.papers as PapersOptions
  return makeBundle(job, { options, county, on: isoText(asOf), library: libraryOf(serverAssets) })
}

parentPort?.on('message', async ({ id, job }: { id: number; job: Job }) => {
  try {
    parentPort?.postMessage({ id, result: job.kind === 'bundle' ? await bundle(job.bundle) : perform(job) })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    parentPort?.postMessage({ id, error: { message: messageOf(error as Error), code } })
  }
})
