import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Rich } from '#app/components/page.tsx'

/** Addresses that the words link to. `{{language}}` pages are ours; the others are the person's own choice to open. */
const LINKS: Record<string, string> = {
  accessibility: 'accessibility',
  bulk: 'bulk',
  privacy: 'privacy',
  source: 'source',
  license: 'https://www.apache.org/licenses/LICENSE-2.0',
  statute: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=11361.8.',
  uswds: 'https://designsystem.digital.gov/',
  wcag: 'https://www.w3.org/TR/WCAG22/',
}

type Section = { title: string; text: string[] }

/** The sections of a page about the project, as its words list them. */
export function Sections({ page }: { page: 'about' | 'privacy' | 'accessibility' | 'source' }) {
  const { t } = useTranslation('site')
  const sections = t(`${page}.sections`, { returnObjects: true }) as Section[]
  return sections.map(({ title, text }) => (
    <section key={title}>
      <h2>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>
          <Linked text={paragraph} />
        </p>
      ))}
    </section>
  ))
}

function Linked({ text }: { text: string }) {
  const { i18n } = useTranslation()
  const parts = Object.entries(LINKS).map(([name, to]) => [
    name,
    (inside: string) =>
      to.startsWith('https:') ? <a href={to}>{inside}</a> : <Link to={`/${i18n.language}/${to}`}>{inside}</Link>,
  ])
  return <Rich text={text} parts={Object.fromEntries(parts)} />
}
