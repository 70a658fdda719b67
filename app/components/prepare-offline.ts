import type { i18n } from 'i18next'
import type { Namespace } from '#app/i18n/namespaces.ts'

/** Words that the pages after the first need. */
const LATER: Namespace[] = ['check', 'result', 'remedies', 'meaning', 'ways', 'petition', 'site']

type Manifest = { routes: Record<string, Record<string, unknown> & { imports?: string[] }> }

/**
 * Fetches the code and the words of every page once the first one works, so that a lost connection is harmless. What
 * is heavy (fonts, PDF code) is loaded by its page when it is asked for, and is not part of a page's own module.
 */
export function prepareOffline(words: i18n): void {
  const whenIdle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 500))
  const prepare = () => {
    const { routes } = (window as unknown as { __reactRouterManifest: Manifest }).__reactRouterManifest
    const modules = Object.values(routes).flatMap((route) =>
      Object.entries(route).filter(([name]) => /module$/i.test(name)),
    )
    void import('#app/check/ask-question.ts').catch(() => {})
    for (const [, url] of modules) if (typeof url === 'string') void import(/* @vite-ignore */ url).catch(() => {})
    void words.loadNamespaces(LATER).catch(() => {})
  }
  if (document.readyState === 'complete') whenIdle(prepare)
  else window.addEventListener('load', () => whenIdle(prepare), { once: true })
}
