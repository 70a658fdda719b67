import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { HydratedRouter } from 'react-router/dom'
import { listenToOtherTabs, takeOver } from '#app/answers/take-over.ts'
import { eraseLeftBehind } from '#app/components/erase-left-behind.ts'
import { prepareOffline } from '#app/components/prepare-offline.ts'
import { rememberTyped } from '#app/components/typed-early.ts'
import { startWords } from '#app/i18n/client.ts'

/**
 * Makes the page live. Answers of the server's are taken over first, so that no page is ever live without them. When
 * the words do not arrive, the page stays what it was: plain HTML that posts to the server and works.
 */
async function start() {
  listenToOtherTabs()
  const { lang, dataset } = document.documentElement
  const words = await startWords(lang, (dataset.words ?? 'common').split(' '))
  await takeOver(document)
  rememberTyped(document)
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={words}>
          <HydratedRouter />
        </I18nextProvider>
      </StrictMode>,
    )
  })
  prepareOffline(words)
}

void start()
void eraseLeftBehind()
