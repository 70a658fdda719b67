import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { type AskingPage, answer } from '#app/answers/answer.ts'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { decideAll } from '#app/check/decisions.ts'
import { keepPage } from '#app/check/keep.ts'
import { printProblems, SERVICE } from '#app/check/papers.ts'
import { today } from '#app/check/today.ts'
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

function filingCases(answers: Answers) {
  return decideAll(answers, today()).filter(({ filing }) => filing.length > 0)
}

/** As on the pages of questions, a server without answers leads nowhere. */
function show(answers: Answers, { lang, case: id }: Params, mayLead = true) {
  const decided = filingCases(answers).find(({ courtCase }) => courtCase.id === id)
  if (!decided && mayLead) throw redirect(`/${lang}/packet`)
  const county = findCounty(decided?.filing[0]?.conviction.county ?? '')
  return {
    county,
    caseNumber: decided?.filing[0]?.conviction.caseNumber,
    entered:
      decided?.courtCase.pages.where ??
      suggested(county, decided?.filing.some(({ conviction }) => conviction.level === 'felony') ?? false),
  }
}

/**
 * What we can fill in from the list of courts: only addresses that a source marks as usable. City attorneys bring
 * misdemeanors only, so a felony is the District Attorney's.
 */
function suggested(county: ReturnType<typeof findCounty>, felony: boolean) {
  if (!county) return undefined
  return {
    courtAddress: (county.address ?? []).join('\n'),
    prosecutorName: county.cityProsecutors && !felony ? '' : `District Attorney, County of ${county.county}`,
    prosecutorAddress: county.prosecutor?.address.replace(', ', '\n') ?? '',
  }
}

function asking({ case: id }: Params): AskingPage {
  return {
    problems: (entered) => printProblems(entered, ['courtAddress', 'prosecutorName', 'prosecutorAddress']),
    keep: (entered, answers) => {
      const count = answers.counts?.find((each) => each.case === id)
      return count ? keepPage(answers, count, 'where', entered) : answers
    },
    next: (answers) => {
      const ids = filingCases(answers).map(({ courtCase }) => courtCase.id)
      const following = ids[ids.indexOf(id) + 1]
      return following ? `where/${following}` : 'packet'
    },
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
