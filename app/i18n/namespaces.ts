import type bulk from '#locales/en/bulk.json'
import type check from '#locales/en/check.json'
import type common from '#locales/en/common.json'
import type law from '#locales/en/law.json'
import type meaning from '#locales/en/meaning.json'
import type papers from '#locales/en/papers.json'
import type petition from '#locales/en/petition.json'
import type remedies from '#locales/en/remedies.json'
import type report from '#locales/en/report.json'
import type result from '#locales/en/result.json'
import type site from '#locales/en/site.json'
import type ways from '#locales/en/ways.json'

/** The files of words in each language's folder. English is the source: its keys type `t()`. */
export type Namespaces = {
  bulk: typeof bulk
  check: typeof check
  common: typeof common
  law: typeof law
  meaning: typeof meaning
  papers: typeof papers
  petition: typeof petition
  remedies: typeof remedies
  report: typeof report
  result: typeof result
  site: typeof site
  ways: typeof ways
}

export type Namespace = keyof Namespaces

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Namespaces
  }
}
