import { describe, expect, it } from 'vitest'
import type { Remark } from '#shared/export-plan/remark.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import type { Block } from '#shared/document/blocks.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { heading, line, report, table } from '#tests/shared/export-plan/report-from-text.ts'
import { type DocxFile, type XmlNode, child, descendants, elements, readDocx, value, wordText } from '#tests/support/read-docx.ts'

function remark({ id }: Block, start: number, end: number, text = '请核对。'): Remark {
  return { blockId: id, start, end, author: '案头校对', text }
}

async function written(blocks: readonly Block[], remarks: readonly Remark[], edition: 'review' | 'final' = 'review'): Promise<DocxFile> {
  return readDocx(await writeWord(planExport(report(...blocks), { remarks, edition }), { exportedAt: '2025-01-05T08:00:00Z' }))
}

/** The text between a remark's marks. */
function passage(docx: DocxFile, id: number): string | null {
  const inside = (paragraph: XmlNode) => {
    const children = elements(paragraph)
    const at = (name: string) => children.findIndex((element) => element.name === name && element.attributes['w:id'] === String(id))
    const [start, end] = [at('w:commentRangeStart'), at('w:commentRangeEnd')]
    return start < 0 || end < 0 ? null : children.slice(start, end).map(wordText).join('')
  }
  return (
    descendants(docx.part('word/document.xml'), 'w:p')
      .map(inside)
      .find((text) => text !== null) ?? null
  )
}

describe('remarks in the margin', () => {
  it('stand at their passage, are announced and bear author, time and text', async () => {
    const paragraph = line('paragraph', '截止年底，召开会议〔次数〕次。')
    const docx = await written([paragraph], [remark(paragraph, 0, 2, '应为“截至”<不是截止>。')])
    expect(passage(docx, 0)).toBe('截止')
    const comment = descendants(docx.part('word/comments.xml'), 'w:comment')[0]
    expect(comment?.attributes).toEqual({ 'w:id': '0', 'w:author': '案头校对', 'w:date': '2025-01-05T08:00:00Z', 'w:initials': '案' })
    expect(comment && wordText(comment)).toBe('应为“截至”<不是截止>。')
    expect(docx.source('[Content_Types].xml')).toContain('/word/comments.xml')
    expect(docx.source('word/_rels/document.xml.rels')).toContain('comments.xml')
  })

  it('name no time unless one is given', async () => {
    const paragraph = line('paragraph', '甲乙')
    const plan = planExport(report(paragraph), { remarks: [remark(paragraph, 0, 1)] })
    expect(descendants(readDocx(await writeWord(plan)).part('word/comments.xml'), 'w:comment').map(({ attributes }) => attributes)).toEqual([
      { 'w:id': '0', 'w:author': '案头校对', 'w:initials': '案' },
    ])
  })

  it('are followed by their reference, which wears its style and nothing else', async () => {
    const paragraph = line('paragraph', '甲乙丙')
    const children = elements(descendants((await written([paragraph], [remark(paragraph, 1, 2)])).part('word/document.xml'), 'w:p')[0] as XmlNode)
    expect(children.map(({ name }) => name)).toEqual(['w:pPr', 'w:r', 'w:commentRangeStart', 'w:r', 'w:commentRangeEnd', 'w:r', 'w:r'])
    expect(value(children[5], 'w:rPr', 'w:rStyle')).toBe('CommentReference')
    expect(child(children[5], 'w:commentReference')?.attributes['w:id']).toBe('0')
  })

  it('reach over blanks, overlap, and leave the text as it was', async () => {
    const paragraph = line('paragraph', '召开会议〔次数〕次，讲课〔次数=3〕次。')
    const docx = await written([paragraph], [remark(paragraph, 2, 9), remark(paragraph, 4, 13)])
    expect(passage(docx, 0)).toBe('会议〔次数〕次')
    expect(passage(docx, 1)).toBe('〔次数〕次，讲课3')
    expect(wordText(descendants(docx.part('word/document.xml'), 'w:p')[0] as XmlNode)).toBe('召开会议〔次数〕次，讲课3次。')
  })

  it('count a heading without its number, its run-in text behind it, and a table cell by cell', async () => {
    const [head, rows] = [heading(2, '抓学习。', '全年学习。'), table(0, ['甲乙', '丙丁'], ['戊', '己庚'])]
    const docx = await written([head, rows], [remark(head, 1, 3), remark(head, 4, 6), remark(rows, 5, 7)])
    expect([0, 1, 2].map((id) => passage(docx, id))).toEqual(['学习', '全年', '己庚'])
  })

  it('take the characters around an empty stretch', async () => {
    const paragraph = line('paragraph', '甲乙丙')
    expect(passage(await written([paragraph], [remark(paragraph, 1, 1)]), 0)).toBe('甲乙')
  })

  it('leave no trace where their passage is not printed, and no part where none is placed', async () => {
    const [paragraph, gone] = [line('paragraph', '甲'), line('signature', '')]
    const docx = await written([paragraph, gone], [remark(gone, 0, 1)])
    expect(docx.paths).not.toContain('word/comments.xml')
    expect(docx.source('word/document.xml')).not.toContain('comment')
    expect(docx.source('word/styles.xml')).not.toContain('CommentText')
  })

  it('never stand in a final copy', async () => {
    const paragraph = line('paragraph', '甲乙')
    expect((await written([paragraph], [remark(paragraph, 0, 1)], 'final')).paths).not.toContain('word/comments.xml')
  })
})

describe('a final copy', () => {
  it('bears no ground under a blank that was left open knowingly', async () => {
    const docx = await written([line('paragraph', '召开〔次数〕次。')], [], 'final')
    expect(descendants(docx.part('word/document.xml'), 'w:rStyle')).toEqual([])
    expect(wordText(docx.part('word/document.xml'))).toBe('召开〔次数〕次。')
  })
})
