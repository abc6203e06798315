import { Document, Packer } from 'docx'
import type { ExportPlan } from '#shared/export-plan/export-plan.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { ownParts } from '#shared/word/own-parts.ts'
import { pageNumberFooter } from '#shared/word/page-number-footer.ts'
import { pageSetup } from '#shared/word/page-setup.ts'
import { placedRemarks } from '#shared/word/remark-marks.ts'
import { collectSignOffStyles } from '#shared/word/sign-off-styles.ts'
import { wordParagraph } from '#shared/word/word-paragraph.ts'
import { wordTable } from '#shared/word/word-table.ts'
import { stampFirstDay } from '#shared/word/zip-time.ts'

export interface WriteWordOptions {
  /** ISO 8601, UTC; for the document properties and remarks. Without it the file names no time, and equal plans give equal bytes. */
  readonly exportedAt?: string
}

/**
 * The bytes of a .docx in the plan's layout. Any plan can be written; the same code runs in Node and in a browser. npm docx writes the
 * document, its footers, theme and package; see `ownParts` for the rest.
 */
export async function writeWord(plan: ExportPlan, { exportedAt }: WriteWordOptions = {}): Promise<Uint8Array> {
  const layout = plan.layout ?? STANDARD_PROFILE
  const signOffStyles = collectSignOffStyles(plan)
  const placed = placedRemarks(plan)
  const { typeWidthTwips } = layoutMeasures(layout)
  const children = plan.blocks.map((block) =>
    block.type === 'table' ? wordTable(block, typeWidthTwips, layout.sizes.table) : wordParagraph(block, signOffStyles),
  )
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    theme: themeOf(layout),
    sections: [{ properties: pageSetup(layout), footers: { default: pageNumberFooter('odd'), even: pageNumberFooter('even') }, children }],
    // docx announces comments only where it has one to write; what stands in the part is ours.
    comments: { children: placed.size > 0 ? [{ id: 0, children: [] }] : [] },
  })
  const bytes = await Packer.toArrayBuffer(document, undefined, ownParts({ plan, layout, signOffStyles, placed, exportedAt }))
  // docx stamps every file of the zip with the present moment and cannot be told another: measured, two exports of one plan differ.
  return stampFirstDay(new Uint8Array(bytes))
}

/** Named in the theme only so that WPS does not miss Word's own fonts; nothing in the document refers to it. */
function themeOf({ fonts }: LayoutProfile) {
  return { fonts: { headings: { latin: fonts.latin, eastAsia: fonts.hei }, body: { latin: fonts.latin, eastAsia: fonts.body } } }
}
