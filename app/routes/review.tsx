import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
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
import { ButtonLink } from '#app/components/button.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { type Reviewed, ReviewedCount } from '#app/components/reviewed-count.tsx'
import { Stages } from '#app/components/stages.tsx'
import type { Route } from './+types/review'

export const handle = { words: ['check'] }

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
    counts: (answers.counts ?? []).map((count): Reviewed => {
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
      {counts.map((count, index) => (
        <ReviewedCount key={count.id} count={count} number={index + 1} />
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
