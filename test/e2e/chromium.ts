import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

/** Starts a browser: `CHROME_PATH`, else the machine's own Chromium, else the one from npm with the libraries it ships. */
export async function launch(): Promise<Browser> {
  const own = process.env.CHROME_PATH || onPath()
  if (own) return chromium.launch({ executablePath: own, args: FLAGS })
  const folder = await unpacked()
  const env = {
    ...(process.env as Record<string, string>),
    LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
    FONTCONFIG_PATH: existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : join(folder, 'fonts'),
  }
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: [...FLAGS, '--headless=shell'], env })
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(runs)
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The npm package's browser, unpacked once for each of its versions. */
async function unpacked(): Promise<string> {
  const home = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/', import.meta.url))
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/chromium-${version}/`, import.meta.url))
  if (existsSync(folder)) return folder
  const making = `${folder.replace(/\/$/, '')}-${process.pid}`
  mkdirSync(making, { recursive: true })
  const open = async (name: string) => brotliDecompressSync(await readFile(join(home, 'bin', name)))
  writeFileSync(join(making, 'chromium'), await open('chromium.br'), { mode: 0o755 })
  for (const [name, into] of [
    ['al2023.tar.br', '.'],
    ['fonts.tar.br', 'fonts'],
    ['swiftshader.tar.br', '.'],
  ] as const) {
    mkdirSync(join(making, into), { recursive: true })
    execFileSync('tar', ['-xf', '-', '-C', join(making, into)], { input: await open(name) })
  }
  try {
    renameSync(making, folder)
  } catch {
    rmSync(making, { recursive: true, force: true })
  }
  return folder
}
