import { Document, Packer } from 'docx'
import type { ExportPlan } from '#shared/export-plan/export-plan.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { commentsPart } from '#shared/word/comments-part.ts'
import { corePropertiesPart } from '#shared/word/core-properties-part.ts'
import { fontTablePart } from '#shared/word/font-table-part.ts'
import { pageNumberFooter } from '#shared/word/page-number-footer.ts'
import { pageSetup } from '#shared/word/page-setup.ts'
import { placedRemarks, remarkMarks } from '#shared/word/remark-marks.ts'
import { settingsPart } from '#shared/word/settings-part.ts'
import { collectSignOffStyles } from '#shared/word/sign-off-styles.ts'
import { stylesPart } from '#shared/word/styles-part.ts'
import { wordParagraph } from '#shared/word/word-paragraph.ts'
import { WORD_NAMESPACE, XML_DECLARATION, xml } from '#shared/word/xml-element.ts'
import { wordTable } from '#shared/word/word-table.ts'

export interface WriteWordOptions {
  /** ISO 8601, UTC; for the document properties. Without it the file names no time, and equal plans give equal parts. */
  readonly exportedAt?: string
}

/** The bytes of a .docx in the plan's layout. Any plan can be written; the same code runs in Node and in a browser. */
export async function writeWord(plan: ExportPlan, options: WriteWordOptions = {}): Promise<Uint8Array> {
  const layout = plan.layout ?? STANDARD_PROFILE
  const signOffStyles = collectSignOffStyles(plan)
  const remarks = plan.remarks ?? []
  const placed = placedRemarks(plan)
  const hasRemarks = placed.size > 0
  const marks = remarkMarks()
  const { typeWidthTwips } = layoutMeasures(layout)
  const children = plan.blocks.map((block) =>
    block.type === 'table' ? wordTable(block, typeWidthTwips, marks) : wordParagraph(block, signOffStyles, marks),
  )
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    theme: themeOf(layout),
    sections: [{ properties: pageSetup(layout), footers: { default: pageNumberFooter('odd'), even: pageNumberFooter('even') }, children }],
    // Makes docx announce the part; what stands in it is written below.
    ...(hasRemarks ? { comments: { children: [] } } : {}),
  })
  // Parts that docx cannot write as the standard needs them replace its own.
  const parts = [
    { path: 'word/styles.xml', data: stylesPart({ layout, signOffStyles: signOffStyles.values(), hasRemarks }) },
    { path: 'word/settings.xml', data: settingsPart(layout) },
    { path: 'word/fontTable.xml', data: fontTablePart(layout) },
    // Numbers are literal text: the bullet lists that docx would define are left out.
    { path: 'word/numbering.xml', data: XML_DECLARATION + xml('w:numbering', { 'xmlns:w': WORD_NAMESPACE }) },
    ...(hasRemarks ? [{ path: 'word/comments.xml', data: commentsPart(remarks, placed, options.exportedAt) }] : []),
    { path: 'docProps/core.xml', data: corePropertiesPart(plan, options.exportedAt) },
  ]
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, parts))
}

/** Named in the theme only so that no reader looks for Word's own; nothing in the document refers to it. */
function themeOf({ fonts }: LayoutProfile) {
  return { fonts: { headings: { latin: fonts.latin, eastAsia: fonts.hei }, body: { latin: fonts.latin, eastAsia: fonts.body } } }
}
