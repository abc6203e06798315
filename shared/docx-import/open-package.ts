import { DOCX_ERRORS, refuse } from './docx-errors.ts'
import { foreignZipKind } from './foreign-kind.ts'
import { findPart, readPartText } from './read-part.ts'
import { readXml } from './read-xml.ts'
import type { GatedZip } from './zip-gate.ts'

export interface Relationship {
  readonly id: string
  /** The last word of its type: styles, numbering, footnotes, header, image, hyperlink, oleObject, attachedTemplate … */
  readonly kind: string
  /** A path inside the file; for external ones the address as written, which nobody follows. */
  readonly target: string
  readonly isExternal: boolean
}

/** A .docx that is ready to be read: its main document and what that refers to. */
export interface DocxPackage {
  readonly zip: GatedZip
  readonly documentPath: string
  readonly relationships: readonly Relationship[]
}

/** Finds the main document by the relationships of the package (OPC), or where it usually lies. */
export function openPackage(zip: GatedZip): DocxPackage {
  const main = readRelationships(zip, '').find(({ kind, isExternal }) => kind === 'officeDocument' && !isExternal)?.target
  const documentPath = [main, 'word/document.xml'].find((path) => path !== undefined && findPart(zip, path) !== null)
  if (documentPath === undefined || !/\.xml$/i.test(documentPath)) return refuse(foreignZipKind(zip.parts.keys()))
  if (/^(?:xl|ppt)\//i.test(documentPath)) return refuse(foreignZipKind(zip.parts.keys()))
  return { zip, documentPath, relationships: readRelationships(zip, documentPath) }
}

/** The text of the part that the main document relates to as `kind`; null where there is none. */
export function readRelatedPart({ zip, relationships }: DocxPackage, kind: string): string | null {
  const related = relationships.find((relationship) => relationship.kind === kind && !relationship.isExternal)
  return related ? readPartText(zip, related.target) : null
}

/** The relationships of a part; those of the package itself for ''. */
export function readRelationships(zip: GatedZip, owner: string): Relationship[] {
  const slash = owner.lastIndexOf('/')
  const folder = owner.slice(0, slash + 1)
  const source = readPartText(zip, `${folder}_rels/${owner.slice(slash + 1)}.rels`)
  const found: Relationship[] = []
  if (source === null) return found
  readXml(source, {
    open({ name, get }) {
      if (name !== 'rel:Relationship') return
      const target = get('Target') ?? ''
      const isExternal = get('TargetMode') === 'External'
      found.push({
        id: get('Id') ?? '',
        kind: /[^/]*$/.exec(get('Type') ?? '')?.[0] ?? '',
        target: isExternal ? target : resolvePath(folder, target),
        isExternal,
      })
    },
    close() {},
  })
  if (found.length > MOST_RELATIONSHIPS) refuse(DOCX_ERRORS.tooManyParts)
  return found
}

const MOST_RELATIONSHIPS = 10_000

/** A target as a path inside the zip; one that climbs out of it names no part and is found nowhere. */
function resolvePath(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
