import { render } from '@testing-library/react'
import { createInstance } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { createRoutesStub } from 'react-router'
import check from '#locales/en/check.json'
import common from '#locales/en/common.json'
import law from '#locales/en/law.json'
import meaning from '#locales/en/meaning.json'
import petition from '#locales/en/petition.json'
import remedies from '#locales/en/remedies.json'
import result from '#locales/en/result.json'

const i18n = createInstance()
await i18n.use(initReactI18next).init({
  lng: 'en',
  defaultNS: 'common',
  resources: { en: { check, common, law, meaning, petition, remedies, result } },
})

/** Renders a component as every page of the site, in English. */
export function show(children: ReactNode) {
  const Stub = createRoutesStub([{ path: '*', Component: () => children }])
  return render(
    <I18nextProvider i18n={i18n}>
      <Stub />
    </I18nextProvider>,
  )
}
