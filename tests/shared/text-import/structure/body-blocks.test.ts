import { describe, expect, it } from 'vitest'
import { passageOf } from '#shared/text-import/passage.ts'
import { bodyBlocks } from '#shared/text-import/structure/body-blocks.ts'

const shape = (texts: readonly string[]) =>
  bodyBlocks(texts.map((text, i) => passageOf(text, i + 1))).map((block) =>
    block.type === 'heading' ? `${block.level} ${block.content.text}|${block.runIn.text}` : block.passage.text,
  )
const LONG = `${'坚持集中学习与个人自学相结合，'.repeat(4)}好。`

describe('bodyBlocks', () => {
  it('parts heading and run-in text', () => expect(shape(['（一）抓学习。一是学。'])).toEqual(['2 抓学习。|一是学。']))
  it('gives a number alone on its line the short line below', () => expect(shape(['一、', '履职情况', '正文。'])).toEqual(['1 履职情况|', '正文。']))
  it('keeps a number alone that has no text below', () => expect(shape(['一、', '正文是一句完整的话。'])).toEqual(['1 |', '正文是一句完整的话。']))
  it('keeps runs of long numbered sentences as they are', () => expect(shape([`1.${LONG}`, `2.${LONG}`])).toEqual([`1.${LONG}`, `2.${LONG}`]))
  it('keeps the number of a long one among headings', () =>
    expect(shape(['1.甲。好。', `2.${LONG}`, '3.丙。好。'])).toEqual(['3 甲。|好。', `3 |${LONG}`, '3 丙。|好。']))
  it('keeps （1）…（2）… in one paragraph as it is', () => expect(shape(['（1）甲。（2）乙。'])).toEqual(['（1）甲。（2）乙。']))
  it('keeps a single number that opens no list', () => expect(shape(['正文。', '3、单独一条'])).toEqual(['正文。', '3、单独一条']))
  it('makes two blocks of a heading and the text after a gap', () => {
    const text = '坚持一线工作法，经常到支部走一走、看一看，帮助解决实际困难，推动解决问题。'
    expect(shape([`（一）改进工作作风　　${text}`])).toEqual(['2 改进工作作风|', text])
  })
})
