import { describe, expect, it } from 'vitest'
import { cutAtParagraphTags, findHtmlTags } from '#shared/text-import/cleaning/html-tags.ts'

const left = (text: string) => findHtmlTags(text).reduceRight((rest, { start, end, text: put }) => rest.slice(0, start) + put + rest.slice(end), text)

describe('findHtmlTags', () => {
  it.each([
    ['<p class="text">按照通知要求，</p>', '按照通知要求，'],
    ['<span style="font-size: 18px;">作了点评</span>。<br/>', '作了点评。'],
    ['&nbsp;&nbsp;一、履职情况', '一、履职情况'],
    ['增强&ldquo;四个意识&rdquo;', '增强“四个意识”'],
    ['<legend id="a1"></legend><mark id="a1">一、履职情况</mark>', '一、履职情况'],
    ['    1. <blockquote id="a1"><rt id="a1"></rt></blockquote>', ''],
  ])('takes the code out of %s', (text, rest) => expect(left(text)).toBe(rest))
  it.each(['占比<90%，执行率>95%', '申请>考察>表决', '研发R&D投入', '<hide>以下内容付费可见</hide>'])('leaves %s alone', (text) =>
    expect(findHtmlTags(text)).toEqual([]),
  )
})

describe('cutAtParagraphTags', () => {
  it('cuts behind every end of a paragraph', () => {
    expect(cutAtParagraphTags('<p>甲。</p> <p>乙。</p>')).toEqual(['<p>甲。</p>', ' <p>乙。</p>'])
    expect(cutAtParagraphTags('甲。<br>乙。')).toEqual(['甲。<br>', '乙。'])
  })
  it('leaves a line without code whole', () => {
    expect(cutAtParagraphTags('占比<90%')).toEqual(['占比<90%'])
  })
})
