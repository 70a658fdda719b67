import { COVERAGE } from '#app/petition/fonts/coverage.ts'

/** Text as the papers store and draw it: letters typed as base and accent become the one composed letter. */
export function compose(text: string): string {
  return text.normalize('NFC')
}

/**
 * The letters of a text that our fonts cannot draw, each once, in the order they stand. An accent that has no composed
 * letter is given with the letter it belongs to. Empty means the text is printed exactly as written.
 */
export function unprintable(text: string): string[] {
  const letters = compose(text).match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
  return [...new Set(letters.filter((letter) => ![...letter].every(drawn)))]
}

function drawn(letter: string): boolean {
  const code = letter.codePointAt(0) as number
  return COVERAGE.some(([first, last]) => first <= code && code <= last)
}
