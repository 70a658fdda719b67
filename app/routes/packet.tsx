import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { isCasePaper, makeCasePaper } from '#app/check/make-papers.ts'
import { showPapers } from '#app/check/shown-papers.ts'
import { clock, today } from '#app/check/today.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { CasePacket } from '#app/components/case-packet.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { preparePapers, type Used } from '#app/components/prepare-papers.ts'
import { Stages } from '#app/components/stages.tsx'
import { serverAssets, serverForms } from '#app/petition/assets.server.ts'
import { formsUsed } from '#app/petition/which-form.ts'
import type { Route } from './+types/packet'

export const handle = { words: ['petition'] }

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
  const shown = showPapers(answers, today())
  const installed = await serverForms()
  const used: Used = Object.fromEntries(shown.cases.map((each) => [each.id, formsUsed(each, installed)]))
  return { ...shown, used, checked: check, problems: made && !made.ok ? made.problems : [] }
}

export async function clientLoader(): Promise<Awaited<ReturnType<typeof loader>>> {
  return { ...showPapers(await deviceStore.read(), today()), used: {}, checked: null, problems: [] }
}
clientLoader.hydrate = true as const

export default function PacketPage({
  loaderData: { cases, begun, juvenile, used, checked, problems },
}: Route.ComponentProps) {
  const { t, i18n } = useTranslation('petition')
  const [found, setFound] = useState<Used>({})
  useEffect(() => preparePapers(cases, i18n.language, setFound), [cases, i18n.language])
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
