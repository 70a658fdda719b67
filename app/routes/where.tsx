import { useTranslation } from 'react-i18next'
import { type AskingPage, answer } from '#app/answers/answer.ts'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { courtFromList } from '#app/check/court-from-list.ts'
import { filingCase, nextCourt } from '#app/check/decisions.ts'
import { keepCasePage } from '#app/check/keep.ts'
import { printProblems, SERVICE } from '#app/check/papers.ts'
import { Choices, TextField } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { usePaperWords } from '#app/components/paper-words.ts'
import { Stages } from '#app/components/stages.tsx'
import { courtName, findCounty } from '#app/record/counties.ts'
import type { Route } from './+types/where'

export const handle = { words: ['petition'] }

type Params = { lang: string; case: string }

export async function loader({ request, params }: Route.LoaderArgs) {
  const store = sessionStore(request)
  return show(await store.read(), params, store.handOver() !== undefined)
}

export async function action(args: Route.ActionArgs) {
  return answer(asking(args.params), args, sessionStore(args.request))
}

export async function clientLoader({ params }: Route.ClientLoaderArgs) {
  return show(await deviceStore.read(), params)
}
clientLoader.hydrate = true as const

export async function clientAction(args: Route.ClientActionArgs) {
  return answer(asking(args.params), args, deviceStore)
}

function show(answers: Answers, params: Params, mayLead = true) {
  const decided = filingCase(answers, params, mayLead)
  const { county, caseNumber } = decided?.filing[0]?.conviction ?? {}
  return {
    county: findCounty(county ?? ''),
    caseNumber,
    entered: decided && (decided.courtCase.pages.where ?? courtFromList(decided)),
  }
}

function asking({ case: id }: Params): AskingPage {
  return {
    problems: (entered) => printProblems(entered, ['courtAddress', 'prosecutorName', 'prosecutorAddress']),
    keep: (entered, answers) => keepCasePage(answers, id, 'where', entered),
    next: (answers) => nextCourt(answers, id),
  }
}

export default function Where({ loaderData: { county, caseNumber, entered }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('petition')
  const words = usePaperWords(actionData?.given)
  const note = county?.cityProsecutors && (county.county.replace(' ', '-') as 'Los-Angeles' | 'San-Diego')
  return (
    <>
      <PageTitle problem={actionData !== undefined}>{t('court.title')}</PageTitle>
      <Stages at="papers" />
      <h1>{t('court.title')}</h1>
      <p>{t('court.text')}</p>
      {county && (
        <p className="kicker">
          {courtName(county.county)}
          {caseNumber && ` · ${t('court.case-number', { number: caseNumber })}`}
        </p>
      )}
      <QuestionForm answers={entered} refused={actionData} words={words}>
        <TextField
          name="courtAddress"
          question={t('court.courtAddress')}
          hint={t(county?.address ? 'court.courtAddress-filled' : 'court.courtAddress-hint')}
          small
          rows={3}
        />
        {county && (
          <p>
            <a href={county.site} rel="noreferrer">
              {t('court.court-site')}
            </a>
          </p>
        )}
        {note && <p>{t(`court.prosecutor-note.${note}`)}</p>}
        <TextField
          name="prosecutorName"
          question={t('court.prosecutorName')}
          hint={t('court.prosecutorName-hint')}
          small
        />
        <TextField name="prosecutorAddress" question={t('court.prosecutorAddress')} small rows={3} />
        <Choices
          name="service"
          small
          question={t('court.service')}
          hint={t('court.service-hint')}
          options={([...SERVICE, 'unsure'] as const).map((value) => ({ value, label: t(`court.service-${value}`) }))}
        />
      </QuestionForm>
    </>
  )
}
