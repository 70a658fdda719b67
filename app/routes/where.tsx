import { useTranslation } from 'react-i18next'
import { type AskingPage, answer } from '#app/answers/answer.ts'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { courtFromList } from '#app/check/court-from-list.ts'
import { filingCase, filingCases, nextCourt } from '#app/check/decisions.ts'
import { keepCasePage } from '#app/check/keep.ts'
import { isDecidedAnew, keepLevels, levelsAsked, levelsEntered, withoutLevels } from '#app/check/levels.ts'
import { printProblems, SERVICE } from '#app/check/papers.ts'
import { today } from '#app/check/today.ts'
import { Choices, TextField } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { LevelFields } from '#app/components/level-fields.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { usePaperWords } from '#app/components/paper-words.ts'
import { Stages } from '#app/components/stages.tsx'
import { courtName, findCounty } from '#app/record/counties.ts'
import type { Route } from './+types/where'

export const handle = { words: ['petition', 'check'] }

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
  const decided = filingCase(answers, today(), params, mayLead)
  const { county, caseNumber } = decided?.filing[0]?.conviction ?? {}
  return {
    county: findCounty(county ?? ''),
    caseNumber,
    levels: decided ? levelsAsked(decided) : [],
    entered: decided && {
      ...(decided.courtCase.pages.where ?? courtFromList(decided)),
      ...levelsEntered(decided),
    },
  }
}

/** A level can change what the law gives, where the person did not know it when it was asked: then the answer comes first. */
function asking({ case: id }: Params): AskingPage {
  let isNew = false
  return {
    problems: (entered) => printProblems(entered, ['courtAddress', 'prosecutorName', 'prosecutorAddress']),
    keep: (entered, answers) => {
      const kept = keepCasePage(answers, id, 'where', withoutLevels(entered))
      const decided = filingCases(kept, today()).find(({ courtCase }) => courtCase.id === id)
      const told = decided ? keepLevels(kept, decided, entered) : kept
      isNew = isDecidedAnew(kept, told, today())
      return told
    },
    next: (answers) => (isNew ? 'answer' : nextCourt(answers, today(), id)),
  }
}

export default function Where({
  loaderData: { county, caseNumber, levels, entered },
  actionData,
}: Route.ComponentProps) {
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
        <LevelFields levels={levels} />
      </QuestionForm>
    </>
  )
}
