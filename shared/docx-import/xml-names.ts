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
  /** To be told of every attribute of an element before the element is opened. */
  declare(rawName: string, value: string): void
  open(rawName: string): string
  close(): void
  /** Looks up the value of an attribute under its own prefix (`val` of w), or without one. */
  attributesUnder(prefix: string): (attributes: Attributes, name: string) => string | undefined
}

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly names: Map<string, string>
  readonly depth: number
}

/** Follows the namespace declarations of one file, so that every name comes in the prefix that Word itself uses. */
export function createXmlNames(): XmlNames {
  let scope: Scope = { prefixes: new Map(), names: new Map(), depth: 0 }
  const outer: Scope[] = []
  let depth = 0
  /** Those of the element that is about to be opened. */
  let declared: [string, string][] = []
  const translate = (rawName: string): string => {
    const colon = rawName.indexOf(':')
    const prefix = scope.prefixes.get(colon < 0 ? '' : rawName.slice(0, colon))
    const name = prefix === undefined ? '' : `${prefix}:${rawName.slice(colon + 1)}`
    scope.names.set(rawName, name)
    return name
  }
  return {
    declare(rawName, value) {
      // The first letter settles nearly all of them.
      if (rawName.charCodeAt(0) !== LETTER_X || !rawName.startsWith('xmlns') || (rawName.length > 5 && rawName[5] !== ':')) return
      declared.push([rawName.slice(6), PREFIXES[value] ?? ''])
    },
    open(rawName) {
      depth++
      if (declared.length > 0) {
        outer.push(scope)
        scope = { prefixes: new Map([...scope.prefixes, ...declared]), names: new Map(), depth }
        declared = []
      }
      return scope.names.get(rawName) ?? translate(rawName)
    },
    close() {
      if (scope.depth === depth && depth > 0) scope = outer.pop() ?? scope
      depth--
    },
    attributesUnder(prefix) {
      const usualNames = new Map<string, string>()
      return (attributes, name) => {
        const usual = attributes[usualNames.get(name) ?? remember(usualNames, name, `${prefix}:${name}`)] ?? attributes[name]
        if (usual !== undefined) return usual
        for (const raw in attributes)
          if (raw.endsWith(`:${name}`) && scope.prefixes.get(raw.slice(0, -name.length - 1)) === prefix) return attributes[raw]
        return undefined
      }
    },
  }
}

/** Asked of nearly every element: a string that is put together anew is looked up slowly. */
function remember(names: Map<string, string>, name: string, usual: string): string {
  names.set(name, usual)
  return usual
}

const LETTER_X = 120
