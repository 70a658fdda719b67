import type { Answers, Count } from '#app/answers/schema.ts'
import type { Day } from '#app/record/day.ts'
import { nextQuestion, pagesOf } from './interview.ts'

/** Whether a word can be the id of a count: `c1`, `c2`, … */
export function isCountId(word: string): boolean {
  return /^c\d{1,3}$/.test(word)
}

/** The page that comes after an answer about a count: its next question, its court case, or what comes after it. */
export function afterCount(answers: Answers, count: Count, on: Day): string {
  const question = nextQuestion(answers, count, on)
  if (question) return `check/${count.id}/${question}`
  return pagesOf(answers, count).case ? 'more' : `check/${count.id}/case`
}
