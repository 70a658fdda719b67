import { deviceStore, type HandOver } from '#app/answers/device-store.ts'

/** The id of the element that carries the server's answers to the device. */
export const HAND_OVER = 'hand-over'

const FORGET = '/answers/forget'
let serverStillKeeps = false

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
 * Empties both stores. `false` when the server's cookie may still be in the browser because there is no connection:
 * the person must be told then, not soothed.
 */
export async function eraseEverything(): Promise<boolean> {
  await deviceStore.erase()
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
