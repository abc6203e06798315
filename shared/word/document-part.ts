import type { ExportPlan } from '#shared/export-plan/export-plan.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { FOOTER_RELATIONSHIPS } from '#shared/word/package-parts.ts'
import { sectionXml } from '#shared/word/page-setup.ts'
import type { WordStyleName } from '#shared/word/style-names.ts'
import { wordParagraph } from '#shared/word/word-paragraph.ts'
import { wordTable } from '#shared/word/word-table.ts'
import { RELATIONSHIPS_NAMESPACE, WORD_NAMESPACE, XML_DECLARATION, xml } from '#shared/word/xml-element.ts'

/** word/document.xml: the plan's blocks in order, and the one section they stand in. */
export function documentPart(
  { blocks }: Pick<ExportPlan, 'blocks'>,
  layout: LayoutProfile,
  signOffStyles: ReadonlyMap<string, WordStyleName>,
): string {
  const { typeWidthTwips } = layoutMeasures(layout)
  const content = blocks.map((block) => (block.type === 'table' ? wordTable(block, typeWidthTwips) : wordParagraph(block, signOffStyles)))
  const body = xml('w:body', {}, ...content, sectionXml(layout, FOOTER_RELATIONSHIPS))
  return XML_DECLARATION + xml('w:document', { 'xmlns:w': WORD_NAMESPACE, 'xmlns:r': RELATIONSHIPS_NAMESPACE }, body)
}
