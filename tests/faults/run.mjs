/**
 * `npm run test:faults`: the long form of every test that makes something go wrong on purpose (kills, full disks, cut and spoiled files,
 * attacks), then the journey under strace. Ends with a table of the figures; exits with 1 when anything was lost or a test failed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')
const UNIT = [
  'tests/electron/services/drafts',
  'tests/electron/services/files',
  'tests/electron/services/versions',
  'tests/electron/services/backup',
  'tests/electron/services/packs',
  'tests/electron/services/password',
  'tests/electron/services/place',
  'tests/electron/services/cut-files.test.ts',
  'tests/electron/services/full-disk.test.ts',
  'tests/electron/services/mutated-files.test.ts',
  'tests/electron/services/power-cut.test.ts',
  'tests/electron/ipc',
  'tests/electron/local-host',
  'tests/shared/docx-import/fuzz.test.ts',
  'tests/shared/doc-import/hostile.test.ts',
]
const JOURNEYS = ['tests/e2e/local-host-offline.spec.ts', 'tests/e2e/draft-safety.spec.ts', 'tests/e2e/draft-password.spec.ts']

const folder = mkdtempSync(path.join(os.tmpdir(), 'antou-faults-'))
const figures = path.join(folder, 'figures')
const env = { ...process.env, ANTOU_LONG_TESTS: '1', ANTOU_FUZZ: 'long', ANTOU_FAULT_FIGURES: figures }

process.chdir(ROOT)
const unit = run('vitest/vitest.mjs', ['run', ...UNIT])
const isBuilt = run('vite/bin/vite.js', ['build', '--app', '--logLevel', 'warn'])
const journeys = isBuilt && run('@playwright/test/cli.js', ['test', ...JOURNEYS])
const rows = readFigures()
printTable(rows)
rmSync(folder, { recursive: true })

const isClean = rows.length > 0 && rows.every(({ lost, unreadable, leftOver }) => !lost && unreadable === 0 && leftOver === 0)
console.log(`\nfigures: ${isClean ? 'clean' : 'NOT CLEAN'}; fault tests: ${told(unit)}; journeys: ${told(journeys)}`)
process.exitCode = isClean && unit && journeys ? 0 : 1

/** Runs a package's own program with this Node. @returns whether it ended well */
function run(program, args) {
  return spawnSync(process.execPath, [path.join('node_modules', program), ...args], { stdio: 'inherit', env }).status === 0
}

function readFigures() {
  if (!existsSync(figures)) return []
  return readFileSync(figures, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function printTable(lines) {
  const head = { name: 'fault', times: 'times', lost: 'lost', unreadable: 'unreadable', leftOver: 'left over', note: '' }
  const width = Math.max(...lines.map(({ name }) => name.length), 10)
  console.log('')
  for (const { name, times, lost, unreadable, leftOver, note } of [head, ...lines]) {
    const numbers = [times, lost ?? '-', unreadable, leftOver].map((number) => String(number).padStart(10))
    console.log(`${name.padEnd(width)} ${numbers.join(' ')}  ${note ?? ''}`.trimEnd())
  }
}

function told(isGood) {
  return isGood ? 'passed' : 'FAILED'
}
