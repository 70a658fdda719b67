import { enableCompileCache } from 'node:module'

// Every thread would otherwise take the types out of the same files again, which is half of a short run.
enableCompileCache()
const { command } = await import('#app/bulk/command.ts')
process.exitCode = await command(process.argv.slice(2))
