import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ShownPapers } from '#app/check/shown-papers.ts'
import { Help } from '#app/components/help.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PaperButton } from '#app/components/paper-button.tsx'
import type { Enclosed } from '#app/petition/enclosed.ts'
import type { PaperProblem } from '#app/petition/facts.ts'
import type { FormsUsed } from '#app/petition/which-form.ts'
import { courtName } from '#app/record/counties.ts'

type Props = { shown: ShownPapers; used: FormsUsed; problems: PaperProblem[] }

/** The papers of one case: one button for those of the court, one for the person's own pages, the rest closed below. */
export function CasePacket({ shown, used, problems }: Props) {
  const { t } = useTranslation('petition')
  const { id, caseNumber, county, needed } = shown
  return (
    <section className="card">
      <h2>{county ? courtName(county) : t('packet.title')}</h2>
      {caseNumber && <p className="case-number">{t('court.case-number', { number: caseNumber })}</p>}
      <p>{t('packet.names', { sections: shown.sections })}</p>
      {shown.leftOut && <p>{t('packet.left-out', { sections: shown.leftOut })}</p>}
      {needed ? (
        <Needed shown={shown} />
      ) : (
        <>
          <PaperButton caseId={id} paper="file" problems={problems}>
            {caseNumber ? t('packet.download-case', { number: caseNumber }) : t('packet.download')}
          </PaperButton>
          {shown.blank.length > 0 && (
            <p>{t('packet.blank', { what: shown.blank.map((blank) => t(`packet.blanks.${blank}`)).join(', ') })}</p>
          )}
          <Added shown={shown} />
          {shown.counts.some(({ level }) => level !== 'infraction') && <p>{t('packet.most')}</p>}
          <p>{t('packet.for-you-text')}</p>
          <PaperButton caseId={id} paper="for-you" look="quiet">
            {t('packet.for-you')}
          </PaperButton>
          <Inside shown={shown} used={used} />
          <More caseId={id} />
        </>
      )}
    </section>
  )
}

/** What the person added to the papers, and the way to change it. */
function Added({ shown: { id, papers } }: { shown: ShownPapers }) {
  const { t, i18n } = useTranslation('petition')
  const [declared, exhibited] = [papers.includes('declaration'), papers.includes('exhibits')]
  if (!declared && !exhibited) return null
  return (
    <p>
      {declared && t('packet.declared')} {exhibited && t('packet.exhibited')}{' '}
      <Link to={`/${i18n.language}/packet/${id}/declaration`}>{t('packet.change')}</Link>
    </p>
  )
}

/** Which papers the file holds, and of which of them the court's own form was filled. */
function Inside({ shown: { papers }, used }: { shown: ShownPapers; used: FormsUsed }) {
  const { t, i18n } = useTranslation('petition')
  const named = ({ form, revised }: NonNullable<FormsUsed['petition']>) => ({
    form,
    date: new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(revised)),
  })
  const wordsOf = (paper: Enclosed) => {
    if (paper === 'petition')
      return used.petition ? t('packet.petition-form', named(used.petition)) : t('packet.petition-own')
    if (paper === 'proof') return used.proof ? t('packet.proof-form', named(used.proof)) : t('packet.proof-own')
    return t(`packet.${paper}`)
  }
  return (
    <Help title={t('packet.inside')}>
      <ol>
        {papers.map((paper) => (
          <li key={paper}>{wordsOf(paper)}</li>
        ))}
      </ol>
    </Help>
  )
}

function More({ caseId }: { caseId: string }) {
  const { t, i18n } = useTranslation('petition')
  const to = (path: string) => `/${i18n.language}/${path}`
  return (
    <Help title={t('packet.more')}>
      <h3>{t('packet.prosecutor-title')}</h3>
      <p>{t('packet.prosecutor-text')}</p>
      <PaperButton caseId={caseId} paper="prosecutor-letter" look="quiet">
        {t('packet.prosecutor-letter')}
      </PaperButton>
      <h3>{t('packet.declare-title')}</h3>
      <p>
        {t('packet.declare-text')} <Link to={to(`packet/${caseId}/declaration`)}>{t('packet.declare-link')}</Link>
      </p>
      <h3>{t('packet.records-title')}</h3>
      <p>
        {t('packet.records-text')} <Link to={to('letter?ask=records')}>{t('packet.records-link')}</Link>
      </p>
      <h3>{t('packet.fees-title')}</h3>
      <p>
        {t('packet.fees-text')}{' '}
        <a href="https://selfhelp.courts.ca.gov/jcc-form/FW-001" rel="noreferrer">
          {t('packet.fees-link')}
        </a>
      </p>
      <h3>{t('packet.helper-title')}</h3>
      <p>{t('packet.helper-text')}</p>
      <PaperButton caseId={caseId} paper="helper-note" look="quiet">
        {t('packet.helper-note')}
      </PaperButton>
    </Help>
  )
}

function Needed({ shown: { needed, count } }: { shown: ShownPapers }) {
  const { t, i18n } = useTranslation('petition')
  const to = (path: string) => `/${i18n.language}/${path}`
  const pages = {
    county: { text: t('court.county-needed'), to: to(`check/${count}/case?review`) },
    sentence: { text: t('court.sentence-needed'), to: to(`check/${count}/sentence?review`) },
    you: { text: t('packet.you-needed'), to: to('you') },
    waivers: { text: t('packet.waivers-needed'), to: to('waivers') },
  }
  const page = needed && pages[needed]
  return page ? (
    <Notice tone="care">
      <p>{page.text}</p>
      <Link to={page.to}>{t('packet.go-there')}</Link>
    </Notice>
  ) : null
}
