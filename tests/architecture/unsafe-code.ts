import { importsOf } from '#tests/architecture/imports-of.ts'
import type { SourceFile } from '#tests/architecture/source-files.ts'
import { type SyntaxNode, fixedText, isNode, nameOf, placeOf, syntaxTree, templateParts, visitSyntax } from '#tests/architecture/syntax-tree.ts'

/** Members that turn text into markup or code, or hand an address to another program. */
const BANNED_MEMBERS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'createContextualFragment',
  'openExternal',
]
/** Also where they are called without an object: `eval(…)`, `write` only as `document.write`. */
const BANNED_CALLS = ['eval', 'Function', 'execScript']
/** What could carry text out of the machine. */
const NETWORK_GLOBALS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'sendBeacon', 'importScripts']
const NETWORK_MODULES = /^(node:)?(net|http|https|http2|dns|dns\/promises|tls|dgram|inspector|cluster)$/

/** Where text could become code or markup. */
export function codeFromText(file: SourceFile): string[] {
  return collect(file, (node) => {
    const name = nameOf(node.type === 'JSXAttribute' ? node['name'] : node.type === 'Property' ? node['key'] : node)
    if (isNamed(node) && BANNED_MEMBERS.includes(name ?? '')) return name
    if (isWriteOfDocument(node)) return 'document.write'
    if (isCallOf(node, BANNED_CALLS)) return nameOf(node['callee'])
    return isCallOf(node, ['setTimeout', 'setInterval']) && fixedText((node['arguments'] as unknown[])[0]) !== null ? 'a timer with text' : null
  })
}

/** Where a file could reach the network: modules and globals. */
export function networkUses(file: SourceFile): string[] {
  const modules = importsOf(file).flatMap(({ module, place }) => (module !== null && NETWORK_MODULES.test(module) ? [`${place} ${module}`] : []))
  const globals = collect(file, (node) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null
    const name = nameOf(node['callee'])
    return name !== null && NETWORK_GLOBALS.includes(name) ? name : null
  })
  return [...modules, ...globals]
}

/** Names of XML vocabularies: never opened, only compared. */
const NAMESPACES =
  /^http:\/\/(schemas\.openxmlformats\.org\/|schemas\.microsoft\.com\/office\/|purl\.org\/dc\/|purl\.oclc\.org\/ooxml\/|www\.w3\.org\/)/
/** This machine, or a host that by RFC 6761 can never exist. */
const NOWHERE = /^https?:\/\/(127\.0\.0\.1|([\w-]+\.)*invalid)(?![\w.-])/

/** Addresses in strings that lead out of the machine. Comments are not strings. */
export function webAddresses(file: SourceFile): string[] {
  return collect(file, (node) => {
    const texts = node.type === 'TemplateLiteral' ? templateParts(node) : [fixedText(node) ?? (node.type === 'JSXText' ? String(node['value']) : '')]
    return texts.flatMap(addressesIn)[0] ?? null
  })
}

/** Addresses in any text, those of namespaces and of nowhere left out. */
export function addressesIn(text: string): string[] {
  return (text.match(/(https?|wss?|ftp):\/\/[^\s'"）)]*/g) ?? []).filter((address) => !NAMESPACES.test(address) && !NOWHERE.test(address))
}

function collect(file: SourceFile, problem: (node: SyntaxNode) => string | null): string[] {
  const found: string[] = []
  visitSyntax(syntaxTree(file), (node) => {
    const name = problem(node)
    if (name !== null) found.push(`${placeOf(file, node)} ${name}`)
  })
  return found
}

function isNamed(node: SyntaxNode): boolean {
  return node.type === 'MemberExpression' || node.type === 'JSXAttribute' || node.type === 'Property'
}

function isCallOf(node: SyntaxNode, names: readonly string[]): boolean {
  return (node.type === 'CallExpression' || node.type === 'NewExpression') && names.includes(nameOf(node['callee']) ?? '')
}

function isWriteOfDocument(node: SyntaxNode): boolean {
  return (
    node.type === 'MemberExpression' && /^write(ln)?$/.test(nameOf(node) ?? '') && isNode(node['object']) && nameOf(node['object']) === 'document'
  )
}
