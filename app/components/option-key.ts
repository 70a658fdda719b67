import type { QuestionId } from '#app/check/questions.ts'

/** The words of a choice; the letters of each section have words of their own. */
export function optionKey(question: QuestionId, choice: string, statute: string | null | undefined) {
  const option = question === 'subdivision' ? `${statute?.replace('HSC ', '')}-${choice}` : choice
  return `${question}.options.${option}` as 'court.options.superior'
}
