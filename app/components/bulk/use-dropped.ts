import { useEffect } from 'react'
import { FOLDER } from '#app/bulk/web/look.ts'

/** Takes files dropped anywhere on the page, which a browser would otherwise open in place of it. */
export function useDropped(take: (files: File[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      const { files, items } = event.dataTransfer ?? {}
      if (!files?.length) return
      const isFolder = (at: number) => items?.[at]?.webkitGetAsEntry?.()?.isDirectory ?? false
      const dropped = [...files].map((file, at) => (isFolder(at) ? new File([], file.name, { type: FOLDER }) : file))
      const onField = event.target instanceof HTMLInputElement && event.target.type === 'file'
      if (onField && !dropped.some(({ type }) => type === FOLDER)) return
      event.preventDefault()
      take(dropped)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  })
}
