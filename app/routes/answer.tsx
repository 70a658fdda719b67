import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { decideAll } from '#app/check/decisions.ts'
import { today } from '#app/check/today.ts'
import { CountAnswer, CountName } from '#app/components/count-answer.tsx'
import { CountDetails } from '#app/components/count-details.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { Stages } from '#app/components/stages.tsx'
import { WhatNext } from '#app/components/what-next.tsx'
import { WhoCanHelp } from '#app/components/who-can-help.tsx'
import type { Conviction } from '#app/record/conviction.ts'
import type { Route } from './+types/answer'

export const handle = { words: ['result', 'remedies', 'meaning', 'check'] }

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
  const { t, i18n } = useTranslation(['result', 'meaning'])
  const counts = cases.flatMap((each) => each.counts)
  const clear = cases.flatMap(({ courtCase, counts }) =>
    counts
      .filter(({ decision }) => decision.contradictions.length === 0)
      .map((decided) => ({ decided, pages: { ...courtCase.pages, ...decided.count.pages } })),
  )
  const several = counts.length > 1
  const counties = [...new Set(counts.map(({ conviction }) => conviction.county ?? ''))]
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Stages at="answer" />
      <h1>{t('title')}</h1>
      {cases.map((each) => (
        <section key={each.courtCase.id} className="case">
          {several && <CaseHeading {...each.counts[0]?.conviction} />}
          {each.counts.map((decided) => (
            <CountAnswer key={decided.count.id} decided={decided} several={several} />
          ))}
          {each.filing.length > 0 && each.filing.length < each.counts.length && <p>{t('meaning:case-note')}</p>}
        </section>
      ))}
      <p className="hint">{t('intro')}</p>
      <WhatNext cases={cases} />
      {clear.length > 0 && <h2>{t('details')}</h2>}
      {clear.map(({ decided, pages }) => (
        <section key={decided.count.id}>
          {several && <CountName decided={decided} />}
          <CountDetails decided={decided} pages={pages} on={on} />
        </section>
      ))}
      {cases.some(({ filing }) => filing.length > 0) && (
        <p className="no-print">
          <Link to={`/${i18n.language}/after`}>{t('meaning:after.link')}</Link>
        </p>
      )}
      <WhoCanHelp counties={counties} />
    </>
  )
}

function CaseHeading({ county, caseNumber: number }: Partial<Conviction>) {
  const { t } = useTranslation('result')
  return (
    <h2>
      {number ? t('case', { number }) : t('case-unknown')}
      {county && `, ${t('in-county', { county })}`}
    </h2>
  )
}
