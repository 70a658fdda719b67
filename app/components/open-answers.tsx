import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DecidedCount } from '#app/check/decisions.ts'
import { QUESTION_ORDER, type QuestionId, question } from '#app/check/questions.ts'
import { isUnsure } from '#app/check/read-page.ts'
import { Notice } from '#app/components/notice.tsx'
import type { FactName } from '#app/rules/contradictions.ts'
import { toNames } from '#app/rules/fact-names.ts'

/** Every outcome that the answers leave open, where there is more than one. */
export function Possible({ decided: { decision } }: { decided: DecidedCount }) {
  const { t } = useTranslation('result')
  if (decision.possible.length < 2) return null
  return (
    <>
      <p className="list-title">{t('possible.title')}</p>
      <ul>
        {decision.possible.map((possible) => (
          <li key={possible}>{t(`possible.${possible}`)}</li>
        ))}
      </ul>
    </>
  )
}

/** What would settle the answer, where it is written, and the page on which to say it. */
export function Missing({ decided: { decision, count } }: { decided: DecidedCount }) {
  const { t } = useTranslation('result')
  // How the case ended is presumed, so that the decision does not name it.
  const ending = isUnsure(count.pages.ending)
  if (decision.missing.length === 0 && !ending) return null
  return (
    <>
      <p className="list-title">{t('missing.title')}</p>
      <ul>
        {ending && (
          <li>
            {t('missing.ending')} <AnswerLink count={count.id} page="ending" what={t('missing.ending')} />
          </li>
        )}
        {decision.missing.map((fact) => (
          <li key={fact}>
            {t(missingKey(fact))} <AnswerLink count={count.id} page={pageOf(fact)} what={t(missingKey(fact))} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The answers that contradict each other, and the page on which to change one. */
export function WrongTogether({ decided: { decision, count } }: { decided: DecidedCount }) {
  const { t } = useTranslation('result')
  return (
    <Notice tone="care" title={t('contradiction.title')}>
      <p>{t('contradiction.text')}</p>
      <ul>
        {decision.contradictions.map(({ code, facts }) => (
          <li key={code}>
            {t(`contradiction.${code}`)}{' '}
            <AnswerLink
              count={count.id}
              page={pageOf(facts[0] ?? 'statute')}
              what={t(missingKey(facts[0] ?? 'statute'))}
            />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The page that asks about a fact: the last that does, since the letter of the law only hints at amounts. */
function pageOf(fact: FactName): QuestionId | undefined {
  if (fact === 'dateOfBirth') return 'age'
  return QUESTION_ORDER.findLast((id) => toNames(question(id).settles).includes(fact))
}

function AnswerLink({ count, page, what }: { count: string; page: QuestionId | undefined; what: string }) {
  const { t, i18n } = useTranslation('result')
  if (!page) return null
  return (
    <Link to={`/${i18n.language}/check/${count}/${page}?review`} aria-label={`${t('missing.change')}: ${what}`}>
      {t('missing.change')}
    </Link>
  )
}

function missingKey(fact: FactName) {
  return `missing.${fact.replace('.', '-')}` as 'missing.statute'
}
