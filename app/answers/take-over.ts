import { deviceStore, type HandOver } from '#app/answers/device-store.ts'

/** The id of the element that carries the server's answers to the device. */
export const HAND_OVER = 'hand-over'

const FORGET = '/answers/forget'
let serverStillKeeps = false
let otherTabs: BroadcastChannel | undefined

/** The hand-over as text for a script element, where `<` would end it early. */
export function printed(handOver: HandOver): string {
  return JSON.stringify(handOver).replaceAll('<', '\\u003c')
}

/** Takes over what the server kept before scripts arrived, then has the server's cookie erased. */
export async function takeOver(page: Document): Promise<void> {
  const text = page.getElementById(HAND_OVER)?.textContent
  if (!text) return
  await deviceStore.takeOver(JSON.parse(text) as HandOver)
  serverStillKeeps = true
  void forget()
}

/**
 * Erases with another tab of this browser: one that was opened from this one has a copy of the answers. It leaves what it
 * shows for the page that says so. Browsers of before 2022 may not know the way.
 */
export function listenToOtherTabs(): void {
  if (!('BroadcastChannel' in window)) return
  otherTabs = new BroadcastChannel('erase')
  otherTabs.onmessage = () => {
    void deviceStore.erase()
    location.replace(`/${document.documentElement.lang}/erase`)
  }
}

/**
 * Empties both stores, and those of the other tabs. `false` when the server's cookie may still be in the browser because there is no connection:
 * the person must be told then, not soothed.
 */
export async function eraseEverything(): Promise<boolean> {
  await deviceStore.erase()
  otherTabs?.postMessage(0)
  return (await forget()) || !serverStillKeeps
}

async function forget(): Promise<boolean> {
  try {
    const { ok } = await fetch(FORGET, { method: 'POST', keepalive: true })
    if (ok) serverStillKeeps = false
    return ok
  } catch {
    return false
  }
}
