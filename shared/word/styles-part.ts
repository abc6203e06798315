import { CROWDED_TABLE, TABLE } from '#shared/export-plan/gbt9704.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { characterStylesXml, remarkMarkStyleXml } from '#shared/word/character-styles.ts'
import { paragraphStyles } from '#shared/word/paragraph-styles.ts'
import { REMARK_STYLE_NAMES, TABLE_STYLE_NAMES, type WordStyleName } from '#shared/word/style-names.ts'
import { type ParagraphStyle, fontsXml, paragraphStyleXml, sizeXml } from '#shared/word/style-xml.ts'
import { WORD_NAMESPACE, XML_DECLARATION, wordValue, xml } from '#shared/word/xml-element.ts'

const LANGUAGE = xml('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' })

export interface StylesPartOptions {
  readonly layout: LayoutProfile
  readonly signOffStyles: Iterable<ParagraphStyle>
  /** The styles of notes in the margin, for a report that has any. */
  readonly hasRemarks?: boolean
}

/** word/styles.xml, written here because npm docx cannot write `*Chars` indents, nor keep its own blue headings out. */
export function stylesPart({ layout, signOffStyles, hasRemarks = false }: StylesPartOptions): string {
  const styles = [...paragraphStyles(layout), ...signOffStyles, ...(hasRemarks ? [REMARK_TEXT_STYLE] : [])]
  return (
    XML_DECLARATION +
    xml(
      'w:styles',
      { 'xmlns:w': WORD_NAMESPACE },
      documentDefaultsXml(layout),
      baseStylesXml(layout),
      ...styles.map((style) => paragraphStyleXml(style, layout)),
      characterStylesXml(layout),
      hasRemarks ? remarkMarkStyleXml() : '',
      tableStyleXml(TABLE_STYLE_NAMES.table, TABLE.cellSideTwips),
      tableStyleXml(TABLE_STYLE_NAMES.crowded, CROWDED_TABLE.cellSideTwips),
    )
  )
}

const REMARK_TEXT_STYLE: ParagraphStyle = { ...REMARK_STYLE_NAMES.text, align: 'left', snapToGrid: false, lineTwips: 320, sizeHalfPoints: 21 }

function baseRunXml(layout: LayoutProfile): string {
  return [fontsXml(layout, 'body'), wordValue('color', '000000'), wordValue('kern', 2), sizeXml(layout.sizes.body), LANGUAGE].join('')
}

function documentDefaultsXml(layout: LayoutProfile): string {
  return xml('w:docDefaults', {}, xml('w:rPrDefault', {}, xml('w:rPr', {}, baseRunXml(layout))), xml('w:pPrDefault'))
}

/**
 * No indent here: it would leak into titles, footers and tables. Widow control off: with it a page may hold only 21 lines.
 * No automatic gap between Chinese and digits: it would push the date away from its place under the signature and lines off 28 characters.
 */
function baseStylesXml(layout: LayoutProfile): string {
  return [
    xml(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      wordValue('name', 'Normal'),
      xml('w:qFormat'),
      xml('w:pPr', {}, wordValue('widowControl', 0), wordValue('autoSpaceDE', 0), wordValue('autoSpaceDN', 0), wordValue('jc', 'both')),
      xml('w:rPr', {}, baseRunXml(layout)),
    ),
    hiddenDefaultXml('character', 'DefaultParagraphFont', 'Default Paragraph Font', ''),
    hiddenDefaultXml(
      'table',
      'TableNormal',
      'Normal Table',
      xml('w:tblPr', {}, xml('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), cellMarginsXml(TABLE.cellSideTwips)),
    ),
  ].join('')
}

function hiddenDefaultXml(type: 'character' | 'table', id: string, name: string, properties: string): string {
  return xml(
    'w:style',
    { 'w:type': type, 'w:default': 1, 'w:styleId': id },
    wordValue('name', name),
    wordValue('uiPriority', 99),
    xml('w:semiHidden'),
    xml('w:unhideWhenUsed'),
    properties,
  )
}

function tableStyleXml({ id, name }: WordStyleName, sideTwips: number): string {
  const line = { 'w:val': 'single', 'w:sz': TABLE.borderEighthPoints, 'w:space': 0, 'w:color': '000000' }
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => xml(`w:${side}`, line))
  return xml(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id },
    wordValue('name', name),
    wordValue('basedOn', 'TableNormal'),
    xml('w:tblPr', {}, xml('w:tblBorders', {}, ...borders), cellMarginsXml(sideTwips)),
  )
}

function cellMarginsXml(sideTwips: number): string {
  const side = (name: string, twips: number) => xml(`w:${name}`, { 'w:w': twips, 'w:type': 'dxa' })
  return xml('w:tblCellMar', {}, side('top', 0), side('left', sideTwips), side('bottom', 0), side('right', sideTwips))
}
