import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { type AskingPage, answer, type Problem } from '#app/answers/answer.ts'
import { deviceStore } from '#app/answers/device-store.ts'
import { type Answers, textIn } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { countOf, insteadOf, isCountId, pagesOf } from '#app/check/conviction-of.ts'
import { keepPage } from '#app/check/keep.ts'
import { CasePicture } from '#app/components/case-picture.tsx'
import { TextField } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { Help } from '#app/components/help.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { Stages } from '#app/components/stages.tsx'
import { unprintable } from '#app/petition/letters.ts'
import { COUNTIES, findCounty } from '#app/record/counties.ts'
import { nearCounties } from '#app/record/near-county.ts'
import type { Route } from './+types/check-case'

export const handle = { words: ['check'] }

const LONGEST = 60

export async function loader({ request, params }: Route.LoaderArgs) {
  const store = sessionStore(request)
  return show(await store.read(), params, store.handOver() !== undefined)
}

export async function action(args: Route.ActionArgs) {
  return answer(asking(args.params, args.request), args, sessionStore(args.request))
}

export async function clientLoader({ params }: Route.ClientLoaderArgs) {
  return show(await deviceStore.read(), params)
}
clientLoader.hydrate = true as const

export async function clientAction(args: Route.ClientActionArgs) {
  return answer(asking(args.params, args.request), args, deviceStore)
}

/** As on the pages of questions, a server without answers leads nowhere. */
function show(answers: Answers, { lang, count: id }: { lang: string; count: string }, mayLead = true) {
  if (!isCountId(id)) throw new Response(null, { status: 404 })
  const count = countOf(answers, id)
  if (mayLead && !answers.counts?.includes(count)) throw redirect(`/${lang}/check`)
  return { entered: pagesOf(answers, count).case }
}

function asking({ lang, count: id }: { lang: string; count: string }, request: Request): AskingPage {
  if (!isCountId(id)) throw new Response(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  const back = ['review', 'ways'].find((page) => searchParams.has(page))
  return {
    problems: (entered) => [
      ...(textIn(entered, 'county') && !findCounty(textIn(entered, 'county'))
        ? [{ field: 'county', code: 'unknown' }]
        : []),
      ...(textIn(entered, 'caseNumber').length > LONGEST ? [{ field: 'caseNumber', code: 'too-long' }] : []),
      ...(unprintable(textIn(entered, 'caseNumber')).length ? [{ field: 'caseNumber', code: 'unprintable' }] : []),
    ],
    keep: (entered, answers) => {
      const instead = insteadOf(answers, id)
      if (instead) throw redirect(`/${lang}/${instead}`)
      const county = findCounty(textIn(entered, 'county'))?.county ?? ''
      return keepPage(answers, countOf(answers, id), 'case', { county, caseNumber: textIn(entered, 'caseNumber') })
    },
    next: () => back ?? 'more',
  }
}

export default function CheckCase({ loaderData: { entered }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation(['check', 'common'])
  const near = nearCounties(textIn(actionData?.given, 'county')).join(', ')
  const words = ({ field, code }: Problem) => {
    if (code === 'no-room') return t('common:problem.no-room')
    if (field === 'county' && near) return t('case.problems.county-near', { names: near })
    return t(`case.problems.${field}-${code}` as 'case.problems.county-unknown')
  }
  return (
    <>
      <PageTitle problem={actionData !== undefined}>{t('case.title')}</PageTitle>
      <Stages at="conviction" />
      <h1>{t('case.title')}</h1>
      <p>{t('case.hint')}</p>
      <QuestionForm answers={entered} refused={actionData} words={words}>
        <TextField
          name="county"
          question={t('case.county')}
          hint={t('case.county-hint')}
          small
          list="counties"
          width="medium"
        />
        <datalist id="counties">
          {COUNTIES.map(({ county }) => (
            <option key={county} value={county} />
          ))}
        </datalist>
        <TextField
          name="caseNumber"
          question={t('case.caseNumber')}
          hint={t('case.caseNumber-hint')}
          small
          width="medium"
        />
        <Help title={t('where-to-look')}>
          <p>{t('case.caseNumber-help')}</p>
          <CasePicture label={t('case.picture')} />
        </Help>
      </QuestionForm>
    </>
  )
}
