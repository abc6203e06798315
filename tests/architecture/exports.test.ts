import { describe, expect, it } from 'vitest'
import { importGraph, reachedFrom, targetOf } from '#tests/architecture/import-graph.ts'
import { importsOf } from '#tests/architecture/imports-of.ts'
import { type SourceFile, programFiles } from '#tests/architecture/source-files.ts'
import { type SyntaxNode, isNode, nameOf, placeOf, syntaxTree } from '#tests/architecture/syntax-tree.ts'

const PROGRAM = programFiles('shared', 'electron', 'renderer')

/** What is started from outside: by Electron, by Node, by the page, as a thread of its own. */
const ENTRIES = [
  'electron/main.ts',
  'electron/preload.ts',
  'electron/cli.ts',
  'electron/local-host/serve.ts',
  'electron/local-host/window/bridge.ts',
  'electron/services/import/import-worker.ts',
  'electron/start.mjs',
  'renderer/main.tsx',
]

interface ExportedValue {
  readonly name: string
  readonly isFunction: boolean
  readonly hasDocstring: boolean
  readonly place: string
}

/** Exported functions, classes and constants; types only describe them. */
function exportedValues(file: SourceFile): ExportedValue[] {
  const body = syntaxTree(file)['body'] as readonly SyntaxNode[]
  return body.flatMap((node) => {
    const declared = node.type === 'ExportNamedDeclaration' ? node['declaration'] : null
    if (!isNode(declared)) return []
    const hasDocstring = file.text.slice(0, node.start).trimEnd().endsWith('*/')
    const place = placeOf(file, node)
    if (declared.type === 'FunctionDeclaration' || declared.type === 'ClassDeclaration')
      return [{ name: nameOf(declared['id']) ?? '', isFunction: true, hasDocstring, place }]
    if (declared.type !== 'VariableDeclaration') return []
    return (declared['declarations'] as readonly SyntaxNode[]).flatMap((one) => {
      const isFunction = isNode(one['init']) && /Function/.test(one['init'].type)
      return declaredNames(one['id']).map((name) => ({ name, isFunction, hasDocstring, place }))
    })
  })
}

/** `a`, or `b` and `c` of `{ a: b, c }`. */
function declaredNames(id: unknown): string[] {
  if (!isNode(id) || id.type !== 'ObjectPattern') return [nameOf(id) ?? '']
  return (id['properties'] as readonly SyntaxNode[]).map((one) => nameOf(one['value']) ?? '')
}

/** Exported values that no other file imports. A file that is loaded later is asked for its names somewhere in the file that loads it. */
function unused(files: readonly SourceFile[], importers: readonly SourceFile[]): string[] {
  const wanted = new Set<string>()
  for (const importer of importers)
    for (const { module, names } of importsOf(importer)) {
      const target = module === null ? '' : targetOf(importer.path, module)
      for (const name of names.length > 0 ? names : (importer.text.match(/[\w$]+/gu) ?? [])) wanted.add(`${target} ${name}`)
    }
  return files.flatMap((file) =>
    exportedValues(file)
      .filter(({ name }) => !wanted.has(`${file.path} ${name}`) && !wanted.has(`${file.path} *`))
      .map(({ name, place }) => `${place} ${name}`),
  )
}

const undescribed = (files: readonly SourceFile[]) =>
  files.flatMap((file) =>
    exportedValues(file).flatMap(({ name, isFunction, hasDocstring, place }) => (isFunction && !hasDocstring ? `${place} ${name}` : [])),
  )

describe('what the program is made of', () => {
  it('is all reached from where the program begins', () => {
    const reached = reachedFrom(importGraph(PROGRAM, 'all'), ENTRIES)
    expect(PROGRAM.map(({ path }) => path).filter((path) => !reached.has(path) && !path.endsWith('.d.ts'))).toEqual([])
  })

  it('exports no value that nobody imports', () => {
    expect(unused(PROGRAM, [...PROGRAM, ...programFiles('tests')])).toEqual([])
  })

  it('says of each exported function what it does', () => {
    expect(undescribed(PROGRAM)).toEqual([])
  })
})

describe('the scan of exports', () => {
  const file = (path: string, text: string): SourceFile => ({ path, text })

  it('finds functions, classes and constants that nobody imports, and no types', () => {
    const made = file(
      'shared/a.ts',
      'export function one() {}\nexport class Two {}\nexport const three = 3\nexport interface Four {}\nfunction five() {}',
    )
    expect(unused([made], [file('shared/b.ts', "import { one } from './a.ts'")])).toEqual(['shared/a.ts:2 Two', 'shared/a.ts:3 three'])
    expect(unused([made], [file('shared/b.ts', "const x = (await import('./a.ts')).three; import { one, Two } from './a.ts'")])).toEqual([])
  })

  it('finds functions without a docstring, however they are written', () => {
    const text =
      '/** Does it. */\nexport function one() {}\nexport const two = () => 2\n// Not this.\nexport function three() {}\nexport const FOUR = 4'
    expect(undescribed([file('shared/a.ts', text)])).toEqual(['shared/a.ts:3 two', 'shared/a.ts:5 three'])
  })
})
