import type { ExportPlan } from '#shared/export-plan/export-plan.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { appPropertiesPart } from '#shared/word/app-properties-part.ts'
import { commentsPart } from '#shared/word/comments-part.ts'
import { corePropertiesPart } from '#shared/word/core-properties-part.ts'
import { fontTablePart } from '#shared/word/font-table-part.ts'
import { notesPart } from '#shared/word/notes-part.ts'
import { settingsPart } from '#shared/word/settings-part.ts'
import type { WordStyleName } from '#shared/word/style-names.ts'
import { stylesPart } from '#shared/word/styles-part.ts'
import { WORD_NAMESPACE, XML_DECLARATION, xml } from '#shared/word/xml-element.ts'

export interface OwnPartsInput {
  readonly plan: ExportPlan
  readonly layout: LayoutProfile
  readonly signOffStyles: ReadonlyMap<string, WordStyleName>
  /** See `placedRemarks`. */
  readonly placed: ReadonlySet<number>
  readonly exportedAt: string | undefined
}

/**
 * The parts that docx 9.15.2 was measured to write wrongly for a report; they take the place of its own. Every part of word/ among them
 * bears `mc:Ignorable` at its root when docx writes it, which wml.xsd knows in document.xml only; what else is wrong stands beside each.
 */
export function ownParts({ plan, layout, signOffStyles, placed, exportedAt }: OwnPartsInput): { path: string; data: string }[] {
  const hasRemarks = placed.size > 0
  return [
    // docx drops rightChars, leftChars and hangingChars silently, and adds headings in blue, in italics and without outline levels.
    { path: 'word/styles.xml', data: stylesPart({ layout, signOffStyles: signOffStyles.values(), hasRemarks }) },
    // docx knows no characterSpacingControl, themeFontLang or drawing grid.
    { path: 'word/settings.xml', data: settingsPart(layout) },
    // docx lists only fonts it embeds, so that no reader learns what else a font is called.
    { path: 'word/fontTable.xml', data: fontTablePart(layout) },
    // docx always defines a bullet list, with an attribute of Word 2012 that the schema refuses; numbers of a report are literal text.
    { path: 'word/numbering.xml', data: XML_DECLARATION + xml('w:numbering', { 'xmlns:w': WORD_NAMESPACE }) },
    // docx always writes both, in a style (FootnoteReference, EndnoteReference) that a report does not define.
    { path: 'word/footnotes.xml', data: notesPart('footnote') },
    { path: 'word/endnotes.xml', data: notesPart('endnote') },
    // docx dates every comment, with the present moment where no date is given.
    ...(hasRemarks ? [{ path: 'word/comments.xml', data: commentsPart(plan.remarks ?? [], placed, exportedAt) }] : []),
    // docx always names the present moment as time of making, and cannot name the language.
    { path: 'docProps/core.xml', data: corePropertiesPart(plan, exportedAt) },
    // docx leaves it empty.
    { path: 'docProps/app.xml', data: appPropertiesPart() },
  ]
}
