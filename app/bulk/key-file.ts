import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import type { KeyStore } from '#app/bulk/run-keys.ts'

/** Keys kept in a file of the work folder. */
export function keyFile(path: string): KeyStore {
  const file = openSync(path, 'w+', 0o600)
  return {
    write(bytes, at) {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done)
    },
    read: (into, at) => readSync(file, into, 0, into.length, at),
    close: () => closeSync(file),
  }
}
