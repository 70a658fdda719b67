// `npm test`: sets itself up, runs everything, and ends with the true totals.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, install, run } from './setup.mjs'

const reports = mkdtempSync(join(tmpdir(), 'clear-petition-'))
let passed = 0
let failed = 0

/** Counts one step that either holds or does not. */
function step(name, holds) {
  console.log(`\n== ${name}`)
  const good = holds()
  console.log(good ? `${name}: passed` : `${name}: FAILED`)
  if (good) passed += 1
  else failed += 1
  return good
}

/** Runs a vitest project and counts each of its tests; a file that cannot be loaded, or no tests at all, is a failure. */
function suite(project) {
  console.log(`\n== ${project} tests`)
  const file = join(reports, `${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const good = run('node_modules/vitest/vitest.mjs', args)
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  const before = failed
  passed += report?.numPassedTests ?? 0
  failed += report?.numFailedTests ?? 0
  failed +=
    report?.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .length ?? 0
  if (failed === before && (!good || !report?.numPassedTests)) failed += 1
}

let built = false
try {
  install('all')
  step('format and lint', () => run('node_modules/@biomejs/biome/bin/biome', ['ci', '.']))
  step(
    'types',
    () =>
      run('node_modules/@react-router/dev/bin.cjs', ['typegen']) && run('node_modules/typescript/bin/tsc', ['-p', '.']),
  )
  suite('unit')
  built = step('build', build)
  if (built) suite('browser')
} catch (error) {
  console.error(error.message)
  failed += 1
} finally {
  rmSync(reports, { recursive: true, force: true })
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && built ? 0 : 1
