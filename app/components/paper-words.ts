import { useTranslation } from 'react-i18next'
import type { Problem } from '#app/answers/answer.ts'
import { type Entered, textIn } from '#app/answers/schema.ts'
import { LONGEST_LINE, LONGEST_STATEMENT, STATEMENTS } from '#app/check/papers.ts'
import { unprintable } from '#app/petition/letters.ts'

/** The sentence for a problem with something that is to be printed; it names the letters that cannot be. */
export function usePaperWords(given: Entered | undefined) {
  const { t } = useTranslation(['petition', 'common'])
  return ({ field, code }: Problem) => {
    if (code === 'no-room') return t('common:problem.no-room')
    if (code === 'unprintable')
      return t('you.problems.unprintable', { letters: unprintable(textIn(given, field)).join(' ') })
    const statement = (STATEMENTS as readonly string[]).indexOf(field)
    if (code === 'too-long' && statement >= 0) {
      return t('declare.too-long', {
        number: statement + 1,
        most: LONGEST_STATEMENT,
        count: textIn(given, field).length,
      })
    }
    if (code === 'too-long') return t('you.problems.line-too-long', { most: LONGEST_LINE })
    const own = `you.problems.${field}-${code}` as 'you.problems.name-empty'
    return t([own, `you.problems.${code}` as 'you.problems.too-long'])
  }
}
