import type { Paper } from '#app/check/make-papers.ts'

/** Saves a file that was made on this device, as the browser saves any download. */
export function saveFile({ name, bytes }: Paper, type = 'application/pdf'): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
