import { join } from 'node:path'
import type { Config } from '@react-router/dev/config'
import { pack } from './app/server/pack.ts'

export default {
  ssr: true,
  // A lost connection must not keep anyone from the next page: the first page brings the whole map.
  routeDiscovery: { mode: 'initial' },
  buildEnd: ({ reactRouterConfig }) => pack(join(reactRouterConfig.buildDirectory, 'client')),
} satisfies Config
