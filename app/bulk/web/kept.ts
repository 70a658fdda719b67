/** The folder of the browser's own storage in which results wait until they are saved. */
const HOME = 'bulk'
const lockOf = (run: string) => `bulk-${run}`

async function home(): Promise<FileSystemDirectoryHandle | undefined> {
  const root = await navigator.storage?.getDirectory?.().catch(() => undefined)
  return root?.getDirectoryHandle(HOME, { create: true })
}

/** A folder for one run, in the browser's own storage; undefined where the browser has none. */
export async function keptFolder(run: string): Promise<FileSystemDirectoryHandle | undefined> {
  return (await home().catch(() => undefined))?.getDirectoryHandle(run, { create: true })
}

/** Holds a run's folder until `over`, so that no other tab takes it for a leftover. */
export function holdKept(run: string, over: Promise<void>): void {
  void navigator.locks?.request(lockOf(run), () => over)
}

/** A file of a run that the browser keeps. */
export async function keptFile(run: string, name: string): Promise<File | undefined> {
  const file = await (await keptFolder(run))?.getFileHandle(name)
  return file?.getFile()
}

/** Erases a run's files, or with none named every run's; `all` takes in those that another tab still holds. */
export async function eraseKept(run?: string, all = false): Promise<void> {
  const folder = await home().catch(() => undefined)
  if (!folder) return
  const names: string[] = run ? [run] : []
  if (!run) for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name)
  for (const name of names) {
    const erase = () => folder.removeEntry(name, { recursive: true }).catch(() => {})
    if (run || all || !navigator.locks) await erase()
    else await navigator.locks.request(lockOf(name), { ifAvailable: true }, (lock) => (lock ? erase() : undefined))
  }
}
