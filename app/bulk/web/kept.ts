/** The folder of the browser's own storage in which results wait until they are saved; `erase-left-behind.ts` looks for it. */
const HOME = 'bulk'
const lockOf = (run: string) => `bulk-${run}`

let found: FileSystemDirectoryHandle | undefined

async function home(create: boolean): Promise<FileSystemDirectoryHandle | undefined> {
  const root = await navigator.storage?.getDirectory?.().catch(() => undefined)
  found = await root?.getDirectoryHandle(HOME, { create })
  return found
}

/** A folder for one run, in the browser's own storage; undefined where the browser has none. */
export async function keptFolder(run: string): Promise<FileSystemDirectoryHandle | undefined> {
  return (await home(true).catch(() => undefined))?.getDirectoryHandle(run, { create: true })
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
  // A page that is being left has no time to look for the folder first.
  const folder = found ?? (await home(false).catch(() => undefined))
  if (!folder) return
  const names: string[] = run ? [run] : []
  if (!run) for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name)
  for (const name of names) {
    const erase = () => erased(folder, name)
    if (run || all || !navigator.locks) await erase()
    else await navigator.locks.request(lockOf(name), { ifAvailable: true }, (lock) => (lock ? erase() : undefined))
  }
}

/** A worker that was just ended may hold its files a moment longer. */
async function erased(folder: FileSystemDirectoryHandle, name: string, tries = 5): Promise<void> {
  try {
    await folder.removeEntry(name, { recursive: true })
  } catch (error) {
    if ((error as Error).name === 'NotFoundError' || tries === 1) return
    await new Promise((resolve) => setTimeout(resolve, 200))
    await erased(folder, name, tries - 1)
  }
}
