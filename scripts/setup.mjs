// Plain JavaScript without dependencies: this runs before anything is installed, on whatever Node (20 or later) is there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')

/** What the build is made from; a change in any of these makes it stale. */
const SOURCES = [
  'app',
  'locales',
  'public',
  'templates',
  'package.json',
  'package-lock.json',
  'react-router.config.ts',
  'tsconfig.json',
  'vite.config.ts',
]
const STAMP = join(ROOT, 'build', '.sources')

/** The project's own Node 24 from npm, or this one where it is new enough and npm's did not unpack. */
export function nodePath() {
  const own = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Error(
    "The project's own Node (npm package `node`) did not unpack, because npm was told not to run install scripts. " +
      'Run `npm config set ignore-scripts false` and try again, or use Node 24.',
  )
}

/** The environment for our own tools: their binaries and our Node come first. */
export function environment(extra = {}) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return { ...process.env, PATH: path, ...extra }
}

/** Runs a command of ours with the project's Node and gives back whether it went well. */
export function run(script, args = [], extra = {}) {
  const { status, error } = spawnSync(nodePath(), [join(ROOT, script), ...args], {
    cwd: ROOT,
    env: environment(extra),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (error) console.error(error.message)
  return status === 0
}

/**
 * Installs what is missing. `serve` needs only what builds and serves the site; `all` needs the tests' tools too.
 * What npm itself wrote about the last install is compared with the lockfile, so an install that is complete is
 * left alone, whoever made it.
 */
export function install(need) {
  if (installed(need)) return
  console.log(need === 'all' ? 'Installing everything (once)…' : 'Installing what the site needs (once)…')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['ci', '--no-audit', '--no-fund', ...(need === 'all' ? ['--include=dev'] : ['--omit=dev'])]
  const { status } = spawnSync(npm, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('npm could not install the packages; its own message is above.')
}

function installed(need) {
  const present = packages(join(ROOT, 'node_modules', '.package-lock.json'))
  const wanted = packages(join(ROOT, 'package-lock.json'))
  if (!present || !wanted) return false
  return Object.entries(wanted).every(([path, { version, dev, devOptional, optional }]) => {
    if (path === '') return true
    if (present[path]) return present[path].version === version && existsSync(join(ROOT, path))
    return optional || ((dev || devOptional) && need !== 'all')
  })
}

function packages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

/** Builds the site when its sources are not those of the last build. Gives back whether a good build is there. */
export function build() {
  const now = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return true
  console.log('Building the site…')
  if (!run('node_modules/@react-router/dev/bin.cjs', ['build'], { NODE_ENV: 'production' })) return false
  mkdirSync(join(ROOT, 'build'), { recursive: true })
  writeFileSync(STAMP, now)
  return true
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const source of SOURCES)
    for (const file of filesOf(source)) hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

function filesOf(path) {
  const full = join(ROOT, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('official.'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(ROOT.length + 1))
    .sort()
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  install(process.argv[2] === 'serve' ? 'serve' : 'all')
}
