import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importHtml } from '#shared/html-import/import-html.ts'

const read = (html: string) => importHtml(html, { ids: countingIds(), now: '2026-01-01T00:00:00.000Z', fragment: true })?.document.blocks

describe('importHtml', () => {
  it('gives headings, body and tables their types and takes the numbers out', () => {
    expect(read('<h1>一、做法</h1><p>全年召开会议*次。</p><table><tr><td>党课</td><td>4</td></tr></table>')).toMatchObject([
      { type: 'heading', level: 1, content: [{ type: 'text', text: '做法' }] },
      { type: 'paragraph', content: [{ text: '全年召开会议' }, { type: 'blank', kind: 'number' }, { text: '次。' }] },
      { type: 'table', rows: [[[{ text: '党课' }], [{ text: '4' }]]] },
    ])
  })

  it('takes one cell of a spreadsheet for text', () => {
    expect(read('<table><tr><td>12</td></tr></table>')).toBeUndefined()
    expect(read('<h1>一、做法</h1><table><tr><td>只有一格</td></tr></table>')).toMatchObject([
      { type: 'heading', content: [{ text: '做法' }] },
      { type: 'paragraph', content: [{ text: '只有一格' }] },
    ])
  })

  it('takes the heading of a page for the title of the report, and what is below it for its sections', () => {
    const types = (html: string) => read(html)?.map((block) => (block.type === 'heading' ? `h${block.level}` : block.type))
    expect(types('<h1>某镇2025年党建工作总结</h1><p>一、主要做法</p><p>坚持学习。</p>')).toEqual(['title', 'h1', 'paragraph'])
    expect(types('<h1>某镇2025年党建工作总结</h1><h2>主要做法</h2><h3>抓学习</h3><p>坚持学习。</p>')).toEqual(['title', 'h1', 'h2', 'paragraph'])
    // A section that was copied by itself is none.
    expect(types('<h1>下一步工作打算</h1><h2>抓学习</h2><p>坚持学习。</p>')).toEqual(['h1', 'h2', 'paragraph'])
    expect(types('<h1>某镇2025年党建工作总结</h1><p>坚持学习。</p>')).toEqual(['title', 'paragraph'])
  })

  it('leaves plain paragraphs to the plain text', () => {
    expect(read('<p>甲</p><p>乙</p>')).toBeUndefined()
  })
})
