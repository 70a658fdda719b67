import { useTranslation } from 'react-i18next'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { decideAll } from '#app/check/decisions.ts'
import { today } from '#app/check/today.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { CountAnswer } from '#app/components/count-answer.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { WhoCanHelp } from '#app/components/who-can-help.tsx'
import type { Route } from './+types/answer'

export const handle = { words: ['result', 'remedies'] }

export async function loader({ request }: Route.LoaderArgs) {
  return show(await sessionStore(request).read())
}

export async function clientLoader() {
  return show(await deviceStore.read())
}
clientLoader.hydrate = true as const

function show(answers: Answers) {
  const on = today()
  return { on, cases: decideAll(answers, on) }
}

export default function Answer({ loaderData: { on, cases } }: Route.ComponentProps) {
  const { t, i18n } = useTranslation('result')
  const to = (path: string) => `/${i18n.language}/${path}`
  const filing = cases.filter((each) => each.filing.length > 0)
  const several = cases.flatMap(({ counts }) => counts).length > 1
  const check = cases.some(({ counts }) => counts.some(({ decision }) => decision.checkFirstIfAlreadyCleared))
  const counties = [...new Set(cases.flatMap(({ counts }) => counts.map(({ conviction }) => conviction.county ?? '')))]
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      {cases.map(({ courtCase, counts }) => (
        <section key={courtCase.id} className="case">
          {several && <CaseHeading county={counts[0]?.conviction.county} number={counts[0]?.conviction.caseNumber} />}
          {counts.map((decided) => (
            <CountAnswer key={decided.count.id} decided={decided} on={on} several={several} />
          ))}
        </section>
      ))}
      {check && (
        <Notice title={t('check-first.title')}>
          <p>{t('check-first.text')}</p>
          <ButtonLink to={to('already-cleared')} look="quiet">
            {t('check-first.link')}
          </ButtonLink>
        </Notice>
      )}
      <h2>{t('next.title')}</h2>
      {filing.length === 0 && <p>{t('next.nothing')}</p>}
      <div className="buttons">
        {filing.length > 0 && <ButtonLink to={to('you')}>{t('next.packet')}</ButtonLink>}
        <ButtonLink to={to('more')} look="quiet">
          {t('next.add')}
        </ButtonLink>
        <ButtonLink to={to('review')} look="quiet">
          {t('next.review')}
        </ButtonLink>
      </div>
      <WhoCanHelp counties={counties} />
    </>
  )
}

function CaseHeading({ county, number }: { county: string | null | undefined; number: string | null | undefined }) {
  const { t } = useTranslation('result')
  return (
    <h2>
      {number ? t('case', { number }) : t('case-unknown')}
      {county && `, ${t('in-county', { county })}`}
    </h2>
  )
}
