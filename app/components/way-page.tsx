import { useTranslation } from 'react-i18next'
import type { Problem, Refused } from '#app/answers/answer.ts'
import type { Entered } from '#app/answers/schema.ts'
import { UNSURE } from '#app/check/read-page.ts'
import type { WayId } from '#app/check/ways/questions.ts'
import type { YouId } from '#app/check/ways/you.ts'
import { Choices, DateField } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { Help } from '#app/components/help.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { Stages } from '#app/components/stages.tsx'

type Props = {
  question: WayId | YouId
  /** The choices; none on a page that asks for a date. */
  options: readonly string[]
  several: boolean
  entered: Entered | undefined
  /** Which conviction this is, where there is more than one. */
  number: number | undefined
  refused: Refused | undefined
}

/** One page of the check of the other ways: choices or a date, "I'm not sure", and where to find the answer. */
export function WayPage({ question, options, several, entered, number, refused }: Props) {
  const { t } = useTranslation(['ways', 'common'])
  const words = ({ field, code }: Problem) => {
    if (code === 'no-room') return t('common:problem.no-room')
    if (code === 'none-and-more') return t('none-and-more')
    const own = `date-problems.${code}` as 'date-problems.clash'
    return field === 'date' ? t([own, 'date-problems.clash']) : t('choose')
  }
  const title = t(`${question}.title`)
  return (
    <>
      <PageTitle problem={refused !== undefined}>{title}</PageTitle>
      <Stages at="answer" />
      {number && <p className="kicker">{t('count', { number })}</p>}
      <QuestionForm answers={entered} refused={refused} words={words}>
        {options.length > 0 ? (
          <Chosen question={question} options={options} several={several} />
        ) : (
          <Dated question={question} />
        )}
        <Help title={t('where-to-look')}>{t(`${question}.help`)}</Help>
      </QuestionForm>
    </>
  )
}

function Chosen({ question, options, several }: Pick<Props, 'question' | 'options' | 'several'>) {
  const { t } = useTranslation(['ways', 'common'])
  return (
    <>
      <Choices
        name="choice"
        question={t(`${question}.title`)}
        hint={t(`${question}.hint`)}
        several={several}
        options={[
          ...options.map((value) => ({ value, label: t(`${question}.options.${value}` as 'all.options.yes') })),
          ...(several ? [{ value: 'none', label: t('none') }] : []),
          { value: UNSURE, label: t('common:unsure'), hint: t(several ? 'unsure-more' : 'unsure-help') },
        ]}
      />
      {several && options.map((option) => <input key={option} type="hidden" name="shown" value={option} />)}
    </>
  )
}

function Dated({ question }: Pick<Props, 'question'>) {
  const { t } = useTranslation(['ways', 'common'])
  const parts = { month: t('common:date.month'), day: t('common:date.day'), year: t('common:date.year') }
  return (
    <>
      <h1>{t(`${question}.title`)}</h1>
      <p className="hint">{t(`${question}.hint`)}</p>
      <DateField name="date" question={t('date.date')} hint={t('date.date-hint')} parts={parts} />
      <Choices
        name="choice"
        question={t('date.or')}
        small
        several
        options={[{ value: UNSURE, label: t('common:unsure'), hint: t('unsure-help') }]}
      />
    </>
  )
}
