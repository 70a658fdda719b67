import type { Answers, Count } from '#app/answers/schema.ts'
import type { Day } from '#app/record/day.ts'
import { pagesOf } from './conviction-of.ts'
import { nextQuestion } from './interview.ts'

/** The page that comes after an answer about a count: its next question, its court case, or what comes after it. */
export function afterCount(answers: Answers, count: Count, on: Day): string {
  const question = nextQuestion(answers, count, on)
  if (question) return `check/${count.id}/${question}`
  return pagesOf(answers, count).case ? 'more' : `check/${count.id}/case`
}
