import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

const PURPOSE = Buffer.from('clear-petition answers 1')
const IV_BYTES = 12
const TAG_BYTES = 16
const LARGEST = 256 * 1024

/** Seals a value so that only the holder of the secret can read it, and nobody can change it: deflate, AES-256-GCM, base64url. */
export function seal(value: unknown, secret: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key(secret), iv).setAAD(PURPOSE)
  const sealed = Buffer.concat([cipher.update(deflateRawSync(JSON.stringify(value))), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What was sealed, or nothing when it was changed, cut or sealed with another secret. */
export function unseal(text: string, secret: string): { value: unknown } | undefined {
  try {
    const bytes = Buffer.from(text, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', key(secret), bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(PURPOSE).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    const opened = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
    return { value: JSON.parse(inflateRawSync(opened, { maxOutputLength: LARGEST }).toString()) }
  } catch {
    return undefined
  }
}

function key(secret: string) {
  return createHash('sha256').update(PURPOSE).update(secret).digest()
}
