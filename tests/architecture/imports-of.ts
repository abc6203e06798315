import type { SourceFile } from '#tests/architecture/source-files.ts'
import { type SyntaxNode, fixedText, isNode, nameOf, placeOf, syntaxTree, visitSyntax } from '#tests/architecture/syntax-tree.ts'

export interface FoundImport {
  /** The module as written; `null` where it is computed, so that nobody can say what is imported. */
  readonly module: string | null
  /** Gone after the build: `import type`, `export type`, `import('…').T`. */
  readonly typeOnly: boolean
  /** Loaded when the program asks for it, not with the file itself: import(), the file of a worker. */
  readonly later: boolean
  /** Imported names, as the module calls them. */
  readonly names: readonly string[]
  /** `path:line` */
  readonly place: string
}

/** Every way a file can reach another module: import, export … from, import(), require(), new URL(…, import.meta.url) and types by import('…'). */
export function importsOf(file: SourceFile): FoundImport[] {
  const found: FoundImport[] = []
  visitSyntax(syntaxTree(file), (node) => {
    const target = importTarget(node)
    if (target === undefined) return
    found.push({
      module: fixedText(target),
      typeOnly: isTypeOnly(node),
      later: isLater(node),
      names: importedNames(node),
      place: placeOf(file, node),
    })
  })
  return found
}

/** The node that names the module; undefined where this node imports nothing. */
function importTarget(node: SyntaxNode): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node['source']
    case 'ExportNamedDeclaration':
      return node['source'] ?? undefined
    case 'TSExternalModuleReference':
      return node['expression']
    case 'CallExpression':
      return isRequire(node['callee']) ? (node['arguments'] as unknown[])[0] : undefined
    case 'NewExpression':
      return isUrlOfModule(node) ? (node['arguments'] as unknown[])[0] : undefined
    default:
      return undefined
  }
}

function isRequire(callee: unknown): boolean {
  if (!isNode(callee)) return false
  const name = nameOf(callee)
  return name === 'require' || (callee.type === 'MemberExpression' && nameOf(callee['object']) === 'require' && name === 'resolve')
}

/** `new URL('./x.ts', import.meta.url)`: how a worker is named. */
function isUrlOfModule(node: SyntaxNode): boolean {
  const [, base] = node['arguments'] as readonly unknown[]
  return (
    nameOf(node['callee']) === 'URL' && isNode(base) && nameOf(base) === 'url' && isNode(base['object']) && base['object'].type === 'MetaProperty'
  )
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type') return true
  const specifiers = node['specifiers'] as readonly SyntaxNode[] | undefined
  return specifiers !== undefined && specifiers.length > 0 && specifiers.every((one) => one['importKind'] === 'type' || one['exportKind'] === 'type')
}

function isLater(node: SyntaxNode): boolean {
  return node.type === 'ImportExpression' || node.type === 'NewExpression'
}

function importedNames(node: SyntaxNode): string[] {
  const specifiers = (node['specifiers'] ?? []) as readonly SyntaxNode[]
  return specifiers.map((one) => nameOf(one['imported']) ?? (one.type === 'ImportNamespaceSpecifier' ? '*' : (nameOf(one['local']) ?? 'default')))
}
