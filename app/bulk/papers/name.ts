import { trimmed } from '#app/bulk/bytes.ts'

const AFTER = /^(.*?)[ ,]+(JR|SR|II|III|IV)\.?$/

/** `RIVERA,TOMAS J JR` as a caption has it: `TOMAS J RIVERA JR`. */
export function nameOf(state: string): string {
  const [family = '', ...given] = state.split(',').map(trimmed)
  const [, first = given.join(' '), after] = AFTER.exec(given.join(' ')) ?? []
  return [first, family, after].filter(Boolean).join(' ').replace(/ +/g, ' ')
}
