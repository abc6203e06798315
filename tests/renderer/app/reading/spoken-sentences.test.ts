import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { sentenceAt, spokenSentences } from '#renderer/app/reading/spoken-sentences.ts'
import { blank, h, line, p, table } from '#tests/support/build-report.ts'

const REPORT = [
  line('title', 't', '述职报告'),
  h(1, 's', '做法'),
  p('p', '召开', blank('k1', 'number', '次数'), '次会议。“很好。”走访', blank('k2', 'number', '户数', '30'), '户'),
  table('x', 1, ['表']),
]

describe('the sentences read out', () => {
  it('carry heading numbers, hints of open blanks and values of filled ones', () => {
    expect(spokenSentences(REPORT)).toEqual([
      { blockId: 't', start: 0, end: 4, text: '述职报告' },
      { blockId: 's', start: 0, end: 2, text: '一、做法' },
      { blockId: 'p', start: 0, end: 10, text: '召开次数次会议。' },
      { blockId: 'p', start: 10, end: 15, text: '“很好。”' },
      { blockId: 'p', start: 15, end: 20, text: '走访30户' },
    ])
  })

  it('begin at the caret', () => {
    const sentences = spokenSentences(REPORT)
    expect(sentenceAt(sentences, { blockId: 'p' as BlockId, offset: 12 })).toBe(3)
    expect(sentenceAt(sentences, { blockId: 't' as BlockId, offset: 4 })).toBe(1)
    expect(sentenceAt(sentences, null)).toBe(0)
    expect(sentenceAt(sentences, { blockId: 'gone' as BlockId, offset: 0 })).toBe(0)
  })
})
