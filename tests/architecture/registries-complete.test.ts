import { describe, expect, it } from 'vitest'
import { createHandlers, type HandlerPorts } from '#electron/ipc/handlers.ts'
import { APPLICATION_MENU, isMenuEntry } from '#electron/windows/application-menu.ts'
import { MENU_COMMAND_TABLES } from '#renderer/app/run-menu-command.ts'
import { CHECKLIST_RULES } from '#shared/checklist/index.ts'
import { CHANNELS, EVENTS } from '#shared/contract/channels.ts'
import { requestSchemas } from '#shared/contract/request-schemas.ts'
import { MENU_COMMANDS } from '#shared/contract/menu-command.ts'
import { MIGRATIONS } from '#shared/document/migrations/index.ts'
import { PROOFREADING_RULES, REPORT_RULES } from '#shared/proofreading/index.ts'
import { REPORT_TYPES } from '#shared/report-types/index.ts'
import { LINE_CLEANERS } from '#shared/text-import/cleaning/index.ts'
import { importsOf } from '#tests/architecture/imports-of.ts'
import { type SourceFile, programFiles } from '#tests/architecture/source-files.ts'

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>
interface Registered {
  readonly id: string
}

const RULE_MODULES: Modules = import.meta.glob('/shared/{checklist,proofreading}/rules/*.ts', { eager: true })
const TYPE_FILES: Modules = import.meta.glob('/assets/report-types/*.json', { eager: true })
const CLEANER_MODULES: Modules = import.meta.glob('/shared/text-import/cleaning/*.ts', { eager: true })
const MIGRATION_FILES = Object.keys(import.meta.glob('/shared/document/migrations/*.ts')).filter((file) => /\/to-version-\d+\.ts$/.test(file))

/** What keeps files and registry from being each other's mirror: one entry a file, named as the file, listed once. */
function registryProblems(modules: Modules, folder: string, registry: readonly Registered[], isEntry: (value: unknown) => boolean): string[] {
  const files = Object.entries(modules).filter(([file]) => file.startsWith(folder) && !file.endsWith('/index.ts'))
  const entries = files.flatMap(([file, exported]) =>
    Object.values(exported)
      .filter(isEntry)
      .map((entry) => ({ file, entry: entry as Registered })),
  )
  return [
    ...entries.filter(({ file, entry }) => file !== `${folder}${entry.id}.ts`).map(({ file, entry }) => `${file} holds ${entry.id}`),
    ...entries.flatMap(({ file, entry }) => {
      const times = registry.filter((one) => one === entry).length
      return times === 1 ? [] : [`${file} is listed ${times} times`]
    }),
    ...registry.filter((one) => entries.every(({ entry }) => entry !== one)).map((one) => `${one.id} has no file of its own`),
  ]
}

const importedNames = (file: SourceFile) => importsOf(file).flatMap(({ names }) => names)
const isRule = (value: unknown) => typeof value === 'object' && value !== null && 'id' in value && ('check' in value || 'judge' in value)

describe('the registries', () => {
  it('list every checklist rule once, each in the file of its name', () => {
    expect(registryProblems(RULE_MODULES, '/shared/checklist/rules/', CHECKLIST_RULES, isRule)).toEqual([])
  })

  it('list every proofreading rule once, each in the file of its name', () => {
    expect(registryProblems(RULE_MODULES, '/shared/proofreading/rules/', [...PROOFREADING_RULES, ...REPORT_RULES], isRule)).toEqual([])
  })

  it('find a rule in every file of the rule folders', () => {
    const empty = Object.entries(RULE_MODULES).filter(([, exported]) => Object.values(exported).filter(isRule).length !== 1)
    expect(empty.map(([file]) => file)).toEqual([])
  })

  it('list every report type once, each in the file of its name', () => {
    expect(REPORT_TYPES.map(({ id }) => `/assets/report-types/${id}.json`).sort()).toEqual(Object.keys(TYPE_FILES).sort())
  })

  it('list every cleaner that nobody calls by its name', () => {
    const called = new Set(
      programFiles('shared')
        .filter((file) => file.path !== 'shared/text-import/cleaning/index.ts')
        .flatMap(importedNames),
    )
    const cleaners = Object.values(CLEANER_MODULES).flatMap((exported) =>
      Object.entries(exported).flatMap(([name, value]) => (/^find[A-Z]/.test(name) && !called.has(name) ? [value] : [])),
    )
    expect(cleaners.length).toBeGreaterThan(0)
    expect(new Set(LINE_CLEANERS)).toEqual(new Set(cleaners))
  })

  it('list a migration for every file of migrations', () => {
    expect(MIGRATIONS.length).toBe(MIGRATION_FILES.length)
  })
})

/** Answers to every name with itself, and may be called: ports that take part in nothing. */
const silent: unknown = new Proxy(() => silent, { get: (_target, name) => (name === 'then' ? undefined : silent) })

describe('the contract', () => {
  it('has a guard for every channel, and for no other', () => {
    expect(Object.keys(requestSchemas).sort()).toEqual([...CHANNELS].sort())
  })

  it('has a handler for every channel, and no other', () => {
    expect(Object.keys(createHandlers(silent as HandlerPorts)).sort()).toEqual([...CHANNELS].sort())
  })

  it('names every channel and event once', () => {
    const names = [...CHANNELS, ...EVENTS]
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the commands of the menu', () => {
  it('are each answered by exactly one table of the window', () => {
    const answered = Object.values(MENU_COMMAND_TABLES).flatMap((table) => Object.keys(table))
    expect(answered.sort()).toEqual([...MENU_COMMANDS].sort())
  })

  it('can each be reached in the application menu', () => {
    const shown = APPLICATION_MENU.flatMap((group) => group.rows).filter((row) => isMenuEntry(row) && row.hidden !== true)
    const commands = shown.flatMap((row) => (isMenuEntry(row) ? [row.command] : []))
    expect(commands.sort()).toEqual([...MENU_COMMANDS].sort())
  })
})

describe('the comparison of files and registry', () => {
  const a = { id: 'a', check: () => [] }
  const b = { id: 'b', check: () => [] }
  const modules: Modules = { '/rules/a.ts': { a }, '/rules/b.ts': { b, isB: true }, '/rules/index.ts': { RULES: [a] } }
  const compare = (registry: readonly Registered[], given: Modules = modules) => registryProblems(given, '/rules/', registry, isRule)

  it('is content with a mirror', () => {
    expect(compare([b, a])).toEqual([])
  })

  it('finds a rule that nobody listed, and one listed twice', () => {
    expect(compare([a, a])).toEqual(['/rules/a.ts is listed 2 times', '/rules/b.ts is listed 0 times'])
  })

  it('finds a rule whose file has another name', () => {
    expect(compare([a], { '/rules/other.ts': { a } })).toEqual(['/rules/other.ts holds a'])
  })

  it('finds a rule that was made inside the registry', () => {
    expect(compare([a, b, { id: 'c' }])).toEqual(['c has no file of its own'])
  })
})
