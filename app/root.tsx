import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { data, Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from 'react-router'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { HAND_OVER, printed } from '#app/answers/take-over.ts'
import { ProblemPage } from '#app/components/problem-page.tsx'
import { Shell } from '#app/components/shell.tsx'
import { Style } from '#app/components/style.tsx'
import { i18nextMiddleware } from '#app/i18n/i18n.server.ts'
import { isLanguage, LANGUAGES, SOURCE_LANGUAGE } from '#app/i18n/languages.ts'
import { wordsUrl } from '#app/i18n/words.ts'
import { fillsDismissals } from '#app/petition/assets.server.ts'
import { protect, refuseWrongRequests } from '#app/server/request.server.ts'
import { SETTINGS } from '#app/server/settings.ts'
import type { Route } from './+types/root'

export const middleware: Route.MiddlewareFunction[] = [protect, i18nextMiddleware, refuseWrongRequests]

/** Runs when a document is asked for, never again: from then on the device knows better than the server. */
export async function loader({ request }: Route.LoaderArgs) {
  const store = sessionStore(request)
  const { origin } = new URL(request.url)
  const found = {
    handOver: store.handOver(),
    dropped: store.dropped,
    origin,
    dismissals: await fillsDismissals(),
    ...(SETTINGS.contact && { contact: SETTINGS.contact }),
  }
  return data(found, { headers: store.dropped ? await store.erase() : undefined })
}

export function shouldRevalidate() {
  return false
}

export function Layout({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const language = isLanguage(i18n.language) ? i18n.language : SOURCE_LANGUAGE
  const root = useRouteLoaderData<typeof loader>('root')
  const namespaces = useNamespaces()
  return (
    <html lang={language} dir={LANGUAGES[language].dir} data-words={namespaces.join(' ')} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#fbf7ef" />
        <meta name="format-detection" content="telephone=no" />
        <Style />
        {/* For the page that is being loaded; on those that come after it, the words are there before the page is. */}
        {import.meta.env.SSR &&
          namespaces.map((name) => (
            <link key={name} rel="preload" as="fetch" crossOrigin="anonymous" href={wordsUrl(language, name)} />
          ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="icon" href="/favicon.png" sizes="48x48" type="image/png" />
        <link rel="apple-touch-icon" href="/touch-icon.png" />
        <link rel="manifest" href="/site.webmanifest" />
        <meta property="og:image" content={`${root?.origin ?? ''}/social-card.png`} />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {root?.handOver && (
          <script
            id={HAND_OVER}
            type="application/json"
            suppressHydrationWarning
            dangerouslySetInnerHTML={{ __html: printed(root.handOver) }}
          />
        )}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <Shell>
      <ProblemPage error={error} />
    </Shell>
  )
}

/** The files of words that this page's routes name in their `handle`. */
function useNamespaces(): string[] {
  const named = useMatches().flatMap(({ handle }) => (handle as { words?: string[] } | undefined)?.words ?? [])
  return [...new Set(['common', ...named])]
}
