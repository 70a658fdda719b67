import type common from '#locales/en/common.json'
import type site from '#locales/en/site.json'

/** The files of words in each language's folder. English is the source: its keys type `t()`. */
export type Namespaces = {
  common: typeof common
  site: typeof site
}

export type Namespace = keyof Namespaces

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Namespaces
  }
}
