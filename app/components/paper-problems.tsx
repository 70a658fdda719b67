import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from '#app/components/notice.tsx'
import type { PaperProblem } from '#app/petition/facts.ts'

type Props = {
  problems: readonly PaperProblem[]
  caseId?: string
  /** The page that asks for everything on the paper, where there is only one. */
  page?: string
}

/** The papers that have a name in words, of those that can fail their own check. */
const NAMED = [
  'cover-letter',
  'petition',
  'attachment',
  'declaration',
  'exhibit',
  'proposed-order',
  'order-attachment',
  'proof-of-service',
  'prosecutor-letter',
  'status-letter',
  'records-letter',
] as const

/** What an answer on the papers is called where it is asked for. */
const ASKED = {
  'filer.name': 'you.name',
  'filer.address': 'you.address',
  'filer.phone': 'you.phone',
  'filer.email': 'you.email',
  'filer.attorney.name': 'you.lawyer-name',
  'filer.attorney.firm': 'you.lawyer-firm',
  'filer.attorney.address': 'you.lawyer-address',
  'filer.attorney.phone': 'you.lawyer-phone',
  'filer.attorney.email': 'you.lawyer-email',
  'court.address': 'court.courtAddress',
  'prosecutor.name': 'court.prosecutorName',
  'prosecutor.address': 'court.prosecutorAddress',
} as const
const isAsked = (field: string): field is keyof typeof ASKED => Object.hasOwn(ASKED, field)

/** Why papers could not be made, and the page on which to put each thing right. */
export function PaperProblems({ problems, caseId, page }: Props) {
  const { t, i18n } = useTranslation('petition')
  const pageOf = (field: string) => {
    if (page) return page
    if (/^filer/.test(field)) return 'you'
    if (/^(declaration|exhibits)/.test(field)) return `packet/${caseId}/declaration`
    return /^(court|prosecutor)/.test(field) ? `where/${caseId}` : 'review'
  }
  const words = (problem: PaperProblem) => {
    if (problem.code === 'letters') return t('you.problems.unprintable', { letters: problem.letters.join(' ') })
    if (problem.code === 'faulty') {
      const { form, field } = problem
      const paper = t(`packet.faulty-papers.${NAMED.find((name) => name === form) ?? 'other'}`)
      return t('packet.faulty', { paper, form, field })
    }
    if (problem.code === 'missing') return t('packet.missing')
    const { field } = problem
    return isAsked(field) ? t('packet.too-long', { what: t(ASKED[field]) }) : t('you.problems.too-long')
  }
  return (
    <Notice tone="care" title={t('packet.failed')}>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.field}`}>
            {words(problem)} <Link to={`/${i18n.language}/${pageOf(problem.field)}`}>{t('packet.go-there')}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
