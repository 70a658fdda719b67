import { isAscii, isUtf8 } from 'node:buffer'
import { existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { type Host, jobDoer } from '#app/bulk/do-jobs.ts'
import type { InputFile, Job, RunPlan } from '#app/bulk/jobs.ts'

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

parentPort?.on('message', ({ id, job }: { id: number; job: Job }) => {
  try {
    parentPort?.postMessage({ id, result: perform(job) })
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    parentPort?.postMessage({ id, error: { message, code } })
  }
})
