import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import { type Pages, textIn } from '#app/answers/schema.ts'
import type { QuestionId } from '#app/check/questions.ts'
import { useAnswerWords } from '#app/components/answer-words.ts'
import { Notice } from '#app/components/notice.tsx'

/** What the review shows of one count; `open` is the path of a page that still has to be answered. */
export type Reviewed = {
  id: string
  pages: Pages
  statute: string | null | undefined
  answered: QuestionId[]
  open: string | undefined
}

/** A letter O or I beside a digit: most often a number read wrong. */
const LOOKALIKE = /[oil]\d|\d[oil]/i

/** The answers about one count, each with the link to change it, and the way to remove them all. */
export function ReviewedCount({ count, number }: { count: Reviewed; number: number }) {
  const { t, i18n } = useTranslation('check')
  const words = useAnswerWords()
  const { id, pages, statute, answered, open } = count
  const [county, caseNumber] = [textIn(pages.case, 'county'), textIn(pages.case, 'caseNumber')]
  const change = (page: QuestionId | 'case') => ({
    name: t(`${page}.short`),
    to: `/${i18n.language}/check/${id}/${page}?review`,
    what: t('review.change-what', { what: t(`${page}.short`), number }),
    change: t('review.change'),
  })
  return (
    <section className="card">
      <h2>{t('count', { number })}</h2>
      <dl className="answers">
        {answered.map((page) => (
          <Line key={page} {...change(page)} value={words(page, pages, statute)} />
        ))}
        <Line
          {...change('case')}
          value={[county || t('review.no-county'), caseNumber || t('review.no-number')]}
          note={LOOKALIKE.test(caseNumber) ? t('case.lookalike') : undefined}
        />
      </dl>
      {open && (
        <Notice tone="care" title={t('review.unanswered')}>
          <Link to={`/${i18n.language}/${open}`}>{t('review.answer-it')}</Link>
        </Notice>
      )}
      <details className="help">
        <summary>{t('review.remove-what', { number })}</summary>
        <p>{t('review.remove-sure')}</p>
        <Form method="post">
          <button type="submit" name="remove" value={id} className="plain">
            {t('review.remove-yes', { number })}
          </button>
        </Form>
      </details>
    </section>
  )
}

type LineProps = { name: string; value: string[]; note?: string; to: string; what: string; change: string }

function Line({ name, value, note, to, what, change }: LineProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value.map((line) => (
          <span key={line}>{line}</span>
        ))}
        {note && <small>{note}</small>}
      </dd>
      <dd className="change">
        <Link to={to} aria-label={what}>
          {change}
        </Link>
      </dd>
    </div>
  )
}
