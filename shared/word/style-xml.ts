import { CHARACTER_TWIPS, CONDENSE_TWIPS, FONTS, LATIN_FONT, LINE_TWIPS } from '#shared/export-plan/gbt9704.ts'
import type { WordStyleName } from '#shared/word/style-names.ts'
import { wordValue, xml } from '#shared/word/xml-element.ts'

export type FontRole = keyof typeof FONTS

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
  /** Off for type that a taller fall-back font would push over two rows of the grid. */
  readonly snapToGrid?: false
  readonly lineTwips?: number
  readonly indents?: Indents
  /** Twips of one character for the fall-back indents; 3号 unless told. */
  readonly characterTwips?: number
  readonly align?: 'left' | 'center' | 'right' | 'both'
  readonly outlineLevel?: number
  readonly font?: FontRole
  readonly latinFont?: string
  readonly sizeHalfPoints?: number
  /** 28 characters a line need body-size type set closer. */
  readonly condensed?: true
}

/** Fonts for all four scripts. hAnsi is the Chinese font: quotation marks, dashes and ellipses (“”—…) would be Latin otherwise. */
export function fontsXml(role: FontRole, latin: string = LATIN_FONT): string {
  const name = FONTS[role].name
  return xml('w:rFonts', { 'w:hint': 'eastAsia', 'w:ascii': latin, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': latin })
}

export function sizeXml(halfPoints: number): string {
  return wordValue('sz', halfPoints) + wordValue('szCs', halfPoints)
}

/** Both units every time: Word and WPS go by characters, LibreOffice and Pages only by twips. */
export function indentsXml(indents: Indents, characterTwips: number = CHARACTER_TWIPS): string {
  const { left = 0, right = 0, firstLine = 0, hanging = 0 } = indents
  const pair = (name: string, characters: number) => ({
    [`w:${name}Chars`]: Math.round(characters * 100),
    [`w:${name}`]: Math.round(characters * characterTwips),
  })
  const first = hanging > 0 ? pair('hanging', hanging) : pair('firstLine', firstLine)
  return xml('w:ind', { ...pair('left', left), ...pair('right', right), ...first })
}

/** A paragraph style; children in the order the schema demands. */
export function paragraphStyleXml(style: ParagraphStyle): string {
  const paragraph = [
    style.keepNext ? xml('w:keepNext') : '',
    style.snapToGrid === false ? wordValue('snapToGrid', 0) : '',
    xml('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': style.lineTwips ?? LINE_TWIPS, 'w:lineRule': 'exact' }),
    indentsXml(style.indents ?? {}, style.characterTwips),
    style.align ? wordValue('jc', style.align) : '',
    style.outlineLevel === undefined ? '' : wordValue('outlineLvl', style.outlineLevel),
  ]
  const run = [
    style.font ? fontsXml(style.font, style.latinFont) : '',
    style.condensed ? wordValue('spacing', CONDENSE_TWIPS) : '',
    style.sizeHalfPoints ? sizeXml(style.sizeHalfPoints) : '',
  ]
  return xml(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': style.custom ? 1 : undefined, 'w:styleId': style.id },
    wordValue('name', style.name),
    wordValue('basedOn', style.basedOn ?? 'Normal'),
    style.next ? wordValue('next', style.next) : '',
    xml('w:qFormat'),
    xml('w:pPr', {}, ...paragraph),
    run.some((part) => part !== '') ? xml('w:rPr', {}, ...run) : '',
  )
}
