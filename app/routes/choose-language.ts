import { redirect } from 'react-router'
import { getLocale } from '#app/i18n/i18n.server.ts'
import type { Route } from './+types/choose-language'

export function loader({ context }: Route.LoaderArgs) {
  return redirect(`/${getLocale(context)}`, { headers: { Vary: 'Accept-Language' } })
}
