import { useEffect, useRef, useState } from 'react'
import { eraseKept, holdKept } from '#app/bulk/web/kept.ts'
import type { Done, Failure, FailureDetail, FromRun, Progress, WebRun } from '#app/bulk/web/messages.ts'
import { RunWorker } from '#app/bulk/web/start.ts'

/** What the page shows. `began` is when the run began; `kept` names the run whose files the browser keeps. */
export type Stage =
  | { at: 'asking'; failed?: { failure: Failure; detail?: FailureDetail } }
  | { at: 'running'; began: number; progress?: Progress; stopping: boolean }
  | { at: 'done'; done: Done; kept?: string }

const PATIENCE = 5000

/** One run at a time, in a worker that is ready beforehand; what the browser keeps of it is erased with the page. */
export function useRun() {
  const [stage, setStage] = useState<Stage>({ at: 'asking' })
  const worker = useRef<RunWorker>(null)
  const current = useRef<{ run: string; over: () => void; inBrowser: boolean }>(null)

  function letGo() {
    if (!current.current) return
    void eraseKept(current.current.run)
    current.current.over()
    current.current = null
  }
  function ready() {
    worker.current?.end()
    worker.current = new RunWorker(hear)
  }
  function hear(message: FromRun) {
    if (!current.current) return
    if (message.kind === 'progress') {
      setStage((stage) => (stage.at === 'running' ? { ...stage, progress: message.progress } : stage))
      return
    }
    if (message.kind === 'done') {
      const { run, inBrowser } = current.current
      setStage({ at: 'done', done: message.done, kept: inBrowser ? run : undefined })
      if (!inBrowser) letGo()
    } else {
      setStage({ at: 'asking', failed: message })
      letGo()
    }
    ready()
  }

  useEffect(() => {
    void eraseKept()
    ready()
    return () => {
      worker.current?.end()
      letGo()
    }
  }, [])

  return {
    stage,
    start(asked: Omit<WebRun, 'run'>) {
      const run = crypto.randomUUID()
      let over = () => {}
      holdKept(run, new Promise((resolve) => (over = resolve)))
      current.current = { run, over, inBrowser: !asked.into }
      setStage({ at: 'running', began: performance.now(), stopping: false })
      worker.current?.tell({ kind: 'run', run: { ...asked, run } })
    },
    stop() {
      const { run } = current.current ?? {}
      setStage((stage) => (stage.at === 'running' ? { ...stage, stopping: true } : stage))
      worker.current?.tell({ kind: 'stop' })
      setTimeout(() => {
        if (run && current.current?.run === run) hear({ kind: 'failed', failure: 'stopped' })
      }, PATIENCE)
    },
    again() {
      letGo()
      setStage({ at: 'asking' })
    },
  }
}
