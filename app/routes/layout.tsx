import { data, Outlet } from 'react-router'
import { Shell } from '#app/components/shell.tsx'
import { isLanguage } from '#app/i18n/languages.ts'
import type { Route } from './+types/layout'

export const middleware: Route.MiddlewareFunction[] = [
  ({ params }, next) => {
    if (!isLanguage(params.lang)) throw data(null, { status: 404, statusText: 'Not Found' })
    return next()
  },
]

export default function PageLayout() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}
