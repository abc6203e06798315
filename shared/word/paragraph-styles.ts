import {
  ATTACHMENT_LABEL_CHARACTERS,
  ATTACHMENT_NUMBER_CHARACTERS,
  ATTACHMENT_TENTH_NUMBER_CHARACTERS,
  CROWDED_TABLE,
  FIRST_LINE_CHARACTERS,
  PAGE_NUMBER,
  TABLE,
} from '#shared/export-plan/gbt9704.ts'
import { crowdedHalfPoints } from '#shared/export-plan/table-figures.ts'
import { CELL_STYLE_NAMES, FOOTER_STYLE_NAMES, WORD_STYLE_NAMES, type WordStyleName } from '#shared/word/style-names.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import type { ChineseFontRole, ParagraphStyle } from '#shared/word/style-xml.ts'

const NAMES = WORD_STYLE_NAMES
const next = NAMES.body.id
const labelEnd = FIRST_LINE_CHARACTERS + ATTACHMENT_LABEL_CHARACTERS
const numberEnd = labelEnd + ATTACHMENT_NUMBER_CHARACTERS

/** Every paragraph style but signature and date, whose indents follow from the text (see `signOffStyle`). */
export function paragraphStyles(layout: LayoutProfile): ParagraphStyle[] {
  const { sizes } = layout
  const firstLine = { firstLine: layout.firstLineCharacters }
  const title = { align: 'center', font: 'title', snapToGrid: false, sizeHalfPoints: sizes.title } as const
  const heading = (level: 1 | 2 | 3 | 4, font?: ChineseFontRole): ParagraphStyle => ({
    ...NAMES[`heading-${level}`],
    next,
    keepNext: true,
    indents: firstLine,
    outlineLevel: level - 1,
    condensed: true,
    ...(font ? { font } : {}),
  })
  return [
    { ...NAMES.body, indents: firstLine, condensed: true },
    // 2号小标宋居中. 7.3.1
    { ...NAMES.title, next, keepNext: true, ...title },
    { ...NAMES.subtitle, next, align: 'center', font: 'kai', condensed: true },
    // 居左顶格. 7.3.2
    { ...NAMES.salutation, custom: true, next, condensed: true },
    // 第一层黑体、第二层楷体、第三层和第四层仿宋. 7.3.3
    heading(1, 'hei'),
    heading(2, 'kai'),
    { ...heading(3), bold: layout.heading3Bold },
    heading(4),
    ...attachmentNoteStyles(),
    // 另面编排，“附件”二字3号黑体顶格，标题居中. 7.3.7
    { ...NAMES['attachment-mark'], custom: true, next, keepNext: true, pageBreakBefore: true, align: 'left', font: 'hei', condensed: true },
    { ...NAMES['attachment-title'], custom: true, next, keepNext: true, ...title },
    ...footerStyles(layout),
    ...cellStyles(CELL_STYLE_NAMES.usual, sizes.table, TABLE.lineTwips),
    ...cellStyles(CELL_STYLE_NAMES.crowded, crowdedHalfPoints(sizes.table), CROWDED_TABLE.lineTwips),
  ]
}

/** 左空二字，回行对齐. 7.3.4 */
function attachmentNoteStyles(): ParagraphStyle[] {
  const hangingFrom = (start: number, left: number) => ({ left, hanging: left - start })
  return [
    { ...NAMES['attachment-note'], custom: true, indents: hangingFrom(FIRST_LINE_CHARACTERS, labelEnd), condensed: true },
    { ...NAMES['attachment-note-first'], custom: true, indents: hangingFrom(FIRST_LINE_CHARACTERS, numberEnd), condensed: true },
    { ...NAMES['attachment-note-next'], custom: true, indents: hangingFrom(labelEnd, numberEnd), condensed: true },
    {
      ...NAMES['attachment-note-tenth'],
      custom: true,
      indents: hangingFrom(labelEnd, labelEnd + ATTACHMENT_TENTH_NUMBER_CHARACTERS),
      condensed: true,
    },
  ]
}

/** 4号半角宋体, 单页码居右空一字，双页码居左空一字. 7.5; or centred where a unit has it so. */
function footerStyles(layout: LayoutProfile): ParagraphStyle[] {
  const { base, odd, even } = FOOTER_STYLE_NAMES
  const own = { basedOn: base.id, custom: true } as const
  const one = PAGE_NUMBER.indentCharacters
  if (layout.pageNumber === 'center')
    return [footer(base, 'left', layout), { ...footer(odd, 'center', layout), ...own }, { ...footer(even, 'center', layout), ...own }]
  return [
    footer(base, 'left', layout),
    { ...footer(odd, 'right', layout, { right: one }), ...own },
    { ...footer(even, 'left', layout, { left: one }), ...own },
  ]
}

/** The style of a signature or date at a given distance from the right edge. The first of its kind bears Word's own name. */
export function signOffStyle(kind: 'signature' | 'date', rightIndent: number, ordinal: number): ParagraphStyle {
  const { id, name } = NAMES[kind]
  const common = { indents: { right: rightIndent }, align: 'right', condensed: true } as const
  const keep = kind === 'signature' ? ({ keepNext: true } as const) : {}
  if (ordinal === 1) return { id, name, ...keep, ...common }
  return { id: `${id}${ordinal}`, name: `${kind === 'signature' ? '署名' : '成文日期'} ${ordinal}`, custom: true, ...keep, ...common }
}

function footer(names: WordStyleName, align: 'left' | 'right' | 'center', { sizes }: LayoutProfile, indents = {}): ParagraphStyle {
  return {
    ...names,
    align,
    indents,
    snapToGrid: false,
    lineTwips: PAGE_NUMBER.lineTwips,
    characterTwips: sizes.pageNumber * 10,
    font: 'song',
    chineseDigits: true,
    sizeHalfPoints: sizes.pageNumber,
  }
}

function cellStyles(names: (typeof CELL_STYLE_NAMES)['usual'], sizeHalfPoints: number, lineTwips: number): ParagraphStyle[] {
  const common = { custom: true, snapToGrid: false, lineTwips, sizeHalfPoints } as const
  return [
    { ...names.head, ...common, align: 'center', font: 'hei' },
    { ...names.text, ...common, align: 'left', font: 'body' },
    { ...names.centred, ...common, align: 'center', font: 'body' },
  ]
}
