import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useFetcher } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { decideAll } from '#app/check/decisions.ts'
import { makeCasePacket } from '#app/check/make-papers.ts'
import { packetOf } from '#app/check/papers.ts'
import { today } from '#app/check/today.ts'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { PaperProblems } from '#app/components/paper-problems.tsx'
import { Stages } from '#app/components/stages.tsx'
import { serverAssets } from '#app/petition/assets.server.ts'
import type { Packet, PaperProblem } from '#app/petition/facts.ts'
import { courtName } from '#app/record/counties.ts'
import type { Route } from './+types/packet'
import type { clientAction } from './packet-file.ts'

export const handle = { words: ['petition'] }

export async function loader({ request }: Route.LoaderArgs) {
  const answers = await sessionStore(request).read()
  const check = new URL(request.url).searchParams.get('check')
  const made = check ? await makeCasePacket(answers, check, serverAssets, today()) : undefined
  return { ...show(answers), checked: check, problems: made && !made.ok ? made.problems : [] }
}

export async function clientLoader(): Promise<Awaited<ReturnType<typeof loader>>> {
  return { ...show(await deviceStore.read()), checked: null, problems: [] }
}
clientLoader.hydrate = true as const

function show(answers: Answers) {
  const on = today()
  const cases = decideAll(answers, on)
  return {
    juvenile: cases.some(({ counts }) =>
      counts.some(({ decision }) => decision.forms.some(({ form }) => form === 'JV-744')),
    ),
    cases: cases
      .filter(({ filing }) => filing.length > 0)
      .map((decided) => {
        const found = packetOf(answers, decided, on)
        const first = decided.filing[0]
        const left = decided.counts.filter((count) => !decided.filing.includes(count))
        return {
          id: decided.courtCase.id,
          count: first?.count.id ?? '',
          caseNumber: first?.conviction.caseNumber,
          county: first?.conviction.county,
          sections: sections(decided.filing),
          leftOut: sections(left),
          needed: 'needed' in found ? found.needed : undefined,
          blank: 'packet' in found ? blanksOf(found.packet) : [],
        }
      }),
  }
}

/** What the papers leave open because nobody has said it. */
function blanksOf({ caseNumber, court, prosecutor }: Packet) {
  return [
    ...(caseNumber ? [] : (['caseNumber'] as const)),
    ...(court.address.length ? [] : (['courtAddress'] as const)),
    ...(prosecutor.address.length ? [] : (['prosecutorAddress'] as const)),
  ]
}

type Shown = ReturnType<typeof show>['cases'][number]

function sections(counts: { conviction: { statute?: string | null; subdivision?: string | null } }[]): string {
  return counts
    .map(({ conviction: { statute, subdivision } }) => `${statute ?? '?'}${subdivision ? `(${subdivision})` : ''}`)
    .join(', ')
}

export default function PacketPage({ loaderData: { cases, juvenile, checked, problems } }: Route.ComponentProps) {
  const { t, i18n } = useTranslation('petition')
  useEffect(warmUp, [])
  return (
    <>
      <PageTitle>{t('packet.title')}</PageTitle>
      <Stages at="papers" />
      <h1>{t('packet.title')}</h1>
      {cases.length > 0 && <p>{t('packet.text')}</p>}
      {cases.length === 0 && !juvenile && <p>{t('packet.nothing')}</p>}
      {cases.length > 0 && (
        <Notice tone="care">
          <p>
            {t('packet.citizen')} <Link to={`/${i18n.language}/before-you-file`}>{t('packet.citizen-link')}</Link>
          </p>
        </Notice>
      )}
      {cases.map((shown) => (
        <CasePacket key={shown.id} shown={shown} problems={checked === shown.id ? problems : []} />
      ))}
      {juvenile && (
        <Notice>
          <p>{t('packet.juvenile')}</p>
          <p>
            <a href="https://selfhelp.courts.ca.gov/jcc-form/JV-744" rel="noreferrer">
              {t('packet.juvenile-link')}
            </a>
          </p>
        </Notice>
      )}
      <ButtonLink to={`/${i18n.language}/steps`}>{t('packet.next-steps')}</ButtonLink>
    </>
  )
}

const FONT = 'tinos-regular.ttf'

/** Fetches what makes papers while the person reads, so that a connection lost later does no harm. */
function warmUp() {
  void import('#app/petition/packet.ts').catch(() => {})
  void import('#app/petition/assets.client.ts').then(({ clientAssets }) => clientAssets(FONT)).catch(() => {})
}

function CasePacket({ shown, problems }: { shown: Shown; problems: PaperProblem[] }) {
  const { t, i18n } = useTranslation('petition')
  const fetcher = useFetcher<typeof clientAction>()
  const { id, caseNumber, county, needed } = shown
  const found = fetcher.data ? fetcher.data.problems : problems
  return (
    <section className="card">
      <h2>{county ? courtName(county) : t('packet.title')}</h2>
      {caseNumber && <p className="case-number">{t('court.case-number', { number: caseNumber })}</p>}
      <p>{t('packet.names', { sections: shown.sections })}</p>
      {shown.leftOut && <p>{t('packet.left-out', { sections: shown.leftOut })}</p>}
      {!needed && <p>{t('packet.most')}</p>}
      {shown.blank.length > 0 && (
        <p>{t('packet.blank', { what: shown.blank.map((blank) => t(`packet.blanks.${blank}`)).join(', ') })}</p>
      )}
      {needed ? (
        <Needed shown={shown} />
      ) : (
        <fetcher.Form method="post" action={`/${i18n.language}/packet/${id}/file`}>
          <Button>{caseNumber ? t('packet.download-case', { number: caseNumber }) : t('packet.download')}</Button>
        </fetcher.Form>
      )}
      <p role="status">{fetcher.state !== 'idle' ? t('packet.making') : fetcher.data?.made && t('packet.made')}</p>
      {fetcher.data && !fetcher.data.made && found.length === 0 && <p role="alert">{t('packet.no-connection')}</p>}
      {found.length > 0 && <PaperProblems problems={found} caseId={id} />}
    </section>
  )
}

function Needed({ shown: { needed, count } }: { shown: Shown }) {
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
