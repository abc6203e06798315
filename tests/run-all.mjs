/**
 * `npm test`: sets up what is missing, builds, and runs every check. `--no-e2e` (npm run check) leaves the end-to-end tests out.
 * The last line is exactly `N passed, N failed`: each type check and the lint count as one, each test as one, and so does a runner that crashes.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBrowser } from '../electron/ensure-browser.mjs'
import { ensurePackages } from './support/ensure-packages.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')
const REPORTS = mkdtempSync(path.join(os.tmpdir(), 'antou-reports-'))
const LAYERS = ['shared', 'electron', 'electron/local-host/window', 'renderer', 'tests']
const withEndToEnd = !process.argv.includes('--no-e2e')

process.chdir(ROOT)
const totals = { passed: 0, failed: 0, skipped: 0 }
/** What failed, by name: told again at the end, because a log is often kept from its end backwards. */
const failures = []
step('setup', () => {
  ensurePackages(ROOT)
  if (withEndToEnd) ensureBrowser()
})
for (const layer of LAYERS) step(`types of ${layer}`, () => count(`types of ${layer}`, run('typescript/bin/tsc', ['-p', layer]) === 0))
step('lint', () => count('lint', run('@biomejs/biome/bin/biome', ['check', '--max-diagnostics=50', '.']) === 0))
const isBuilt = step('build', build)
step('unit tests', runVitest)
if (withEndToEnd) {
  step('end-to-end tests', () => {
    if (!isBuilt) throw new Error('not run, because the build failed')
    runPlaywright('playwright.config.ts')
  })
  step('looks', () => {
    if (!isBuilt) throw new Error('not run, because the build failed')
    // With another browser or other fonts than the pictures were made with, all of them are skipped, with the reason.
    runPlaywright('playwright.screens.config.ts', { mayAllBeSkipped: true })
  })
}
rmSync(REPORTS, { recursive: true, force: true })
if (failures.length > 0) console.log(`\n== what failed\n${failures.join('\n')}`)
if (totals.skipped > 0) console.log(`\n${totals.skipped} skipped`)
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed > 0 ? 1 : 0

/** A step that throws counts as one failure and does not stop the others. @returns whether it got through */
function step(name, act) {
  console.log(`\n== ${name}`)
  try {
    act()
    return true
  } catch (error) {
    totals.failed++
    failures.push(`${name}: ${error.message}`)
    return false
  }
}

function count(name, isGood) {
  if (isGood) totals.passed++
  else {
    totals.failed++
    failures.push(name)
  }
}

function build() {
  if (run('vite/bin/vite.js', ['build', '--app', '--logLevel', 'warn']) !== 0) throw new Error('the build failed')
  totals.passed++
}

/** Runs a package's own program with this Node, its output shown. @returns the exit status, null when it was ended by a signal */
function run(program, args, environment = {}) {
  return spawnSync(process.execPath, [path.join('node_modules', program), ...args], { stdio: 'inherit', env: { ...process.env, ...environment } })
    .status
}

function runVitest() {
  const file = path.join(REPORTS, 'vitest.json')
  const status = run('vitest/vitest.mjs', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`])
  const report = readReport(file)
  const crashedFiles = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.every((test) => test.status !== 'failed'),
  )
  for (const { name, assertionResults } of report.testResults)
    for (const test of assertionResults.filter(({ status }) => status === 'failed')) fail(name, test.fullName, test.failureMessages[0])
  for (const { name, message } of crashedFiles) fail(name, '', message)
  add(report.numPassedTests, report.numFailedTests + crashedFiles.length, report.numPendingTests + report.numTodoTests, status)
}

function runPlaywright(config, { mayAllBeSkipped = false } = {}) {
  const file = path.join(REPORTS, `${config}.json`)
  const status = run('@playwright/test/cli.js', ['test', '-c', config, '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  const { stats, errors, suites } = readReport(file)
  if (stats.flaky > 0) console.log(`${stats.flaky} of them passed only when run again: see "flaky" above`)
  for (const { file, title, results } of testsOf(suites).filter(({ status }) => status === 'unexpected'))
    fail(file, title, results.at(-1)?.error?.message)
  for (const { message } of errors) fail(config, '', message)
  add(stats.expected + stats.flaky, stats.unexpected + errors.length, stats.skipped, status, mayAllBeSkipped && stats.skipped > 0)
}

/** The tests of a Playwright report, out of its suites within suites. */
function testsOf(suites) {
  return suites.flatMap((suite) => [
    ...suite.specs.flatMap(({ file, title, tests }) => tests.map((test) => ({ ...test, file, title }))),
    ...testsOf(suite.suites ?? []),
  ])
}

function fail(file, title, message = '') {
  failures.push(`${path.relative(ROOT, file)} ${title}: ${message.split('\n', 1)[0]}`)
}

function readReport(file) {
  if (!existsSync(file)) throw new Error('the runner ended without a report')
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** A runner that reports no failure and yet ends badly has failed in some other way. */
function add(passed, failed, skipped, status, mayBeNone = false) {
  totals.passed += passed
  totals.failed += failed === 0 && status !== 0 ? 1 : failed
  totals.skipped += skipped
  if (passed + failed === 0 && !mayBeNone) throw new Error('no test was run')
}
