import { beginning, HEAD } from '#app/bulk/beginning.ts'
import type { Asked } from '#app/bulk/documents.ts'
import type { InputFile } from '#app/bulk/jobs.ts'
import { unpacked } from '#app/bulk/web/unpacked.ts'
import { openNow } from '#app/bulk/web/worker-scope.ts'

/** A file as it was given and as it is read: the same, or unpacked. */
export type Source = Asked & { given: File; bytes: Blob; file?: InputFile }

/** Looks at each file, and unpacks those that are packed into `folder`. */
export async function openSources(
  files: readonly File[],
  folder: FileSystemDirectoryHandle,
  progress: (bytes: number) => void,
): Promise<Source[]> {
  const sources: Source[] = []
  for (const [index, given] of files.entries()) {
    const packed = await isPacked(given)
    const unpacked = packed ? await unpack(given, folder, `input-${index + 1}`, progress) : undefined
    const source = await sourceOf(given, unpacked?.file ?? given)
    sources.push(unpacked?.failure ? { ...source, failure: unpacked.failure } : source)
  }
  return sources
}

/** Whether a file is a .gz, by its name or its first bytes. */
export async function isPacked(file: File): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  return /\.gz$/i.test(file.name) || (first === 0x1f && second === 0x8b)
}

async function sourceOf(given: File, bytes: Blob): Promise<Source> {
  const head = new Uint8Array(await bytes.slice(0, HEAD).arrayBuffer())
  const { failure, start, line, header } = beginning(head, bytes.size)
  const { name } = given
  if (failure) return { given, bytes, name, header: false, read: false, failure }
  return { given, bytes, name, header, read: true, file: { name, path: '', size: bytes.size, start, line } }
}

/** Unpacks into a file of the browser's own, since every file is read twice and from many places at once. */
async function unpack(given: File, folder: FileSystemDirectoryHandle, name: string, progress: (bytes: number) => void) {
  const handle = await folder.getFileHandle(name, { create: true })
  const out = await openNow(handle)
  let at = 0
  let failure: string | undefined
  try {
    for await (const bytes of unpacked(given)) {
      for (let from = 0; from < bytes.length; ) {
        const written = out.write(bytes.subarray(from), { at })
        if (written === 0) throw new DOMException('no more room', 'QuotaExceededError')
        from += written
        at += written
      }
      progress(bytes.length)
    }
  } catch (error) {
    if ((error as Error).name !== 'TypeError') throw error
    failure = 'damaged'
  } finally {
    out.close()
  }
  return { file: await handle.getFile(), failure }
}
