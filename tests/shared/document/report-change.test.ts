import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/document/blocks.ts'
import { applyChange, changeBetween } from '#shared/document/report-change.ts'
import { p } from '#tests/support/build-report.ts'

const [a, b, c, d] = [p('a', '甲'), p('b', '乙'), p('c', '丙'), p('d', '丁')] as const

describe('the change between two states of a report', () => {
  it('holds only the block that was written in', () => {
    const written = p('b', '乙，又写了一句')
    expect(changeBetween([a, b, c], [a, written, c])).toEqual({ blocks: [written], row: null })
  })

  it('holds only the place where a paragraph came in', () => {
    expect(changeBetween([a, b, c], [a, d, b, c])).toEqual({ blocks: [d], row: { at: 1, removed: 0, ids: ['d'] } })
  })

  it('holds no text where a section was only moved', () => {
    expect(changeBetween([a, b, c, d], [a, c, d, b])).toEqual({ blocks: [], row: { at: 1, removed: 3, ids: ['c', 'd', 'b'] } })
  })

  it.each<[string, Block[], Block[]]>([
    ['nothing', [a, b], [a, b]],
    ['all text deleted', [a, b, c], [p('a', '')]],
    ['the first block of an empty report', [], [a]],
    ['two blocks joined', [a, b, c], [p('a', '甲乙'), c]],
    ['a repeated run of blocks', [a, b, c, d], [d, c, b, a]],
    ['the last block gone', [a, b, c], [a, b]],
  ])('put to the earlier state gives the later one: %s', (_, before, after) => {
    expect(applyChange(before, changeBetween(before, after))).toEqual(after)
  })

  it('does not fit a report that has no such place or block', () => {
    expect(applyChange([a], { blocks: [], row: { at: 3, removed: 1, ids: [] } })).toBeNull()
    expect(applyChange([a], { blocks: [], row: { at: 0, removed: 0, ids: [b.id] } })).toBeNull()
    expect(applyChange([a], { blocks: [b], row: null })).toBeNull()
    expect(applyChange([a, b], { blocks: [], row: { at: 0, removed: 0, ids: [a.id] } })).toBeNull()
  })
})
