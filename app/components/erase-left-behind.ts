/**
 * Erases what a county run left in the browser's own storage when its page was ended too fast to do it. Nearly no device
 * has any: the code that erases is fetched only where the folder (`HOME` of `kept.ts`) is there.
 */
export async function eraseLeftBehind(): Promise<void> {
  try {
    await (await navigator.storage.getDirectory()).getDirectoryHandle('bulk')
    await (await import('#app/bulk/web/kept.ts')).eraseKept()
  } catch {}
}
