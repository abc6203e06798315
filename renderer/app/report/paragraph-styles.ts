import type { BlockStyle } from '#renderer/editor/extensions/block-style-extension.ts'

/** The styles a paragraph can be given, as the toolbar lists them. The number is an extra: with it the button would be too long for one line of tools. */
export const PARAGRAPH_STYLES = [
  { id: 'paragraph', text: '正文', style: { type: 'paragraph' } },
  { id: 'heading-1', text: '一级标题', extra: '一、', style: { type: 'heading', level: 1 } },
  { id: 'heading-2', text: '二级标题', extra: '（一）', style: { type: 'heading', level: 2 } },
  { id: 'heading-3', text: '三级标题', extra: '1.', style: { type: 'heading', level: 3 } },
  { id: 'heading-4', text: '四级标题', extra: '（1）', style: { type: 'heading', level: 4 } },
  { id: 'title', text: '报告标题', style: { type: 'title' } },
  { id: 'subtitle', text: '单位和姓名', style: { type: 'subtitle' } },
  { id: 'salutation', text: '称谓', style: { type: 'salutation' } },
  { id: 'signature', text: '落款姓名', style: { type: 'signature' } },
  { id: 'date', text: '落款日期', style: { type: 'date' } },
  { id: 'attachmentNote', text: '附件说明', style: { type: 'attachmentNote' } },
] as const satisfies readonly { id: string; text: string; extra?: string; style: BlockStyle }[]

export type ParagraphStyleId = (typeof PARAGRAPH_STYLES)[number]['id']

/** The style of a block as the toolbar lists it; null for what is not listed, a table. */
export function styleIdOf(style: BlockStyle | undefined): ParagraphStyleId | null {
  const id = style?.type === 'heading' ? `heading-${style.level}` : style?.type
  return PARAGRAPH_STYLES.find((choice) => choice.id === id)?.id ?? null
}

/** What a block is made by choosing a style. */
export function styleOf(id: ParagraphStyleId): BlockStyle {
  return PARAGRAPH_STYLES.find((choice) => choice.id === id)?.style ?? { type: 'paragraph' }
}
