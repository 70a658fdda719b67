import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers, Pages } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { type DecidedCase, type DecidedCount, decideAll } from '#app/check/decisions.ts'
import { today } from '#app/check/today.ts'
import { Alternatives } from '#app/components/alternatives.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { CountAnswer, CountName } from '#app/components/count-answer.tsx'
import { Meaning } from '#app/components/meaning.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { Proof } from '#app/components/proof.tsx'
import { Stages } from '#app/components/stages.tsx'
import { WhatIfs } from '#app/components/what-ifs.tsx'
import { WhoCanHelp } from '#app/components/who-can-help.tsx'
import type { Day } from '#app/record/day.ts'
import type { Outcome } from '#app/rules/outcomes.ts'
import { proofOf } from '#app/rules/proof.ts'
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
          {several && <CaseHeading county={each.counts[0]?.conviction.county} number={numberOf(each)} />}
          {each.counts.map((decided) => (
            <CountAnswer key={decided.count.id} decided={decided} several={several} />
          ))}
          {each.filing.length > 0 && each.filing.length < each.counts.length && <p>{t('meaning:case-note')}</p>}
        </section>
      ))}
      <p className="hint">{t('intro')}</p>
      <Next
        filing={cases.some(({ filing }) => filing.length > 0)}
        checkFirst={counts.some(({ decision }) => decision.checkFirstIfAlreadyCleared)}
        nothing={whyNothing(counts.map(({ decision }) => decision.outcome))}
      />
      {clear.length > 0 && <h2>{t('details')}</h2>}
      {clear.map(({ decided, pages }) => (
        <section key={decided.count.id}>
          {several && <CountName decided={decided} />}
          <Details decided={decided} pages={pages} on={on} />
        </section>
      ))}
      {counts.length > 0 && (
        <p className="no-print">
          <Link to={`/${i18n.language}/after`}>{t('meaning:after.link')}</Link>
        </p>
      )}
      <WhoCanHelp counties={counties} />
    </>
  )
}

/** What to say where there are no papers to fill in: not every silence of the law is a no. */
function whyNothing(outcomes: Outcome[]) {
  if (outcomes.length === 0) return 'none'
  if (outcomes.includes('needs-more-information')) return 'more'
  return outcomes.includes('see-a-lawyer') ? 'lawyer' : 'nothing'
}

/** What to do now: the papers where there is something to file, after a look whether it is already done. */
function Next({
  filing,
  checkFirst,
  nothing,
}: {
  filing: boolean
  checkFirst: boolean
  nothing: ReturnType<typeof whyNothing>
}) {
  const { t, i18n } = useTranslation('result')
  const to = (path: string) => `/${i18n.language}/${path}`
  return (
    <section className="next">
      <h2>{t('next.title')}</h2>
      {!filing && <p>{t(`next.${nothing}`)}</p>}
      {checkFirst && (
        <p>
          {t('check-first.text')} <Link to={to('already-cleared')}>{t('check-first.link')}</Link>
        </p>
      )}
      {filing && (
        <p>
          {t('next.citizen')} <Link to={to('before-you-file')}>{t('next.citizen-link')}</Link>
        </p>
      )}
      {filing && (
        <ButtonLink to={to('you')} look="big">
          {t('next.packet')}
        </ButtonLink>
      )}
      <div className="buttons">
        <ButtonLink to={to(nothing === 'none' ? 'check' : 'more')} look="quiet">
          {t(nothing === 'none' ? 'next.begin' : 'next.add')}
        </ButtonLink>
        <ButtonLink to={to('review')} look="quiet">
          {t('next.review')}
        </ButtonLink>
      </div>
    </section>
  )
}

/** What it means, why, what would change it, and what else there is: closed until asked for. */
function Details({ decided, pages, on }: { decided: DecidedCount; pages: Pages; on: Day }) {
  const { decision, conviction, person } = decided
  const proof = proofOf(decision, conviction, person, on)
  return (
    <>
      <Meaning decided={decided} />
      <Proof steps={proof.steps} decided={decided} pages={pages} />
      <WhatIfs proof={proof} />
      {decision.outcome !== 'not-eligible' && <Alternatives alternatives={decision.alternatives} open={false} />}
    </>
  )
}

function numberOf({ counts }: DecidedCase) {
  return counts[0]?.conviction.caseNumber
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
