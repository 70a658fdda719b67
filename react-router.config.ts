import { join } from 'node:path'
import type { Config } from '@react-router/dev/config'
import { pack } from './app/server/pack.ts'

export default {
  ssr: true,
  // A lost connection must not keep anyone from the next page: the first page brings the whole map.
  routeDiscovery: { mode: 'initial' },
  // All pages are fetched ahead; cut in parts they would only be more files, and more to list in that map.
  splitRouteModules: false,
  buildEnd: ({ reactRouterConfig }) => pack(join(reactRouterConfig.buildDirectory, 'client')),
} satisfies Config
