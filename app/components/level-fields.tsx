import { useTranslation } from 'react-i18next'
import { type AskedLevel, LEVEL_CHOICES } from '#app/check/levels.ts'
import { Choices } from '#app/components/fields.tsx'

/** The level of each count that the papers name without one. Nobody has to answer. */
export function LevelFields({ levels }: { levels: AskedLevel[] }) {
  const { t } = useTranslation(['petition', 'check', 'common'])
  if (levels.length === 0) return null
  return (
    <>
      <h2>{t('court.levels')}</h2>
      <p>{t('court.levels-hint')}</p>
      {levels.map(({ number, section, field }) => (
        <Choices
          key={field}
          name={field}
          small
          question={t('court.level', { number, section })}
          options={[
            ...LEVEL_CHOICES.map((value) => ({
              value,
              label: t(`check:level.options.${value}` as 'check:level.options.felony'),
            })),
            { value: 'unsure', label: t('common:unsure') },
          ]}
        />
      ))}
    </>
  )
}
