import { CHANGED, messageOf, Refused, Stopped } from '#app/bulk/refused.ts'
import { Crew } from '#app/bulk/web/crew.ts'
import { beHand } from '#app/bulk/web/hand.ts'
import { eraseKept, keptFolder } from '#app/bulk/web/kept.ts'
import type { Failure, FailureDetail, FromRun, Progress, ToRun, WebRun } from '#app/bulk/web/messages.ts'
import { webRun } from '#app/bulk/web/run.ts'
import { Saver } from '#app/bulk/web/saver.ts'
import { openSources } from '#app/bulk/web/sources.ts'
import { scope } from '#app/bulk/web/worker-scope.ts'

/** Results take about one and four tenths times the input. */
const ROOM = 1.5
const TELL_EVERY = 500

const say = (message: FromRun) => scope.postMessage(message)

if (scope.name === 'hand') beHand()
else beRun()

/** Runs everything for the page, so that the page itself has nothing to do but show how far it is. */
function beRun(): void {
  const crew = new Crew()
  const stopping = new AbortController()
  scope.onmessage = ({ data }: MessageEvent<ToRun>) => {
    if (data.kind === 'stop') stopping.abort()
    else void perform(data.run, crew, stopping.signal)
  }
}

async function perform(asked: WebRun, crew: Crew, stop: AbortSignal): Promise<void> {
  const { run } = asked
  let saver: Saver | undefined
  try {
    const own = await keptFolder(run)
    const into = asked.into ?? own
    if (!own || !into) throw new Failed('no-storage')
    if (asked.into && (await isFilled(asked.into))) throw new Failed('folder-not-empty')
    if (!asked.into) await checkRoom(asked)
    saver = new Saver(into, asked.into !== undefined)
    const told = teller()
    const sources = await openSources(asked.files, own, () => {
      if (stop.aborted) throw new Stopped()
      told({ step: 'unpacking', done: 0, total: 0 })
    })
    if (!sources.some(({ read }) => read)) throw new Failed('no-file-readable')
    await refuseTwice(asked.files, crew)
    const done = await webRun(asked, sources, { crew, saver, stop, told })
    for (const [index] of sources.entries()) await own.removeEntry(`input-${index + 1}`).catch(() => {})
    if (asked.into) await eraseKept(run)
    say({ kind: 'done', done })
  } catch (error) {
    await saver?.drop()
    // What cannot be erased now is erased with the next visit; the page must hear why the run ended all the same.
    await eraseKept(run).catch(() => {})
    const [failure, detail] = reasonOf(error)
    say({ kind: 'failed', failure, detail })
  }
}

/** The run cannot go on; the page has the words for `failure`. */
class Failed extends Error {
  readonly failure: Failure
  readonly detail: FailureDetail | undefined

  constructor(failure: Failure, detail?: FailureDetail) {
    super(failure)
    this.failure = failure
    this.detail = detail
  }
}

const REASONS: Record<string, Failure> = {
  QuotaExceededError: 'disk-full',
  NotAllowedError: 'not-allowed',
  NoModificationAllowedError: 'not-allowed',
  NotReadableError: 'file-changed',
  NotFoundError: 'file-changed',
  [CHANGED]: 'file-changed',
}

function reasonOf(error: unknown): [Failure, FailureDetail?] {
  if (error instanceof Failed) return [error.failure, error.detail]
  if (error instanceof Stopped || error instanceof Refused) return ['stopped']
  const { name, code } = error as Error & { code?: string | number }
  const known = REASONS[typeof code === 'string' ? code : name]
  return known ? [known] : ['broke-off', { message: messageOf(error as Error) }]
}

async function isFilled(folder: FileSystemDirectoryHandle): Promise<boolean> {
  for await (const _ of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) return true
  return false
}

/** As in `prepare.ts`: two files with the same bytes would count every sentence twice; only those of one size are read. */
async function refuseTwice(files: readonly File[], crew: Crew): Promise<void> {
  const alike = files.filter((file) => files.some((other) => other !== file && other.size === file.size))
  const hashes = await crew.hash(alike)
  for (const [index, hash] of hashes.entries()) {
    const first = hashes.indexOf(hash)
    const [one, other] = [alike[first] as File, alike[index] as File]
    if (first < index) throw new Failed('same-file', { one: one.name, other: other.name })
  }
}

/** The browser says how much it would keep; how much room a chosen folder has, no page may know. */
async function checkRoom({ files }: WebRun): Promise<void> {
  const { quota, usage } = await navigator.storage.estimate()
  if (quota === undefined) return
  const needed = files.reduce((sum, { size }) => sum + size, 0) * ROOM
  const free = quota - (usage ?? 0)
  if (needed > free) throw new Failed('no-room', { needed: Math.ceil(needed / 1e6), free: Math.floor(free / 1e6) })
}

/** Tells the page how far it is, but not for every piece; a new step always. */
function teller(): (progress: Progress) => void {
  let last = 0
  let step = ''
  return (progress) => {
    const now = performance.now()
    if (progress.step === step && now - last < TELL_EVERY) return
    last = now
    step = progress.step
    say({ kind: 'progress', progress })
  }
}
