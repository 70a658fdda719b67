import { useTranslation } from 'react-i18next'
import { deviceStore } from '#app/answers/device-store.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReadingPage } from '#app/components/page.tsx'
import type { Route } from './+types/device-advice'

export const handle = { words: ['site'] }

export async function loader({ request }: Route.LoaderArgs) {
  return { answers: await sessionStore(request).read() }
}

export async function clientLoader() {
  return { answers: await deviceStore.read() }
}
clientLoader.hydrate = true as const

export default function DeviceAdvicePage({ loaderData: { answers } }: Route.ComponentProps) {
  const { t, i18n } = useTranslation('site')
  const whose = answers.device?.whose ?? 'unsure'
  return (
    <ReadingPage title={t(`device.advice.${whose}.title`)}>
      <Notice tone={whose === 'mine' ? 'good' : 'care'}>
        <p>{t(`device.advice.${whose}.text`)}</p>
      </Notice>
      <p>{t('device.advice.erase')}</p>
      <div className="buttons">
        <ButtonLink to={`/${i18n.language}`}>{t('device.advice.on')}</ButtonLink>
        <ButtonLink to={`/${i18n.language}/device`} look="quiet">
          {t('device.advice.change')}
        </ButtonLink>
      </div>
    </ReadingPage>
  )
}
