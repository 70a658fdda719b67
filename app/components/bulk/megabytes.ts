/** Bytes as megabytes, with more digits for small files. */
export function megabytes(bytes: number, language: string): string {
  return (bytes / 1e6).toLocaleString(language, { maximumFractionDigits: bytes < 1e5 ? 3 : 1 })
}
