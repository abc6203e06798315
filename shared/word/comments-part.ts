import type { PlanRemark } from '#shared/export-plan/export-plan.ts'
import { REMARK_STYLE_NAMES } from '#shared/word/style-names.ts'
import { WORD_NAMESPACE, XML_DECLARATION, wordValue, xml, xmlText } from '#shared/word/xml-element.ts'

/** word/comments.xml: the remarks that are placed, by the index that their marks name. Without `exportedAt` (ISO 8601, UTC) they name no time. */
export function commentsPart(remarks: readonly PlanRemark[], placed: ReadonlySet<number>, exportedAt?: string): string {
  const comments = remarks.flatMap((remark, id) => (placed.has(id) ? [commentXml(id, remark, exportedAt)] : []))
  return XML_DECLARATION + xml('w:comments', { 'xmlns:w': WORD_NAMESPACE }, ...comments)
}

function commentXml(id: number, { author, text }: PlanRemark, exportedAt: string | undefined): string {
  const mark = xml('w:r', {}, xml('w:rPr', {}, wordValue('rStyle', REMARK_STYLE_NAMES.mark.id)), xml('w:annotationRef'))
  return xml(
    'w:comment',
    { 'w:id': id, 'w:author': author, 'w:date': exportedAt, 'w:initials': author.slice(0, 1) },
    xml(
      'w:p',
      {},
      xml('w:pPr', {}, wordValue('pStyle', REMARK_STYLE_NAMES.text.id)),
      mark,
      xml('w:r', {}, xml('w:t', { 'xml:space': 'preserve' }, xmlText(text))),
    ),
  )
}
