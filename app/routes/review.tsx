import { useTranslation } from 'react-i18next'
import { Form, Link, redirect } from 'react-router'
import { readForm } from '#app/answers/answer.ts'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { convictionOf, pagesOf } from '#app/check/conviction-of.ts'
import { afterCount } from '#app/check/flow.ts'
import { nextQuestion } from '#app/check/interview.ts'
import { removeCount } from '#app/check/keep.ts'
import { QUESTION_ORDER } from '#app/check/questions.ts'
import { today } from '#app/check/today.ts'
import { useAnswerWords } from '#app/components/answer-words.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { Stages } from '#app/components/stages.tsx'
import type { Route } from './+types/review'

export const handle = { words: ['check'] }

/** A letter O or I beside a digit: most often a number read wrong. */
const LOOKALIKE = /[oil]\d|\d[oil]/i

export async function loader({ request }: Route.LoaderArgs) {
  return show(await sessionStore(request).read())
}

export async function action({ request, params }: Route.ActionArgs) {
  return remove(request, params.lang, sessionStore(request))
}

export async function clientLoader() {
  return show(await deviceStore.read())
}
clientLoader.hydrate = true as const

export async function clientAction({ request, params }: Route.ClientActionArgs) {
  return remove(request, params.lang, deviceStore)
}

function show(answers: Answers) {
  const on = today()
  return {
    counts: (answers.counts ?? []).map((count) => {
      const pages = pagesOf(answers, count)
      return {
        id: count.id,
        pages,
        statute: convictionOf(answers, count).conviction.statute,
        answered: QUESTION_ORDER.filter((id) => pages[id]),
        open: nextQuestion(answers, count, on) ? afterCount(answers, count, on) : undefined,
      }
    }),
  }
}

async function remove(request: Request, lang: string, store: Pick<typeof deviceStore, 'read' | 'save'>) {
  const id = String((await readForm(request)).get('remove'))
  return redirect(`/${lang}/review`, { headers: await store.save(removeCount(await store.read(), id)) })
}

export default function Review({ loaderData: { counts } }: Route.ComponentProps) {
  const { t, i18n } = useTranslation('check')
  const words = useAnswerWords()
  const to = (path: string) => `/${i18n.language}/${path}`
  if (!counts.length) {
    return (
      <>
        <PageTitle>{t('review.title')}</PageTitle>
        <Stages at="conviction" />
        <h1>{t('review.title')}</h1>
        <p>{t('review.none-yet')}</p>
        <ButtonLink to={to('check/c1/statute')}>{t('review.begin')}</ButtonLink>
      </>
    )
  }
  return (
    <>
      <PageTitle>{t('review.title')}</PageTitle>
      <Stages at="conviction" />
      <h1>{t('review.title')}</h1>
      <p>{t('review.text')}</p>
      {counts.map(({ id, pages, statute, answered, open }, index) => (
        <section key={id} className="card">
          <h2>{t('count', { number: index + 1 })}</h2>
          <dl className="answers">
            {answered.map((question) => (
              <Line
                key={question}
                name={t(`${question}.short`)}
                value={words(question, pages, statute)}
                to={to(`check/${id}/${question}?review`)}
                what={t('review.change-what', { what: t(`${question}.short`), number: index + 1 })}
                change={t('review.change')}
              />
            ))}
            <Line
              name={t('case.short')}
              value={[
                String(pages.case?.county || t('review.no-county')),
                String(pages.case?.caseNumber || t('review.no-number')),
              ]}
              note={LOOKALIKE.test(String(pages.case?.caseNumber ?? '')) ? t('case.lookalike') : undefined}
              to={to(`check/${id}/case?review`)}
              what={t('review.change-what', { what: t('case.short'), number: index + 1 })}
              change={t('review.change')}
            />
          </dl>
          {open && (
            <Notice tone="care" title={t('review.unanswered')}>
              <Link to={to(open)}>{t('review.answer-it')}</Link>
            </Notice>
          )}
          <details className="help">
            <summary>{t('review.remove-what', { number: index + 1 })}</summary>
            <p>{t('review.remove-sure')}</p>
            <Form method="post">
              <button type="submit" name="remove" value={id} className="plain">
                {t('review.remove-yes', { number: index + 1 })}
              </button>
            </Form>
          </details>
        </section>
      ))}
      <div className="buttons">
        <ButtonLink to={to('answer')}>{t('review.continue')}</ButtonLink>
        <ButtonLink to={to('more')} look="quiet">
          {t('review.add')}
        </ButtonLink>
      </div>
    </>
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
