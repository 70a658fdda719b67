import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('#app/bulk/work.ts')
