import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { eraseEverything } from '#app/answers/take-over.ts'
import { eraseKept } from '#app/bulk/web/kept.ts'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReadingPage } from '#app/components/page.tsx'
import type { Route } from './+types/erase'

export const handle = { words: ['site'] }

export async function loader({ request }: Route.LoaderArgs) {
  return { empty: sessionStore(request).handOver() === undefined }
}

export async function action({ request, params }: Route.ActionArgs) {
  return redirect(`/${params.lang}/erase`, { headers: await sessionStore(request).erase() })
}

export async function clientLoader() {
  return { empty: Object.keys(await deviceStore.read()).length === 0 }
}
clientLoader.hydrate = true as const

export async function clientAction({ params }: Route.ClientActionArgs) {
  const erased = await eraseEverything()
  await eraseKept(undefined, true)
  if (erased) return redirect(`/${params.lang}/erase`)
  return data({ offline: true })
}

export default function ErasePage({ loaderData: { empty }, actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation('site')
  if (actionData?.offline) {
    return (
      <ReadingPage title={t('erase.offline.title')}>
        <Notice tone="care">
          <p>{t('erase.offline.text')}</p>
        </Notice>
      </ReadingPage>
    )
  }
  if (!empty) {
    return (
      <ReadingPage title={t('erase.ask.title')}>
        <p>{t('erase.ask.text')}</p>
        <Form method="post">
          <Button>{t('erase.ask.button')}</Button>
        </Form>
      </ReadingPage>
    )
  }
  return (
    <ReadingPage title={t('erase.done.title')}>
      <Notice tone="good">
        <p>{t('erase.done.text')}</p>
      </Notice>
      <p>{t('erase.done.papers')}</p>
      <ButtonLink to={`/${i18n.language}`}>{t('erase.done.start')}</ButtonLink>
    </ReadingPage>
  )
}
