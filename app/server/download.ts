import type { Paper } from '#app/check/make-papers.ts'

/** A file to save, made for one person: never kept by anyone on the way. */
export function download({ name, bytes }: Paper): Response {
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
