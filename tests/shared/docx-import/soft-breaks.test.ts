import { describe, expect, it } from 'vitest'
import { para } from '#tests/support/build-docx.ts'
import { blocksInShort, importParts, wordMessages } from '#tests/support/import-docx-text.ts'

const blocks = (body: string, styles = '') => blocksInShort(importParts({ body, styles }))
const told = (body: string, styles = '') => wordMessages(importParts({ body, styles }))

describe('soft breaks', () => {
  const broken = (...pieces: string[]) =>
    para(pieces.map((piece) => `<w:r><w:t xml:space="preserve">${piece}</w:t></w:r>`).join('<w:r><w:br/></w:r>'))

  it('that part headings and sentences are line ends, and told', () => {
    const body = broken('一、主要做法', '（一）抓学习', '全年学习四次。', '二、存在问题')
    expect(blocks(body)).toEqual(['h1 一、主要做法', 'h2 （一）抓学习', 'p 全年学习四次。', 'h1 二、存在问题'])
    expect(told(body)).toEqual(['手动换行 3 处：隔开标题或句子的改成了分段，句子中间的已接上，请核对。'])
  })

  it('within a sentence are closed', () => {
    expect(blocks(broken('全年集中', '学习四次，', '培训两次。'))).toEqual(['p 全年集中学习四次，培训两次。'])
  })

  it('before a typed indent part paragraphs', () => {
    expect(blocks(broken('全年集中学习', '　　培训两次'))).toEqual(['p 全年集中学习', 'p 培训两次'])
  })
})
