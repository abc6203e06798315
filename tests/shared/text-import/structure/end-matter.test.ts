import { describe, expect, it } from 'vitest'
import { passageOf } from '#shared/text-import/passage.ts'
import { takeEndMatter } from '#shared/text-import/structure/end-matter.ts'

const take = (texts: readonly string[], fragment = false) => {
  const { body, blocks } = takeEndMatter(
    texts.map((text, i) => passageOf(text, i + 1)),
    fragment,
  )
  return [body.length, ...blocks.map((block) => `${block.type} ${block.type === 'heading' ? '' : block.passage.text}`)]
}

describe('takeEndMatter', () => {
  it('takes signature and date', () =>
    expect(take(['一、情况', '正文。', '某某镇党委', '2024年12月31日'])).toEqual([2, 'signature 某某镇党委', 'date 2024年12月31日']))
  it('parts signature and date on one line', () =>
    expect(take(['一、情况', '正文。', '述职人：某某　2024年12月'])).toEqual([2, 'signature 述职人：某某', 'date 2024年12月']))
  it('takes a loosely set date', () => expect(take(['一、情况', '正文。', '2024 年 1 月 5 日'])).toEqual([2, 'date 2024 年 1 月 5 日']))
  it('takes the attachment note before the signature', () =>
    expect(take(['一、情况', '正文。', '附件：1.清单', '2.台账', '某某镇党委', '2024年12月31日'])).toEqual([
      2,
      'attachmentNote 附件：1.清单',
      'attachmentNote 2.台账',
      'signature 某某镇党委',
      'date 2024年12月31日',
    ]))
  it('takes the attachment note after the date', () =>
    expect(take(['一、情况', '正文。', '某某镇党委', '2024年12月31日', '附件：清单'])).toEqual([
      2,
      'signature 某某镇党委',
      'date 2024年12月31日',
      'attachmentNote 附件：清单',
    ]))
  it('leaves the note in brackets under the date where it is', () =>
    expect(take(['一、情况', '正文。', '石桥镇党委', '2024年12月31日', '（联系人：张明远，电话：12345678）'])).toEqual([
      2,
      'signature 石桥镇党委',
      'date 2024年12月31日',
      'paragraph （联系人：张明远，电话：12345678）',
    ]))
  it('leaves closing words and headings in the body', () =>
    expect(take(['一、情况', '特此报告', '2024年12月31日'])).toEqual([2, 'date 2024年12月31日']))
  it('takes no sentence for a signature', () =>
    expect(take(['一、情况', '以上情况，请审阅。', '2024年12月31日'])).toEqual([2, 'date 2024年12月31日']))
  it('without a date takes only a line that says whose it is', () => {
    expect(take(['一、情况', '正文。', '中共某某镇委员会'])).toEqual([2, 'signature 中共某某镇委员会'])
    expect(take(['一、情况', '正文。', '久久为功'])).toEqual([3])
    expect(take(['一、情况', '正文。', '中共某某镇委员会'], true)).toEqual([3])
  })
})
