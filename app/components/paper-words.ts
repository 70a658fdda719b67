import { useTranslation } from 'react-i18next'
import type { Problem } from '#app/answers/answer.ts'
import { type Entered, textIn } from '#app/answers/schema.ts'
import { unprintable } from '#app/petition/letters.ts'

/** The sentence for a problem with something that is to be printed; it names the letters that cannot be. */
export function usePaperWords(given: Entered | undefined) {
  const { t } = useTranslation(['petition', 'common'])
  return ({ field, code }: Problem) => {
    if (code === 'no-room') return t('common:problem.no-room')
    if (code === 'unprintable')
      return t('you.problems.unprintable', { letters: unprintable(textIn(given, field)).join(' ') })
    const own = `you.problems.${field}-${code}` as 'you.problems.name-empty'
    return t([own, `you.problems.${code}` as 'you.problems.too-long'])
  }
}
