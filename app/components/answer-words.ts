import { useTranslation } from 'react-i18next'
import { listIn, type Pages, textIn } from '#app/answers/schema.ts'
import { readDate } from '#app/check/dates.ts'
import type { QuestionId } from '#app/check/questions.ts'
import { optionKey } from '#app/components/option-key.ts'

/** What was answered on a page, in words: one line for each choice, and what was typed beside it. */
export function useAnswerWords() {
  const { t } = useTranslation(['check', 'common'])
  return (question: QuestionId, pages: Pages, statute: string | null | undefined): string[] => {
    const entered = pages[question]
    return listIn(entered, 'choice').flatMap((choice) => {
      if (choice === 'unsure') return [t('review.not-known')]
      if (choice === 'none' && (question === 'special' || question === 'history')) return [t('none')]
      if (question === 'statute' && choice === 'other') return [textIn(entered, 'other')]
      if (question === 'age' && choice === 'birth-date') {
        return [
          `${t('age.born')}: ${readDate(entered ?? {}, 'born')}`,
          `${t('age.offense')}: ${readDate(entered ?? {}, 'offense')}`,
        ]
      }
      return [t(optionKey(question, choice, statute))]
    })
  }
}
