import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from '#app/components/notice.tsx'
import type { PaperProblem } from '#app/petition/facts.ts'

/** Why papers could not be made, and the page on which to put each thing right. */
export function PaperProblems({ problems, caseId }: { problems: PaperProblem[]; caseId: string }) {
  const { t, i18n } = useTranslation('petition')
  const pageOf = (field: string) => {
    if (/^filer/.test(field)) return 'you'
    if (/^(declaration|exhibits)/.test(field)) return `packet/${caseId}/declaration`
    return /^(court|prosecutor)/.test(field) ? `where/${caseId}` : 'review'
  }
  return (
    <Notice tone="care" title={t('packet.failed')}>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            {problem.code === 'letters'
              ? t('you.problems.unprintable', { letters: problem.letters.join(' ') })
              : t(problem.code === 'too-long' ? 'you.problems.too-long' : 'packet.missing')}{' '}
            <Link to={`/${i18n.language}/${pageOf(problem.field)}`}>{t('packet.go-there')}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
