/**
 * Prefixes under which the reader knows a namespace, transitional and strict (ISO 29500) alike. Documents may choose any prefix:
 * names are translated to these before anybody looks at them.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
}

type Attributes = Readonly<Record<string, string>>

/** Names of elements and attributes under the reader's own prefixes; follows the declarations as elements open and close. */
export interface XmlNames {
  open(rawName: string, attributes: Attributes): string
  close(): void
  /** The value of an attribute under its own prefix (`val` of w), or without one. */
  attribute(attributes: Attributes, prefix: string, name: string): string | undefined
}

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly names: Map<string, string>
  readonly depth: number
}

export function createXmlNames(): XmlNames {
  let scope: Scope = { prefixes: new Map(), names: new Map(), depth: 0 }
  const outer: Scope[] = []
  let depth = 0
  const translate = (rawName: string): string => {
    const colon = rawName.indexOf(':')
    const prefix = scope.prefixes.get(colon < 0 ? '' : rawName.slice(0, colon))
    const name = prefix === undefined ? '' : `${prefix}:${rawName.slice(colon + 1)}`
    scope.names.set(rawName, name)
    return name
  }
  return {
    open(rawName, attributes) {
      depth++
      const declared = declarations(attributes)
      if (declared) {
        outer.push(scope)
        scope = { prefixes: new Map([...scope.prefixes, ...declared]), names: new Map(), depth }
      }
      return scope.names.get(rawName) ?? translate(rawName)
    },
    close() {
      if (scope.depth === depth && depth > 0) scope = outer.pop() ?? scope
      depth--
    },
    attribute(attributes, prefix, name) {
      const usual = attributes[`${prefix}:${name}`] ?? attributes[name]
      if (usual !== undefined) return usual
      for (const raw in attributes)
        if (raw.endsWith(`:${name}`) && scope.prefixes.get(raw.slice(0, -name.length - 1)) === prefix) return attributes[raw]
      return undefined
    },
  }
}

const LETTER_X = 120

function declarations(attributes: Attributes): [string, string][] | null {
  let found: [string, string][] | null = null
  for (const name in attributes) {
    // Asked of every attribute of the file: the first letter settles nearly all of them.
    if (name.charCodeAt(0) !== LETTER_X || !name.startsWith('xmlns')) continue
    const prefix = PREFIXES[attributes[name] ?? ''] ?? ''
    if (name === 'xmlns' || name[5] === ':') {
      found ??= []
      found.push([name.slice(6), prefix])
    }
  }
  return found
}
