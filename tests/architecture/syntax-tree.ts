import { parseSync } from 'vite'
import type { SourceFile } from '#tests/architecture/source-files.ts'

/** A node of the syntax tree, as far as the scans need it: they look at names, never at all kinds. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

/** The syntax tree of a program file. Comments are no part of it, so a scan of the tree never stumbles over them. */
export function syntaxTree(file: SourceFile): SyntaxNode {
  const parsed = parseSync(file.path, file.text, { lang: file.path.endsWith('x') ? 'tsx' : 'ts', sourceType: 'module' })
  const problem = parsed.errors[0]
  if (problem) throw new Error(`${file.path}: ${problem.message}`)
  return parsed.program as unknown as SyntaxNode
}

/** Calls `visit` on a node and on everything below it, each with the node above. */
export function visitSyntax(node: SyntaxNode, visit: (node: SyntaxNode, parent: SyntaxNode | null) => void, parent: SyntaxNode | null = null): void {
  visit(node, parent)
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) {
      if (isNode(child)) visitSyntax(child, visit, node)
    }
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

/** The text of a string literal, or of a template without holes; else null. */
export function fixedText(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node.type !== 'TemplateLiteral') return null
  const parts = templateParts(node)
  return parts.length === 1 ? (parts[0] ?? null) : null
}

/** The pieces of a template between its holes. */
export function templateParts(node: SyntaxNode): string[] {
  return (node['quasis'] as readonly { value: { cooked: string } }[]).map((part) => part.value.cooked)
}

/** The name of an identifier, or of a member written `.name` or `['name']`; else null. */
export function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return node['name'] as string
  if (node.type !== 'MemberExpression') return null
  return node['computed'] === true ? fixedText(node['property']) : nameOf(node['property'])
}

/** `path:line` of a node, for messages that an editor can follow. */
export function placeOf(file: SourceFile, node: SyntaxNode): string {
  return `${file.path}:${file.text.slice(0, node.start).split('\n').length}`
}
