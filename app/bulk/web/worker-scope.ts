/** What a worker has and a page has not, as far as it is used here. */
export type WorkerScope = {
  name: string
  location: Location
  postMessage(message: unknown, transfer?: Transferable[]): void
  onmessage: ((event: MessageEvent) => void) | null
}

export const scope = globalThis as unknown as WorkerScope

type SyncReader = { readAsArrayBuffer(blob: Blob): ArrayBuffer }

/** Reads a piece of a file at once, with no waiting; only workers can. */
export function readNow(blob: Blob): Uint8Array {
  const { FileReaderSync } = globalThis as unknown as { FileReaderSync: new () => SyncReader }
  return new Uint8Array(new FileReaderSync().readAsArrayBuffer(blob))
}

/** A file of the browser's own storage, open for writing; only workers can open one. */
export type SyncFile = { write(bytes: Uint8Array, options?: { at: number }): number; flush(): void; close(): void }

export function openNow(file: FileSystemFileHandle): Promise<SyncFile> {
  return (file as unknown as { createSyncAccessHandle(): Promise<SyncFile> }).createSyncAccessHandle()
}
