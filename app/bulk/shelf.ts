import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Shelf } from '#app/bulk/apart.ts'

/** A shelf in a folder: one file a name. */
export function folderShelf(folder: string): Shelf {
  return {
    add(name, bytes) {
      const file = openSync(join(folder, name), 'a', 0o600)
      writeAll(file, bytes)
      closeSync(file)
    },
    remove: (name) => rmSync(join(folder, name), { force: true }),
  }
}

/** Writes all of it, however many goes the system takes. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done)
}
