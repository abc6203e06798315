import type { FontRole, LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { WordStyleName } from '#shared/word/style-names.ts'
import { wordValue, xml } from '#shared/word/xml-element.ts'

/** The faces of Chinese text. */
export type ChineseFontRole = Exclude<FontRole, 'latin'>

/** Indents in characters; what is missing is 0, so that nothing is inherited. */
export interface Indents {
  readonly left?: number
  readonly right?: number
  readonly firstLine?: number
  readonly hanging?: number
}

export interface ParagraphStyle extends WordStyleName {
  readonly basedOn?: string
  readonly next?: string
  /** Not one of Word's own styles. */
  readonly custom?: true
  readonly keepNext?: true
  readonly pageBreakBefore?: true
  /** Off for type that a taller fall-back font would push over two rows of the grid. */
  readonly snapToGrid?: false
  readonly lineTwips?: number
  readonly indents?: Indents
  /** Twips of one character for the fall-back indents; 3号 unless told. */
  readonly characterTwips?: number
  readonly align?: 'left' | 'center' | 'right' | 'both'
  readonly outlineLevel?: number
  readonly font?: ChineseFontRole
  /** Digits in the Chinese face, whatever the layout says: page numbers. 7.5 */
  readonly chineseDigits?: true
  readonly bold?: boolean
  readonly sizeHalfPoints?: number
  /** 28 characters a line need body-size type set closer. */
  readonly condensed?: true
}

/** Fonts for all four scripts. hAnsi is the Chinese font: quotation marks, dashes and ellipses (“”—…) would be Latin otherwise. */
export function fontsXml({ fonts, digits }: LayoutProfile, role: ChineseFontRole, chineseDigits = false): string {
  const name = fonts[role]
  const latin = chineseDigits || digits === 'chinese' ? name : fonts.latin
  return xml('w:rFonts', { 'w:hint': 'eastAsia', 'w:ascii': latin, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': latin })
}

/** Bold, for Chinese and other scripts alike. */
export function boldXml(bold: boolean): string {
  return bold ? xml('w:b') + xml('w:bCs') : ''
}

/** The size, likewise. Half-points. */
export function sizeXml(halfPoints: number): string {
  return wordValue('sz', halfPoints) + wordValue('szCs', halfPoints)
}

/** Both units every time: Word and WPS go by characters, LibreOffice and Pages only by twips. */
function indentsXml(indents: Indents, characterTwips: number): string {
  const { left = 0, right = 0, firstLine = 0, hanging = 0 } = indents
  const pair = (name: string, characters: number) => ({
    [`w:${name}Chars`]: Math.round(characters * 100),
    [`w:${name}`]: Math.round(characters * characterTwips),
  })
  const first = hanging > 0 ? pair('hanging', hanging) : pair('firstLine', firstLine)
  return xml('w:ind', { ...pair('left', left), ...pair('right', right), ...first })
}

/** A paragraph style in a layout; children in the order the schema demands. */
export function paragraphStyleXml(style: ParagraphStyle, layout: LayoutProfile): string {
  const paragraph = paragraphPropertiesXml(style, layout)
  const run = runPropertiesXml(style, layout)
  return xml(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': style.custom ? 1 : undefined, 'w:styleId': style.id },
    wordValue('name', style.name),
    wordValue('basedOn', style.basedOn ?? 'Normal'),
    style.next ? wordValue('next', style.next) : '',
    xml('w:qFormat'),
    xml('w:pPr', {}, paragraph),
    run === '' ? '' : xml('w:rPr', {}, run),
  )
}

function paragraphPropertiesXml(style: ParagraphStyle, layout: LayoutProfile): string {
  const lineTwips = style.lineTwips ?? layout.lineTwips
  return [
    style.keepNext ? xml('w:keepNext') : '',
    style.pageBreakBefore ? xml('w:pageBreakBefore') : '',
    style.snapToGrid === false ? wordValue('snapToGrid', 0) : '',
    xml('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': lineTwips, 'w:lineRule': 'exact' }),
    indentsXml(style.indents ?? {}, style.characterTwips ?? layoutMeasures(layout).characterTwips),
    style.align ? wordValue('jc', style.align) : '',
    style.outlineLevel === undefined ? '' : wordValue('outlineLvl', style.outlineLevel),
  ].join('')
}

function runPropertiesXml(style: ParagraphStyle, layout: LayoutProfile): string {
  const { condenseTwips } = layoutMeasures(layout)
  return [
    style.font ? fontsXml(layout, style.font, style.chineseDigits) : '',
    boldXml(style.bold ?? false),
    style.condensed && condenseTwips !== 0 ? wordValue('spacing', condenseTwips) : '',
    style.sizeHalfPoints ? sizeXml(style.sizeHalfPoints) : '',
  ].join('')
}
