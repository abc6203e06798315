import type { ExportPlan } from '#shared/export-plan/export-plan.ts'
import { XML_DECLARATION, xml, xmlText } from '#shared/word/xml-element.ts'

/** Stands for an author who is not known. */
const UNKNOWN_AUTHOR = '案头'

const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
}

/** docProps/core.xml: title, author and language. `exportedAt` (ISO 8601, UTC) is left out unless given, so that equal plans give equal parts. */
export function corePropertiesPart(plan: Pick<ExportPlan, 'title' | 'author'>, exportedAt?: string): string {
  const author = xmlText(plan.author.trim() || UNKNOWN_AUTHOR)
  const time = (name: string) => (exportedAt === undefined ? '' : xml(name, { 'xsi:type': 'dcterms:W3CDTF' }, xmlText(exportedAt)))
  return (
    XML_DECLARATION +
    xml(
      'cp:coreProperties',
      NAMESPACES,
      xml('dc:title', {}, xmlText(plan.title)),
      xml('dc:creator', {}, author),
      xml('cp:lastModifiedBy', {}, author),
      time('dcterms:created'),
      time('dcterms:modified'),
      xml('dc:language', {}, 'zh-CN'),
    )
  )
}
