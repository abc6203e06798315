import { Document, Packer } from 'docx'
import type { ExportPlan } from '#shared/export-plan/export-plan.ts'
import { FONTS, LATIN_FONT } from '#shared/export-plan/gbt9704.ts'
import { corePropertiesPart } from '#shared/word/core-properties-part.ts'
import { fontTablePart } from '#shared/word/font-table-part.ts'
import { pageNumberFooter } from '#shared/word/page-number-footer.ts'
import { PAGE_SETUP } from '#shared/word/page-setup.ts'
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

/** Named in the theme only so that no reader looks for Word's own; nothing in the document refers to it. */
const THEME = {
  fonts: {
    headings: { latin: LATIN_FONT, eastAsia: FONTS.hei.name },
    body: { latin: LATIN_FONT, eastAsia: FONTS.body.name },
  },
}

/** The bytes of a .docx after GB/T 9704—2012. Any plan can be written; the same code runs in Node and in a browser. */
export async function writeWord(plan: ExportPlan, options: WriteWordOptions = {}): Promise<Uint8Array> {
  const signOffStyles = collectSignOffStyles(plan)
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    theme: THEME,
    sections: [
      {
        properties: PAGE_SETUP,
        footers: { default: pageNumberFooter('odd'), even: pageNumberFooter('even') },
        children: plan.blocks.map((block) => (block.type === 'table' ? wordTable(block) : wordParagraph(block, signOffStyles))),
      },
    ],
  })
  // Parts that docx cannot write as the standard needs them replace its own.
  const parts = [
    { path: 'word/styles.xml', data: stylesPart(signOffStyles.values()) },
    { path: 'word/settings.xml', data: settingsPart() },
    { path: 'word/fontTable.xml', data: fontTablePart() },
    // Numbers are literal text: the bullet lists that docx would define are left out.
    { path: 'word/numbering.xml', data: XML_DECLARATION + xml('w:numbering', { 'xmlns:w': WORD_NAMESPACE }) },
    { path: 'docProps/core.xml', data: corePropertiesPart(plan, options.exportedAt) },
  ]
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, parts))
}
