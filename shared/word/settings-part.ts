import { FIRST_LINE_CHARACTERS } from '#shared/export-plan/gbt9704.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { WORD_NAMESPACE, XML_DECLARATION, wordValue, xml } from '#shared/word/xml-element.ts'

/** What Chinese Word sets for East Asian text. */
const EAST_ASIAN_COMPATIBILITY = [
  'spaceForUL',
  'balanceSingleByteDoubleByteWidth',
  'doNotLeaveBackslashAlone',
  'ulTrailSpace',
  'doNotExpandShiftReturn',
  'adjustLineHeightInTable',
  'useFELayout',
]

/** 15: Word 2013 and later; anything lower shows 兼容模式 in the title bar. */
const COMPATIBILITY_SETTINGS: readonly (readonly [string, number])[] = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
]

/** word/settings.xml: odd and even footers, Chinese punctuation and language, none of which npm docx can set together. Order matters. */
export function settingsPart(layout: LayoutProfile): string {
  return (
    XML_DECLARATION +
    xml(
      'w:settings',
      { 'xmlns:w': WORD_NAMESPACE },
      xml('w:zoom', { 'w:percent': 100 }),
      xml('w:bordersDoNotSurroundHeader'),
      xml('w:bordersDoNotSurroundFooter'),
      wordValue('defaultTabStop', layoutMeasures(layout).characterTwips * FIRST_LINE_CHARACTERS),
      xml('w:evenAndOddHeaders'),
      wordValue('drawingGridVerticalSpacing', layout.lineTwips),
      wordValue('characterSpacingControl', 'compressPunctuation'),
      xml('w:compat', {}, ...EAST_ASIAN_COMPATIBILITY.map((name) => xml(`w:${name}`)), ...COMPATIBILITY_SETTINGS.map(compatibilityXml)),
      xml('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
      wordValue('decimalSymbol', '.'),
      wordValue('listSeparator', ','),
    )
  )
}

function compatibilityXml([name, value]: readonly [string, number]): string {
  return xml('w:compatSetting', { 'w:name': name, 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': value })
}
