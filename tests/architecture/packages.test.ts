import { describe, expect, it } from 'vitest'
import { importsOf } from '#tests/architecture/imports-of.ts'
import { type SourceFile, filesIn, isThere, programFiles, readText } from '#tests/architecture/source-files.ts'

interface Package {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
}

const PACKAGE: Package = JSON.parse(readText('package.json'))
const CONFIGS = ['vite.config.ts', 'vitest.config.ts', 'playwright.config.ts', 'playwright.screens.config.ts']
const PROGRAM = programFiles('shared', 'electron', 'renderer')
const ROUND_ABOUT: readonly SourceFile[] = [...programFiles('tests'), ...CONFIGS.map((path) => ({ path, text: readText(path) }))]
/** Where a tool is run by name instead of imported. */
const RUNS = [readText('tests/run-all.mjs'), ...Object.values(PACKAGE.scripts)].join('\n')
const TSCONFIGS = [...filesIn('.ci', /./), ...['shared', 'electron', 'renderer', 'tests'].flatMap((layer) => filesIn(layer, /^tsconfig\.json$/))]

/** `@lexical/history/x` → `@lexical/history`; null for files of the project and for Node's own modules. */
function packageOf(module: string): string | null {
  if (/^(\.|#|\/|node:)/.test(module)) return null
  return module.split('/', module.startsWith('@') ? 2 : 1).join('/')
}

function importedPackages(files: readonly SourceFile[]): Set<string> {
  const modules = files.flatMap(importsOf).flatMap(({ module }) => (module === null ? [] : [packageOf(module)]))
  return new Set(modules.filter((name) => name !== null))
}

const usedByProgram = importedPackages(PROGRAM)
const usedAroundIt = importedPackages(ROUND_ABOUT)

/** A tool counts as used where it is imported, run by its path or command, or gives types to something that is used. */
function isUsedTool(name: string): boolean {
  const typed = name.startsWith('@types/') ? name.slice('@types/'.length) : null
  if (typed === 'node') return TSCONFIGS.some((file) => file.text.includes('"node"'))
  if (typed !== null) return usedByProgram.has(typed)
  return usedAroundIt.has(name) || usedByProgram.has(name) || RUNS.includes(`${name}/`) || RUNS.split(/[\s&]+/).includes(name)
}

describe('package.json', () => {
  it('gives exact versions', () => {
    const versions = Object.entries({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies })
    expect(versions.length).toBeGreaterThan(10)
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('lists only packages that the program imports, or the tools around it use', () => {
    expect(Object.keys(PACKAGE.dependencies).filter((name) => !usedByProgram.has(name))).toEqual([])
    expect(Object.keys(PACKAGE.devDependencies).filter((name) => !isUsedTool(name))).toEqual([])
  })

  it('lists every package that is imported', () => {
    const known = new Set([...Object.keys(PACKAGE.dependencies), ...Object.keys(PACKAGE.devDependencies)])
    expect([...usedByProgram, ...usedAroundIt].filter((name) => !known.has(name))).toEqual([])
  })

  it('names scripts that exist', () => {
    const files = Object.values(PACKAGE.scripts).flatMap((script) => script.match(/[\w./-]+\.(mjs|ts)\b/g) ?? [])
    expect(files.length).toBeGreaterThan(2)
    expect(files.filter((file) => !isThere(file))).toEqual([])
  })

  it('has a line for every package in the table of ARCHITECTURE.md, and none too many', () => {
    const rows = readText('ARCHITECTURE.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    const explained = rows.flatMap((row) => row.split('|')[1]?.match(/`[^`]+`/g) ?? []).map((name) => name.slice(1, -1))
    expect(explained.sort()).toEqual([...Object.keys(PACKAGE.dependencies), ...Object.keys(PACKAGE.devDependencies)].sort())
  })
})

describe('the name of a package', () => {
  it.each([
    ['react', 'react'],
    ['react-dom/client', 'react-dom'],
    ['@lexical/history', '@lexical/history'],
    ['@scope/name/deep/file.js', '@scope/name'],
    ['./result.ts', null],
    ['#shared/base/result.ts', null],
    ['node:fs', null],
  ])('of %s is %s', (module, name) => {
    expect(packageOf(module)).toBe(name)
  })
})
