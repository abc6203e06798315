import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistItem } from '#shared/checklist/checklist-rule.ts'
import type { Block, HeadingLevel } from '#shared/document/blocks.ts'
import { outlineOf } from '#shared/document/outline.ts'
import { dropBefore, outlineRows } from '#renderer/panels/outline/outline-rows.ts'

const id = (name: string) => name as BlockId
const heading = (name: string, level: HeadingLevel, text: string): Block => ({
  type: 'heading',
  id: id(name),
  level,
  content: [{ type: 'text', text }],
  runIn: [],
})
const line = (name: string, type: 'title' | 'paragraph' | 'signature', text: string): Block => ({
  type,
  id: id(name),
  content: [{ type: 'text', text }],
})

const blocks: Block[] = [
  line('t', 'title', '述职报告'),
  line('l', 'paragraph', '现报告如下。'),
  heading('h1', 1, '主要做法'),
  heading('h11', 2, '突出政治引领'),
  line('p11', 'paragraph', '内容'),
  heading('h12', 2, '压实责任'),
  heading('h13', 2, '建强堡垒'),
  heading('h2', 1, '存在问题'),
  line('s', 'signature', '某某'),
]
const rowsWith = (checklist: readonly ChecklistItem[], collapsed: readonly string[] = []) =>
  outlineRows({ outline: outlineOf({ blocks }), checklist, blockIds: blocks.map((block) => block.id), collapsed: new Set(collapsed) })
const item = (fields: Partial<ChecklistItem>): ChecklistItem => ({ id: 'x', status: 'warn', title: '', message: '', ...fields })

describe('outlineRows', () => {
  it('lists parts and sections in reading order with their numbers', () => {
    expect(rowsWith([]).map((row) => row.text)).toEqual([
      '开头',
      '一、主要做法',
      '（一）突出政治引领',
      '（二）压实责任',
      '（三）建强堡垒',
      '二、存在问题',
      '落款',
    ])
  })
  it('jumps to the first block of a part', () => expect(rowsWith([]).map((row) => row.blockId)).toEqual(['l', 'h1', 'h11', 'h12', 'h13', 'h2', 's']))
  it('puts a missing part where it belongs', () => {
    const texts = rowsWith([item({ status: 'fail', insert: 'rectification' }), item({ status: 'fail', insert: 'measures' })]).map((row) => row.text)
    expect(texts.slice(4)).toEqual(['（三）建强堡垒', '上年度整改', '二、存在问题', '下步措施', '落款'])
  })
  it('puts a missing sign-off last', () => {
    expect(rowsWith([item({ status: 'fail', insert: 'sign-off' })]).at(-1)).toMatchObject({ kind: 'missing', text: '落款', chars: null })
  })
  it('shows a point at the innermost section that holds it', () => {
    const status = Object.fromEntries(
      rowsWith([item({ target: id('p11') }), item({ status: 'fail', target: id('h2') })]).map((row) => [row.key, row.status]),
    )
    expect(status).toMatchObject({ h1: 'ok', h11: 'attention', h12: 'ok', h2: 'must' })
  })
  it('lets a folded section answer for its children', () => {
    const rows = rowsWith([item({ target: id('p11') })], ['h1'])
    expect(rows.map((row) => row.key)).toEqual(['lead', 'h1', 'h2', 'sign-off'])
    expect(rows[1]).toMatchObject({ status: 'attention', isExpanded: false, hasChildren: true })
  })
  it('counts places among siblings', () => expect(rowsWith([]).find((row) => row.key === 'h12')).toMatchObject({ position: 2, siblings: 3 }))
})

describe('dropBefore', () => {
  const rows = rowsWith([])
  it('puts a section before the one it is held over', () => expect(dropBefore(rows, 'h13', 'h11', 'before')).toBe('h11'))
  it('puts it before the next one when held over the lower half', () => expect(dropBefore(rows, 'h13', 'h11', 'after')).toBe('h12'))
  it('puts it last behind the last one', () => expect(dropBefore(rows, 'h11', 'h13', 'after')).toBeNull())
  it('refuses another level, a part, itself, and where it already stands', () => {
    expect([
      dropBefore(rows, 'h11', 'h2', 'before'),
      dropBefore(rows, 'h1', 'lead', 'after'),
      dropBefore(rows, 'h11', 'h11', 'after'),
      dropBefore(rows, 'h12', 'h11', 'after'),
    ]).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('attachments', () => {
  const attached: Block[] = [
    heading('h1', 1, '主要做法'),
    line('s', 'signature', '某镇党委'),
    line('m', 'paragraph', '附件1'),
    line('mt', 'paragraph', '整改清单'),
    heading('h2', 1, '总体要求'),
    heading('h3', 2, '任务'),
  ]
  const shown = (...folded: string[]) =>
    outlineRows({
      outline: outlineOf({ blocks: attached }),
      checklist: [],
      blockIds: attached.map((block) => block.id),
      collapsed: new Set(folded),
    }).map(({ level, text, parent }) => `${level} ${text} ${parent ?? ''}`.trim())

  it('stand behind the sign-off with their own sections, numbered anew', () => {
    expect(shown()).toEqual(['1 一、主要做法', '1 落款', '1 附件1 整改清单', '2 一、总体要求 m', '3 （一）任务 h2'])
  })

  it('fold like sections', () => {
    expect(shown('m')).toEqual(['1 一、主要做法', '1 落款', '1 附件1 整改清单'])
  })
})
