import type { PaperProblem } from '#app/petition/facts.ts'
import { unprintable } from '#app/petition/letters.ts'

/** Every text among the facts, each with its path, held against the letters that our fonts draw. */
export function checkLetters(facts: unknown, path: string[] = []): PaperProblem[] {
  if (typeof facts === 'string') {
    const letters = unprintable(facts)
    return letters.length > 0 ? [{ code: 'letters', field: path.join('.'), letters }] : []
  }
  if (typeof facts !== 'object' || facts === null) return []
  return Object.entries(facts).flatMap(([key, value]) => checkLetters(value, [...path, key]))
}

/** The answers without which no paper makes sense. */
export function checkPresent(required: Record<string, string>): PaperProblem[] {
  return Object.entries(required)
    .filter(([, value]) => value.trim() === '')
    .map(([field]) => ({ code: 'missing', field }))
}
