import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, type SourceFile, readText } from '#tests/architecture/source-files.ts'

/** Every text file that git keeps; null where there is no git, or no repository (an unpacked archive). */
function trackedFiles(): SourceFile[] | null {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  if (listed.status !== 0) return null
  const paths = listed.stdout.split('\0').filter((file) => file !== '' && existsSync(path.join(ROOT, file)))
  return paths.map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') })).filter((file) => !file.text.includes('\0'))
}

// Put together here, so that this file does not find itself.
const MACHINE_PATHS = [/(?<![\w.$})/-])\/(work|root|mnt|builds?)\/[\w.-]+/g, /[A-Z]:\\+Users\\+\w+/g, /\/Users\/\w{2,}/g]
const REGISTRIES = new RegExp(
  ['registry\\.[\\w-]+\\.\\w+', ['npm', 'mirror'].join(''), ['verd', 'accio'].join(''), ['arti', 'factory'].join('')].join('|'),
  'gi',
)

/** Places of one machine: the folders of its programs and people, this checkout's own, and hosts that packages came from. */
function tracesOfMachine(text: string, own: readonly string[] = []): string[] {
  const patterns = [...MACHINE_PATHS, REGISTRIES].flatMap((pattern) => text.match(pattern) ?? [])
  return [...patterns, ...own.filter((trace) => text.includes(trace))]
}

/** The checkout's folder and the machine's name, where they are long enough to mean nothing else. */
const OWN_TRACES = [ROOT, os.hostname()].filter((trace) => trace.length >= 8)

describe('the tracked files', () => {
  const files = trackedFiles()
  if (files === null) console.warn('skipped: the tracked files are not checked, because git or its repository is missing')
  const withGit = it.skipIf(files === null)

  withGit('hold no trace of the machine they were written on', () => {
    expect(files?.length).toBeGreaterThan(300)
    const traces = files
      ?.filter(({ path: file }) => file !== 'package-lock.json')
      .flatMap((file) => tracesOfMachine(file.text, OWN_TRACES).map((trace) => `${file.path}: ${trace}`))
    expect(traces).toEqual([])
  })

  withGit('hold nothing that is made by a build or a run, and no settings of one person', () => {
    const made = files?.filter(({ path: file }) =>
      /^(dist|release|node_modules|test-results|playwright-report)\/|(^|\/)(\.npmrc|\.env|\.DS_Store)$|\.log$/.test(file),
    )
    expect(made?.map((file) => file.path)).toEqual([])
  })
})

describe('package-lock.json', () => {
  const lock: { packages: Record<string, { resolved?: string; link?: boolean; version?: string }> } = JSON.parse(readText('package-lock.json'))

  it('says no host to fetch from, so that every registry will do', () => {
    const entries = Object.entries(lock.packages)
    expect(entries.length).toBeGreaterThan(100)
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([name, entry]) => `${name}: ${entry.resolved}`)).toEqual([])
    expect(tracesOfMachine(readText('package-lock.json'), OWN_TRACES)).toEqual([])
  })

  it('has the versions of package.json', () => {
    const { dependencies, devDependencies } = JSON.parse(readText('package.json'))
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(`${name} ${lock.packages[`node_modules/${name}`]?.version}`).toBe(`${name} ${version}`)
    }
  })
})

describe('the search for traces', () => {
  const slash = '/'
  it.each([
    [`see ${slash}work/checkout/notes.md`],
    [`'${slash}root/.npmrc'`],
    [`C:${'\\'}Users${'\\'}anyone`],
    [`${slash}Users/anyone/Documents`],
    ['https://registry.' + 'npmjs.org/zod'],
    ['https://NPM' + 'mirror.com'],
  ])('finds %s', (text) => {
    expect(tracesOfMachine(text).length).toBe(1)
  })

  it('finds the checkout itself', () => {
    expect(tracesOfMachine('in /somewhere/else/antou', ['/somewhere/else'])).toEqual(['/somewhere/else'])
  })

  it('lets paths inside the project and in addresses pass', () => {
    expect(tracesOfMachine(`'./work/x.ts' shared/work/report.ts \`\${folder}/root/x\` http://a.invalid/work/x.json the registry of rules`)).toEqual(
      [],
    )
  })
})
