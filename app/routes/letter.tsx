import { useTranslation } from 'react-i18next'
import { type AskingPage, answer, type Problem } from '#app/answers/answer.ts'
import { deviceStore } from '#app/answers/device-store.ts'
import { type Answers, type Entered, textIn } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { makeLetter } from '#app/check/make-papers.ts'
import { emptyProblems, printProblems } from '#app/check/papers.ts'
import { today } from '#app/check/today.ts'
import { Choices, TextField } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { LetterReady } from '#app/components/letter-ready.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { usePaperWords } from '#app/components/paper-words.ts'
import { serverAssets } from '#app/petition/assets.server.ts'
import { COUNTIES, findCounty } from '#app/record/counties.ts'
import { nearCounties } from '#app/record/near-county.ts'
import type { Route } from './+types/letter'

export const handle = { words: ['petition'] }

const asking: AskingPage = {
  problems: (entered) => [
    ...emptyProblems(entered, ['name', 'address', 'county']),
    ...(textIn(entered, 'county') && !findCounty(textIn(entered, 'county'))
      ? [{ field: 'county', code: 'unknown' }]
      : []),
    ...printProblems(entered, ['name', 'address', 'caseNumber', 'courtAddress', 'birthDate', 'otherNames']),
  ],
  keep: (entered, answers) => ({ ...answers, you: { ...answers.you, letter: entered } }),
  next: () => 'letter?ready',
}

export async function loader({ request }: Route.LoaderArgs) {
  const answers = await sessionStore(request).read()
  const check = new URL(request.url).searchParams.has('check')
  const made = check ? await makeLetter(answers, serverAssets, today()) : undefined
  return { ...show(answers, request), problems: made && !made.ok ? made.problems : [] }
}

export async function action(args: Route.ActionArgs) {
  return answer(asking, args, sessionStore(args.request))
}

export async function clientLoader({ request }: Route.ClientLoaderArgs): Promise<Awaited<ReturnType<typeof loader>>> {
  return { ...show(await deviceStore.read(), request), problems: [] }
}
clientLoader.hydrate = true as const

export async function clientAction(args: Route.ClientActionArgs) {
  return answer(asking, args, deviceStore)
}

function show(answers: Answers, request: Request) {
  const { you } = answers
  const about = you?.about && { name: textIn(you.about, 'name'), address: textIn(you.about, 'address') }
  const entered = you?.letter ?? { ...about, ...fromOnlyCase(answers) }
  const { searchParams } = new URL(request.url)
  const ask = searchParams.get('ask') ?? textIn(entered, 'ask')
  return {
    entered: { ...entered, ask: ask === 'records' ? ask : 'status' },
    ready: searchParams.has('ready') && you?.letter !== undefined,
  }
}

/** What the person's only case says already; of several, they choose. */
function fromOnlyCase({ counts = [], cases = [] }: Answers): Entered {
  if (new Set(counts.map((count) => count.case)).size !== 1) return {}
  const pages = cases.find(({ id }) => id === counts[0]?.case)?.pages
  const county = textIn(pages?.case, 'county')
  const courtAddress = textIn(pages?.where, 'courtAddress') || (findCounty(county)?.address ?? []).join('\n')
  return { county, caseNumber: textIn(pages?.case, 'caseNumber'), courtAddress }
}

export default function Letter({ loaderData: { entered, ready, problems }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('petition')
  const paperWords = usePaperWords(actionData?.given)
  const near = nearCounties(textIn(actionData?.given, 'county')).join(', ')
  const words = (problem: Problem) =>
    problem.field === 'county' && problem.code === 'unknown' && near
      ? t('you.problems.county-near', { names: near })
      : paperWords(problem)
  return (
    <>
      <PageTitle problem={actionData !== undefined}>{t('letter.title')}</PageTitle>
      <h1>{t('letter.title')}</h1>
      {ready && !actionData && <LetterReady problems={problems} />}
      <p>{t('letter.text')}</p>
      <QuestionForm answers={entered} refused={actionData} words={words} button={t('letter.make')}>
        <Choices
          name="ask"
          small
          question={t('letter.ask')}
          options={[
            { value: 'status', label: t('letter.ask-status') },
            { value: 'records', label: t('letter.ask-records'), hint: t('letter.ask-records-hint') },
          ]}
        />
        <TextField name="name" question={t('letter.name')} hint={t('letter.name-hint')} small autoComplete="name" />
        <TextField
          name="address"
          question={t('letter.address')}
          hint={t('letter.address-hint')}
          small
          rows={4}
          autoComplete="street-address"
        />
        <TextField name="county" question={t('letter.county')} small list="counties" width="medium" />
        <datalist id="counties">
          {COUNTIES.map(({ county }) => (
            <option key={county} value={county} />
          ))}
        </datalist>
        <TextField name="caseNumber" question={t('letter.caseNumber')} small width="medium" />
        <TextField
          name="courtAddress"
          question={t('letter.courtAddress')}
          hint={t('letter.courtAddress-hint')}
          small
          rows={3}
        />
        <Choices
          name="identity"
          small
          several
          question={t('letter.identity')}
          hint={t('letter.identity-hint')}
          options={[{ value: 'yes', label: t('letter.identity-yes'), inside: <Identity /> }]}
        />
      </QuestionForm>
    </>
  )
}

function Identity() {
  const { t } = useTranslation('petition')
  return (
    <>
      <TextField
        name="birthDate"
        question={t('letter.birthDate')}
        hint={t('letter.birthDate-hint')}
        small
        width="medium"
      />
      <TextField name="otherNames" question={t('letter.otherNames')} small />
    </>
  )
}
