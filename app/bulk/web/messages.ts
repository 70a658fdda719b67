import type { PolicyFile } from '#app/bulk/choices.ts'
import type { Summary } from '#app/bulk/documents.ts'
import type { Job, RunPlan } from '#app/bulk/jobs.ts'
import type { ModeSettings } from '#app/bulk/mode.ts'
import type { Policy } from '#app/bulk/policy.ts'
import type { ReportWords } from '#app/bulk/report-words.ts'

/**
 * What a person asked for on the page. `run` names the folder of the browser's own storage; the results stay there when
 * the person chose no folder (`into`).
 */
export type WebRun = {
  run: string
  files: File[]
  settings: ModeSettings
  compareWith?: Policy
  policyFiles?: PolicyFile[]
  into?: FileSystemDirectoryHandle
  /** The words of the report, in the page's language. */
  words: ReportWords
}

/** Which part of the work is being done. */
export type Step = 'unpacking' | 'looking' | 'deciding' | 'saving'

export type Progress = { step: Step; done: number; total: number }

/** Why a run ended early, as codes the page has words for. */
export type Failure =
  | 'stopped'
  | 'no-file-readable'
  | 'same-file'
  | 'folder-not-empty'
  | 'not-allowed'
  | 'no-room'
  | 'disk-full'
  | 'no-storage'
  | 'file-changed'
  | 'broke-off'

/** Numbers in megabytes, what the browser said, or the names of two files. */
export type FailureDetail = { needed: number; free: number } | { message: string } | { one: string; other: string }

/** A file of results, with how long it is. */
export type Saved = { name: string; bytes: number }

/** What came of a run; `leftOut` says in the page's language why files were left out or read only in part. */
export type Done = {
  summary: Summary
  report: string
  leftOut: { file: string; why: string }[]
  saved: Saved[]
  look: boolean
  seconds: number
}

/** From the page to the worker that runs everything. */
export type ToRun = { kind: 'run'; run: WebRun } | { kind: 'stop' }

/** From that worker to the page. */
export type FromRun =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; done: Done }
  | { kind: 'failed'; failure: Failure; detail?: FailureDetail }

/** From that worker to those that do the jobs: a plan and the files once, then jobs with what waits on the shelf. */
export type ToHand =
  | { kind: 'plan'; plan: RunPlan; files: Blob[] }
  | { kind: 'job'; id: number; job: Job; shelved?: Blob }
  | { kind: 'hash'; id: number; file: Blob }
