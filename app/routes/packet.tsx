import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { decideAll } from '#app/check/decisions.ts'
import { isCasePaper, makeCasePaper } from '#app/check/make-papers.ts'
import { packetOf } from '#app/check/papers.ts'
import { clock, today } from '#app/check/today.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { CasePacket, type ShownCase } from '#app/components/case-packet.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { Stages } from '#app/components/stages.tsx'
import { serverAssets, serverForms } from '#app/petition/assets.server.ts'
import { blanksOf } from '#app/petition/blanks.ts'
import { enclosed } from '#app/petition/enclosed.ts'
import { type FormsUsed, formsUsed } from '#app/petition/which-form.ts'
import type { Route } from './+types/packet'

export const handle = { words: ['petition'] }

/** The court's own forms that each case is filled on, by the id of the case. */
type Used = Record<string, FormsUsed>

export async function loader({ request, params }: Route.LoaderArgs) {
  const answers = await sessionStore(request).read()
  const { searchParams } = new URL(request.url)
  const check = searchParams.get('check')
  const asked = searchParams.get('paper') ?? ''
  const made =
    check &&
    (await makeCasePaper(isCasePaper(asked) ? asked : 'file', answers, {
      id: check,
      language: params.lang,
      assets: serverAssets,
      on: today(),
      at: clock(),
    }))
  const shown = show(answers)
  const installed = await serverForms()
  const used: Used = Object.fromEntries(shown.cases.map((each) => [each.id, formsUsed(each, installed)]))
  return { ...shown, used, checked: check, problems: made && !made.ok ? made.problems : [] }
}

export async function clientLoader(): Promise<Awaited<ReturnType<typeof loader>>> {
  return { ...show(await deviceStore.read()), used: {}, checked: null, problems: [] }
}
clientLoader.hydrate = true as const

function show(answers: Answers) {
  const on = today()
  const cases = decideAll(answers, on)
  return {
    begun: cases.length > 0,
    juvenile: cases.some(({ counts }) =>
      counts.some(({ decision }) => decision.forms.some(({ form }) => form === 'JV-744')),
    ),
    cases: cases
      .filter(({ filing }) => filing.length > 0)
      .map((decided): ShownCase => {
        const found = packetOf(answers, decided, on)
        const packet = 'packet' in found ? found.packet : undefined
        const first = decided.filing[0]
        const left = decided.counts.filter((count) => !decided.filing.includes(count))
        return {
          id: decided.courtCase.id,
          count: first?.count.id ?? '',
          caseNumber: first?.conviction.caseNumber,
          county: first?.conviction.county,
          sections: sections(decided.filing),
          leftOut: sections(left),
          counts: packet?.counts ?? [],
          needed: 'needed' in found ? found.needed : undefined,
          blank: packet ? blanksOf(packet) : [],
          papers: enclosed(packet ?? {}),
        }
      }),
  }
}

function sections(counts: { conviction: { statute?: string | null; subdivision?: string | null } }[]): string {
  return counts
    .map(({ conviction: { statute, subdivision } }) => `${statute ?? '?'}${subdivision ? `(${subdivision})` : ''}`)
    .join(', ')
}

export default function PacketPage({
  loaderData: { cases, begun, juvenile, used, checked, problems },
}: Route.ComponentProps) {
  const { t, i18n } = useTranslation('petition')
  const [found, setFound] = useState<Used>({})
  useEffect(() => warmUp(cases, i18n.language, setFound), [cases, i18n.language])
  return (
    <>
      <PageTitle>{t('packet.title')}</PageTitle>
      <Stages at="papers" />
      <h1>{t('packet.title')}</h1>
      {cases.length > 0 && <p>{t('packet.text')}</p>}
      {cases.length === 0 && !juvenile && <Nothing begun={begun} />}
      {cases.length > 0 && (
        <Notice tone="care">
          <p>
            {t('packet.citizen')} <Link to={`/${i18n.language}/before-you-file`}>{t('packet.citizen-link')}</Link>
          </p>
        </Notice>
      )}
      {cases.map((shown) => (
        <CasePacket
          key={shown.id}
          shown={shown}
          used={found[shown.id] ?? used[shown.id] ?? {}}
          problems={checked === shown.id ? problems : []}
        />
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
      <ButtonLink to={`/${i18n.language}/steps`} look="quiet">
        {t('packet.next-steps')}
      </ButtonLink>
    </>
  )
}

/** No case with papers: the way to the answer, or for whoever has told us nothing to the beginning. */
function Nothing({ begun }: { begun: boolean }) {
  const { t, i18n } = useTranslation('petition')
  return (
    <>
      <p>{t('packet.nothing')}</p>
      <ButtonLink to={`/${i18n.language}/${begun ? 'answer' : 'check'}`}>
        {t(begun ? 'packet.to-answer' : 'packet.begin')}
      </ButtonLink>
    </>
  )
}

/**
 * Fetches what makes papers while the person reads, so that a connection lost later does no harm, and finds out which of
 * the court's own forms they are made with.
 */
function warmUp(cases: ShownCase[], language: string, found: (used: Used) => void) {
  void import('#app/petition/packet.ts').catch(() => {})
  void import('#app/petition/for-you.ts').catch(() => {})
  void import('#app/petition/helper-note.ts').catch(() => {})
  void import('#app/petition/one-paper.ts').catch(() => {})
  void import('#app/i18n/paper-words.ts').then(({ paperWords }) => paperWords(language)).catch(() => {})
  void findForms(cases)
    .then(found)
    .catch(() => {})
}

async function findForms(cases: ShownCase[]): Promise<Used> {
  const [{ clientAssets }, { officialForms }, forms] = await Promise.all([
    import('#app/petition/assets.client.ts'),
    import('#app/petition/official.ts'),
    import('#app/petition/which-form.ts'),
  ])
  const installed = await officialForms(clientAssets)
  return Object.fromEntries(cases.map((each) => [each.id, forms.formsUsed(each, installed)]))
}
