import { describe, expect, it } from 'vitest'
import { importCycles, importGraph, reachedFrom } from '#tests/architecture/import-graph.ts'
import { electronNameProblems, importProblem } from '#tests/architecture/import-table.ts'
import { importsOf } from '#tests/architecture/imports-of.ts'
import { type SourceFile, isThere, programFiles } from '#tests/architecture/source-files.ts'
import { nameOf, isNode, placeOf, syntaxTree, visitSyntax } from '#tests/architecture/syntax-tree.ts'

const FILES = programFiles('shared', 'electron', 'renderer')
const AT_RUN_TIME = importGraph(FILES, 'at-run-time')

function wrongImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => importsOf(file).flatMap((found) => importProblem(file.path, found) ?? []))
}

function wrongElectronNames(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => importsOf(file).flatMap((found) => electronNameProblems(file.path, found)))
}

/** Where an object's member is used, under whatever quotes: `window.desktop`, `window['desktop']`, `const { desktop } = window`. */
function usesOf(file: SourceFile, objects: readonly string[], members: readonly string[]): string[] {
  const found: string[] = []
  visitSyntax(syntaxTree(file), (node) => {
    const isMember = node.type === 'MemberExpression' && objects.includes(nameOf(node['object']) ?? '') && members.includes(nameOf(node) ?? '')
    const isTakenApart =
      node.type === 'VariableDeclarator' &&
      objects.includes(nameOf(node['init']) ?? '') &&
      isNode(node['id']) &&
      node['id'].type === 'ObjectPattern' &&
      (node['id']['properties'] as readonly Record<string, unknown>[]).some((one) => members.includes(nameOf(one['key']) ?? '...'))
    if (isMember || isTakenApart) found.push(placeOf(file, node))
  })
  return found
}

const WINDOW = ['window', 'globalThis', 'self']
/** Boxes that ask or tell something, and choose no file. */
const FILE_CHOOSERS = ['showOpenDialog', 'showOpenDialogSync', 'showSaveDialog', 'showSaveDialogSync']

describe('the import directions', () => {
  it('hold in every file', () => {
    expect(wrongImports(FILES)).toEqual([])
  })

  it('lead to files that exist', () => {
    const missing = [...AT_RUN_TIME].flatMap(([file, targets]) =>
      targets
        .filter((target) => /^(shared|electron|renderer|assets|tests)\//.test(target) && !isThere(target))
        .map((target) => `${file} → ${target}`),
    )
    expect(missing).toEqual([])
  })

  it('form no circle, not even of types', () => {
    expect(importCycles(importGraph(FILES, 'all'))).toEqual([])
  })

  it('load with the first screen of the window neither the page, nor its dialogs, nor the rules', () => {
    const atOnce = reachedFrom(importGraph(FILES, 'at-once'), ['renderer/main.tsx'])
    expect(atOnce.has('renderer/start/StartPage.tsx')).toBe(true)
    const isLater =
      /^(lexical|@lexical|htmlparser2)\b|^renderer\/(editor\/(report-(editor|extension)|nodes\/\w+Node)|panels\/.*\.tsx|preview|dialogs\/help)|^shared\/(proofreading\/rules|checklist\/rules|text-import\/import-text)/
    expect([...atOnce].filter(([file]) => isLater.test(file)).map(([, chain]) => chain.join(' → '))).toEqual([])
  })

  it('keep electron out of services, command line and local host over any number of steps', () => {
    const plain = FILES.map((file) => file.path).filter((path) => /^electron\/(services|cli|local-host)[/.]/.test(path))
    const reached = reachedFrom(AT_RUN_TIME, plain)
    expect(plain.length).toBeGreaterThan(20)
    expect(['electron', 'electron-store'].flatMap((name) => reached.get(name)?.join(' → ') ?? [])).toEqual([])
  })

  it('keep Node, the schema library and the Word writer out of the window over any number of steps', () => {
    const entries = FILES.map((file) => file.path).filter((path) => path.startsWith('renderer/'))
    const reached = reachedFrom(AT_RUN_TIME, entries)
    expect(reached.has('lexical')).toBe(true)
    const heavy = [...reached].filter(([name]) => /^(node:|zod|docx|fflate|saxes|electron|conf)/.test(name) && !name.endsWith('.ts'))
    expect(heavy.map(([, chain]) => chain.join(' → '))).toEqual([])
  })

  it('leave the preload with electron and the channel names alone', () => {
    expect([...reachedFrom(AT_RUN_TIME, ['electron/preload.ts']).keys()].sort()).toEqual([
      'electron',
      'electron/preload.ts',
      'shared/contract/channels.ts',
    ])
  })

  it('give ipcMain, the bridge, dialogs and the network of electron to their keepers alone', () => {
    expect(wrongElectronNames(FILES)).toEqual([])
  })

  it('let only electron/dialogs choose files', () => {
    const electron = FILES.filter((file) => file.path.startsWith('electron/'))
    const users = electron.filter((file) => usesOf(file, ['dialog'], FILE_CHOOSERS).length > 0).map((file) => file.path)
    expect(users).toEqual(['electron/dialogs/file-dialogs.ts'])
  })

  it('let only renderer/platform/desktop.ts touch window.desktop', () => {
    const users = FILES.filter((file) => /^(renderer|shared)\//.test(file.path)).filter((file) => usesOf(file, WINDOW, ['desktop']).length > 0)
    expect(users.map((file) => file.path)).toEqual(['renderer/platform/desktop.ts'])
  })
})

describe('the scan of imports', () => {
  const file = (path: string, text: string): SourceFile => ({ path, text })
  const problems = (path: string, text: string) => wrongImports([file(path, text)])

  it.each([
    ["import { readFile } from 'node:fs/promises'", 'node:fs/promises'],
    ["import type { App } from 'electron'", 'electron'],
    ["export { readFile } from 'node:fs'", 'node:fs'],
    ["export * from 'react'", 'react'],
    ["const lexical = await import('lexical')", 'lexical'],
    ['const fs = await import(`node:fs`)', 'node:fs'],
    ["const fs = require('fs')", 'fs'],
    ["const at = require.resolve('fs')", 'fs'],
    ["type App = import('electron').App", 'electron'],
    ["import fs = require('node:fs')", 'node:fs'],
    ["const worker = new URL('#renderer/checks/inspection.worker.ts', import.meta.url)", '#renderer/checks/inspection.worker.ts'],
    ["import { A } from '#electron/main.ts'", '#electron/main.ts'],
    ["import 'docx'", 'docx'],
    ["import { x } from '#tests/support/read-docx.ts'", '#tests/support/read-docx.ts'],
  ])('finds in shared/document: %s', (text, module) => {
    expect(problems('shared/document/planted.ts', text)).toEqual([`shared/document/planted.ts:1 imports ${module}, which shared/document/ may not`])
  })

  it('takes no comment and no string for an import', () => {
    const text = "// import 'electron'\n/* require('fs') */\nconst text = \"import 'electron'\"\nconst worker = new URL('electron', base)"
    expect(problems('shared/document/planted.ts', text)).toEqual([])
  })

  it('finds ../ even where the target would be allowed, and names the line', () => {
    const text = "\n\nimport { ok } from '../base/result.ts'"
    expect(problems('shared/document/planted.ts', text)).toEqual([
      'shared/document/planted.ts:3 imports ../base/result.ts: write its layer, #shared/… #electron/… #renderer/…',
    ])
  })

  it('finds a way up hidden in the middle of a module name', () => {
    expect(problems('renderer/app/planted.ts', "import '#renderer/../electron/main.ts'")).toHaveLength(1)
  })

  it('refuses modules whose names are computed', () => {
    expect(problems('renderer/app/planted.ts', 'await import(name)')).toEqual(['renderer/app/planted.ts:1 imports a module that is computed'])
  })

  it.each([
    ['shared/checklist/rules/planted.ts', '#shared/inspection/inspection.ts'],
    ['shared/base/planted.ts', '#shared/document/blocks.ts'],
    ['shared/proofreading/planted.ts', 'zod'],
    ['shared/export-plan/planted.ts', 'docx'],
    ['shared/contract/channels.ts', 'zod'],
    ['electron/services/planted.ts', 'electron'],
    ['electron/services/planted.ts', '#electron/windows/main-window.ts'],
    ['electron/services/planted.ts', 'node:http'],
    ['electron/services/planted.ts', 'node:child_process'],
    ['electron/cli/planted.ts', 'electron-store'],
    ['electron/local-host/planted.ts', 'electron'],
    ['electron/local-host/planted.ts', 'node:https'],
    ['electron/preload.ts', '#shared/contract/contract.ts'],
    ['electron/windows/planted.ts', '#renderer/app/App.tsx'],
    ['renderer/app/planted.ts', '#electron/main.ts'],
    ['renderer/app/planted.ts', 'lexical'],
    ['renderer/app/planted.ts', '@lexical/history'],
    ['renderer/panels/planted.tsx', '#renderer/editor/report-editor.ts'],
    ['renderer/editor/planted.tsx', '#renderer/app/app-store.ts'],
    ['renderer/ui/planted.tsx', '#shared/base/result.ts'],
    ['renderer/ui/planted.tsx', '#renderer/app/app-store.ts'],
    ['renderer/checks/planted.ts', 'docx'],
    ['renderer/app/planted.ts', 'a-package-nobody-listed'],
  ])('refuses in %s: %s', (path, module) => {
    expect(problems(path, `import '${module}'`)).toHaveLength(1)
  })

  it('refuses a folder that has no line in the table', () => {
    expect(problems('shared/brand-new/planted.ts', "import '#shared/base/result.ts'")).toHaveLength(1)
  })

  it('finds keepers passed by, also under another name', () => {
    const text = "import { ipcMain as door, app } from 'electron'\nimport * as everything from 'electron'\nimport { net } from 'electron'"
    expect(wrongElectronNames([file('electron/windows/planted.ts', text)])).toEqual([
      'electron/windows/planted.ts:1 imports ipcMain of electron',
      'electron/windows/planted.ts:2 imports * of electron',
      'electron/windows/planted.ts:3 imports net of electron',
    ])
  })

  it('finds window.desktop however it is written', () => {
    const text = "window.desktop\nwindow['desktop']\nconst { desktop } = window\nglobalThis.desktop\nworkspace.desktop"
    expect(usesOf(file('renderer/app/planted.ts', text), WINDOW, ['desktop'])).toEqual([
      'renderer/app/planted.ts:1',
      'renderer/app/planted.ts:2',
      'renderer/app/planted.ts:3',
      'renderer/app/planted.ts:4',
    ])
  })

  it('finds circles, through packages and types too, each once', () => {
    const graph = importGraph(
      [
        file('shared/b.ts', "import type { C } from './c.ts'"),
        file('shared/a.ts', "import '#shared/b.ts'"),
        file('shared/c.ts', "export * from '#shared/a.ts'"),
        file('shared/d.ts', "import './a.ts'"),
      ],
      'all',
    )
    expect(importCycles(graph)).toEqual(['shared/a.ts → shared/b.ts → shared/c.ts'])
  })

  it('does not count types as reached at run time, and tells the chain to what is reached', () => {
    const graph = importGraph(
      [
        file('shared/a.ts', "import './b.ts'\nimport { type T } from 'zod'"),
        file('shared/b.ts', "import { type T, x } from 'docx'\nexport type { U } from 'saxes'"),
      ],
      'at-run-time',
    )
    expect([...reachedFrom(graph, ['shared/a.ts']).values()]).toEqual([
      ['shared/a.ts'],
      ['shared/a.ts', 'shared/b.ts'],
      ['shared/a.ts', 'shared/b.ts', 'docx'],
    ])
  })
})
