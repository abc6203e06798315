import {
  ATTACHMENT_LABEL_CHARACTERS,
  ATTACHMENT_NUMBER_CHARACTERS,
  FIRST_LINE_CHARACTERS,
  PAGE_NUMBER,
  SIZE_HALF_POINTS,
  TABLE,
} from '#shared/export-plan/gbt9704.ts'
import { FOOTER_STYLE_NAMES, TABLE_STYLE_NAMES, WORD_STYLE_NAMES } from '#shared/word/style-names.ts'
import type { FontRole, ParagraphStyle } from '#shared/word/style-xml.ts'

const NAMES = WORD_STYLE_NAMES
const next = NAMES.body.id
const firstLine = { firstLine: FIRST_LINE_CHARACTERS }
const labelEnd = FIRST_LINE_CHARACTERS + ATTACHMENT_LABEL_CHARACTERS
const numberEnd = labelEnd + ATTACHMENT_NUMBER_CHARACTERS
const inset = { left: PAGE_NUMBER.indentCharacters }
const outset = { right: PAGE_NUMBER.indentCharacters }

function heading(level: 1 | 2 | 3 | 4, font?: FontRole): ParagraphStyle {
  return {
    ...NAMES[`heading-${level}`],
    next,
    keepNext: true,
    indents: firstLine,
    outlineLevel: level - 1,
    condensed: true,
    ...(font ? { font } : {}),
  }
}

/** Every paragraph style but signature and date, whose indents follow from the text (see `signOffStyle`). */
export const PARAGRAPH_STYLES: readonly ParagraphStyle[] = [
  { ...NAMES.body, indents: firstLine, condensed: true },
  // 2号小标宋居中. 7.3.1
  { ...NAMES.title, next, keepNext: true, snapToGrid: false, align: 'center', font: 'title', sizeHalfPoints: SIZE_HALF_POINTS.title },
  { ...NAMES.subtitle, next, align: 'center', font: 'kai', condensed: true },
  // 居左顶格. 7.3.2
  { ...NAMES.salutation, custom: true, next, condensed: true },
  // 第一层黑体、第二层楷体、第三层和第四层仿宋. 7.3.3
  heading(1, 'hei'),
  heading(2, 'kai'),
  heading(3),
  heading(4),
  // 左空二字，回行对齐. 7.3.4
  { ...NAMES['attachment-note'], custom: true, indents: { left: labelEnd, hanging: ATTACHMENT_LABEL_CHARACTERS }, condensed: true },
  { ...NAMES['attachment-note-first'], custom: true, indents: { left: numberEnd, hanging: numberEnd - FIRST_LINE_CHARACTERS }, condensed: true },
  { ...NAMES['attachment-note-next'], custom: true, indents: { left: numberEnd, hanging: ATTACHMENT_NUMBER_CHARACTERS }, condensed: true },
  // 4号半角宋体, 单页码居右空一字，双页码居左空一字. 7.5
  footer(FOOTER_STYLE_NAMES.base, 'left'),
  { ...footer(FOOTER_STYLE_NAMES.odd, 'right', outset), basedOn: FOOTER_STYLE_NAMES.base.id, custom: true },
  { ...footer(FOOTER_STYLE_NAMES.even, 'left', inset), basedOn: FOOTER_STYLE_NAMES.base.id, custom: true },
  table(TABLE_STYLE_NAMES.head, 'center', 'hei'),
  table(TABLE_STYLE_NAMES.cell, 'left', 'body'),
]

/** The style of a signature or date at a given distance from the right edge. The first of its kind bears Word's own name. */
export function signOffStyle(kind: 'signature' | 'date', rightIndent: number, ordinal: number): ParagraphStyle {
  const { id, name } = NAMES[kind]
  const common = { indents: { right: rightIndent }, align: 'right', condensed: true } as const
  const keep = kind === 'signature' ? ({ keepNext: true } as const) : {}
  if (ordinal === 1) return { id, name, ...keep, ...common }
  return { id: `${id}${ordinal}`, name: `${kind === 'signature' ? '署名' : '成文日期'} ${ordinal}`, custom: true, ...keep, ...common }
}

function footer(names: { id: string; name: string }, align: 'left' | 'right', indents = {}): ParagraphStyle {
  return {
    ...names,
    align,
    indents,
    snapToGrid: false,
    lineTwips: PAGE_NUMBER.lineTwips,
    characterTwips: PAGE_NUMBER.characterTwips,
    font: 'song',
    latinFont: '宋体',
    sizeHalfPoints: SIZE_HALF_POINTS.pageNumber,
  }
}

function table(names: { id: string; name: string }, align: 'center' | 'left', font: FontRole): ParagraphStyle {
  return { ...names, custom: true, align, font, snapToGrid: false, lineTwips: TABLE.lineTwips, sizeHalfPoints: SIZE_HALF_POINTS.table }
}
