// `npm start`: sets up whatever is missing, builds whatever is stale, serves the site.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, environment, install, nodePath, ROOT } from './setup.mjs'

try {
  install('serve')
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
if (!build()) {
  console.error('The site could not be built; the reason is above.')
  process.exit(1)
}

const server = spawn(nodePath(), [join(ROOT, 'app', 'server.ts')], {
  cwd: ROOT,
  env: environment({ NODE_ENV: 'production' }),
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))

// npm passes a signal to its shell, which does not pass it on: without npm the server would stay behind.
const parent = process.ppid
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref()
}

server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)))
