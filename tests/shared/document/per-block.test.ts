import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import { perBlock } from '#shared/document/per-block.ts'
import { blockText } from '#shared/document/visit.ts'

const paragraph = (text: string): Block => ({ type: 'paragraph', id: text as BlockId, content: [{ type: 'text', text }] })
const [a, b, c, d, e] = ['甲', '乙', '丙', '丁', '戊'].map(paragraph) as [Block, Block, Block, Block, Block]

/** A reader that tells what it was asked to read since the last time. */
function reader() {
  let asked = ''
  const read = perBlock((block) => {
    asked += blockText(block)
    return `${blockText(block)}。`
  })
  return (...blocks: Block[]) => {
    asked = ''
    const values = read(blocks).join('')
    return { values, asked }
  }
}

describe('what is read per block', () => {
  it('is read once', () => {
    const read = reader()
    expect(read(a, b, c)).toEqual({ values: '甲。乙。丙。', asked: '甲乙丙' })
    expect(read(a, b, c)).toEqual({ values: '甲。乙。丙。', asked: '' })
  })

  it.each<[string, Block[], string, string]>([
    ['changed', [a, e, c, d], '甲。戊。丙。丁。', '戊'],
    ['put in', [a, b, e, c, d], '甲。乙。戊。丙。丁。', '戊'],
    ['put in at the beginning', [e, a, b, c, d], '戊。甲。乙。丙。丁。', '戊'],
    ['put in at the end', [a, b, c, d, e], '甲。乙。丙。丁。戊。', '戊'],
    ['taken out', [a, d], '甲。丁。', ''],
    ['moved', [d, a, b, c], '丁。甲。乙。丙。', ''],
    ['doubled', [a, b, b, c, d], '甲。乙。乙。丙。丁。', '乙'],
    ['changed at both ends', [e, b, c, paragraph('己')], '戊。乙。丙。己。', '戊己'],
    ['all taken out', [], '', ''],
  ])('of blocks that are %s only what is new is read', (_, blocks, values, asked) => {
    const read = reader()
    read(a, b, c, d)
    expect(read(...blocks)).toEqual({ values, asked })
  })

  it('knows a block by identity, not by what it says', () => {
    const read = reader()
    read(a, b)
    expect(read(a, { ...b }).asked).toBe('乙')
  })

  it('that is nothing is remembered too', () => {
    let count = 0
    const read = perBlock(() => {
      count++
      return undefined
    })
    read([a, b, c])
    expect(read([c, b, a])).toEqual([undefined, undefined, undefined])
    expect(count).toBe(3)
  })
})
