import { useTranslation } from 'react-i18next'
import type { Problem, Refused } from '#app/answers/answer.ts'
import type { Entered } from '#app/answers/schema.ts'
import type { QuestionId } from '#app/check/questions.ts'
import { UNSURE } from '#app/check/read-page.ts'
import { Choices, DateField, TextField } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { Help } from '#app/components/help.tsx'
import { optionKey } from '#app/components/option-key.ts'
import { PageTitle } from '#app/components/page.tsx'
import { Stages } from '#app/components/stages.tsx'

type Props = {
  question: QuestionId
  options: readonly string[]
  /** The statute of the count, where it is known: its subdivisions have words of their own. */
  statute: string | null | undefined
  entered: Entered | undefined
  /** Which conviction this is, where there is more than one. */
  number: number | undefined
  refused: Refused | undefined
}

const SEVERAL: readonly QuestionId[] = ['special', 'history']

/** One question of the interview: its choices, "I'm not sure", and where to find the answer. */
export function QuestionPage({ question, options, statute, entered, number, refused }: Props) {
  const { t } = useTranslation(['check', 'common'])
  const several = SEVERAL.includes(question)
  const label = (option: string) => t(optionKey(question, option, statute))
  const words = ({ field, code }: Problem) => {
    if (code === 'no-room') return t('common:problem.no-room')
    const own = `${question}.problems.${field}-${code}` as 'court.problems.empty'
    return t([own, `${question}.problems.${code}` as 'court.problems.empty'])
  }
  return (
    <>
      <PageTitle problem={refused !== undefined}>{t(`${question}.title`)}</PageTitle>
      <Stages at="conviction" />
      {number && <p className="kicker">{t('count', { number })}</p>}
      <QuestionForm answers={entered} refused={refused} words={words}>
        <Choices
          name="choice"
          question={t(`${question}.title`)}
          hint={t(`${question}.hint`)}
          several={several}
          options={[
            ...options.map((value) => ({ value, label: label(value), inside: insideOf(question, value) })),
            ...(several ? [{ value: 'none', label: t('none') }] : []),
            { value: UNSURE, label: t('common:unsure'), hint: t('unsure-help') },
          ]}
        />
        {question === 'special' &&
          options.map((option) => <input key={option} type="hidden" name="shown" value={option} />)}
        <Help title={t('where-to-look')}>{t(`${question}.help`)}</Help>
      </QuestionForm>
    </>
  )
}

/** The fields that belong to one choice; a style sheet shows them once it is chosen. */
function insideOf(question: QuestionId, option: string) {
  if (question === 'statute' && option === 'other') return <OtherStatute />
  return question === 'age' && option === 'birth-date' ? <BirthDate /> : undefined
}

function OtherStatute() {
  const { t } = useTranslation('check')
  return <TextField name="other" question={t('other-statute')} hint={t('other-statute-hint')} small width="medium" />
}

function BirthDate() {
  const { t } = useTranslation(['check', 'common'])
  const parts = { month: t('common:date.month'), day: t('common:date.day'), year: t('common:date.year') }
  return (
    <>
      <DateField name="born" question={t('age.born')} hint={t('age.date-hint')} parts={parts} />
      <DateField name="offense" question={t('age.offense')} parts={parts} />
    </>
  )
}
