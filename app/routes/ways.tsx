import { useTranslation } from 'react-i18next'
import { Link, useRouteLoaderData } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { today } from '#app/check/today.ts'
import { makeCaseDismissal } from '#app/check/ways/dismissal.ts'
import { showWays } from '#app/check/ways/shown-ways.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { CaseWays } from '#app/components/case-ways.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { Stages } from '#app/components/stages.tsx'
import { WayAnswers } from '#app/components/way-answers.tsx'
import { WhoCanHelp } from '#app/components/who-can-help.tsx'
import { fillsDismissals, serverAssets } from '#app/petition/assets.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import type { Route } from './+types/ways'

export const handle = { words: ['ways', 'remedies', 'result', 'petition'] }

export async function loader({ request }: Route.LoaderArgs) {
  const answers = await sessionStore(request).read()
  const check = new URL(request.url).searchParams.get('check')
  const made =
    check && (await fillsDismissals()) ? await makeCaseDismissal(answers, check, serverAssets, today()) : undefined
  return { ...showWays(answers, today()), checked: check, problems: made && !made.ok ? made.problems : [] }
}

export async function clientLoader(): Promise<Awaited<ReturnType<typeof loader>>> {
  return { ...showWays(await deviceStore.read(), today()), checked: null, problems: [] }
}
clientLoader.hydrate = true as const

export default function Ways({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation('ways')
  const root = useRouteLoaderData<typeof rootLoader>('root')
  const { next, about, you, cases, checked, problems } = loaderData
  const to = (path: string) => `/${i18n.language}/${path}`
  const unsure = cases.some(({ counts }) => counts.some(({ ways }) => ways.some(({ asks }) => asks.length > 0)))
  const several = cases.flatMap(({ counts }) => counts).length > 1
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Stages at="answer" />
      <h1>{t('title')}</h1>
      {cases.length === 0 ? (
        <Begin />
      ) : (
        <>
          <p>{t('intro')}</p>
          {next ? <Ask path={next} started={about.length > 0} /> : <p>{t(unsure ? 'ask.unsure' : 'ask.done')}</p>}
          {cases.map((shown) => (
            <CaseWays
              key={shown.id}
              shown={shown}
              several={several}
              installed={root?.dismissals ?? false}
              problems={checked === shown.id ? problems : []}
            />
          ))}
          {about.length > 0 && <WayAnswers title={t('answers-you')} who="you" ids={about} pages={you} />}
          <p>
            {t('forced-link')} <Link to={to('ways/you/forced')}>{t('forced-link-text')}</Link>
          </p>
          <Care />
          <WhoCanHelp counties={[...new Set(cases.map(({ county }) => county))]} />
          <ButtonLink to={to('answer')} look="quiet">
            {t('to-answer')}
          </ButtonLink>
        </>
      )}
    </>
  )
}

function Begin() {
  const { t, i18n } = useTranslation('ways')
  return (
    <>
      <p>{t('none-yet')}</p>
      <ButtonLink to={`/${i18n.language}/check`}>{t('begin')}</ButtonLink>
    </>
  )
}

function Ask({ path, started }: { path: string; started: boolean }) {
  const { t, i18n } = useTranslation('ways')
  return (
    <section className="next">
      <p>{t('ask.text')}</p>
      <ButtonLink to={`/${i18n.language}/${path}`} look="big">
        {t(started ? 'ask.again' : 'ask.button')}
      </ButtonLink>
    </section>
  )
}

function Care() {
  const { t } = useTranslation('remedies')
  return (
    <Notice tone="care">
      <p>{t('care')}</p>
    </Notice>
  )
}
