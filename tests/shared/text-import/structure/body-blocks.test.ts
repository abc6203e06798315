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
  it('takes a sentence among items with a heading for text of its own', () =>
    expect(shape(['1.完成清单。', '2.向上汇报。会后及时汇报。'])).toEqual(['3 |完成清单。', '3 向上汇报。|会后及时汇报。']))
  it('keeps （1）…（2）… in one paragraph as it is', () => expect(shape(['（1）甲。（2）乙。'])).toEqual(['（1）甲。（2）乙。']))
  it('keeps 1.…；2.… in one paragraph as it is', () =>
    expect(shape(['1.抓学习；2.抓班子；3.抓队伍。全年开展活动12次。'])).toEqual(['1.抓学习；2.抓班子；3.抓队伍。全年开展活动12次。']))
  it('keeps 一、…；二、…；三、… in one paragraph as it is', () =>
    expect(shape(['一、明确会议意义；二、各位党员发言；三、党小组长总结。'])).toEqual(['一、明确会议意义；二、各位党员发言；三、党小组长总结。']))
  it('keeps sentences that are counted in one paragraph as they are', () =>
    expect(shape(['（一）甲偏大。（二）乙薄弱。（三）丙不强。'])).toEqual(['（一）甲偏大。（二）乙薄弱。（三）丙不强。']))
  it('reads 1.1 and 1.2 below 一、', () =>
    expect(shape(['一、背景', '1.1政策背景', '1.2现实问题'])).toEqual(['1 背景|', '2 政策背景|', '2 现实问题|']))
  it('takes parallel phrases between long paragraphs for sections where none is numbered', () => {
    const text = LONG.repeat(2)
    expect(shape([text, '突出政治引领作用', text, '突出强基固本工作', text, '突出融合发展成效', text])).toEqual([
      text,
      '1 突出政治引领作用|',
      text,
      '1 突出强基固本工作|',
      text,
      '1 突出融合发展成效|',
      text,
    ])
  })
  it('keeps a single number that opens no list', () => expect(shape(['正文。', '3、单独一条'])).toEqual(['正文。', '3、单独一条']))
  it('keeps a list as it is whose items but the last end with a semicolon', () => expect(shape(['1.甲；', '2.乙。'])).toEqual(['1.甲；', '2.乙。']))
  it('keeps a second run under the same heading as it is', () =>
    expect(shape(['1.甲。', '2.乙。', '原因分析：', '1.丙。', '2.丁。', '二、打算', '1.戊。'])).toEqual([
      '3 甲。|',
      '3 乙。|',
      '原因分析：',
      '1.丙。',
      '2.丁。',
      '1 打算|',
      '3 戊。|',
    ]))
  it('goes on with the headings behind a list of their own', () =>
    expect(shape(['1.主题确定', '2.内容设计', '1.学习', '甲。', '2.实践', '乙。', '3.文体', '丙。', '3.组织管理', '丁。', '4.经费保障'])).toEqual([
      '3 主题确定|',
      '3 内容设计|',
      '1.学习',
      '甲。',
      '2.实践',
      '乙。',
      '3.文体',
      '丙。',
      '3 组织管理|',
      '丁。',
      '3 经费保障|',
    ]))
  it('counts 2、3个支部 as the second where 1、 and 3、 stand around it', () =>
    expect(shape(['1、甲。', '2、3个支部。', '3、丙。'])).toEqual(['3 甲。|', '3 3个支部。|', '3 丙。|']))
  it('reads 01 and 02 as parts, alone on their lines too, and （一） one below them', () => {
    expect(shape(['01 抓学习', '读书。', '02 抓组织', '开会。'])).toEqual(['1 抓学习|', '读书。', '1 抓组织|', '开会。'])
    expect(shape(['01', '抓学习', '（一）甲', '读书。', '02', '抓组织', '开会。'])).toEqual(['1 抓学习|', '2 甲|', '读书。', '1 抓组织|', '开会。'])
    expect(shape(['一、履职情况', '01 抓学习', '读书。', '02 抓组织', '开会。'])).toEqual([
      '1 履职情况|',
      '2 抓学习|',
      '读书。',
      '2 抓组织|',
      '开会。',
    ])
    expect(shape(['01 张某某', '02 李某某'])).toEqual(['01 张某某', '02 李某某'])
  })
  it('reads 1.1 below 第一章 as the second level', () =>
    expect(shape(['第一章　背景', '1.1 来由', '第二章　问题', '2.1 组织设置', '2.2 班子建设'])).toEqual([
      '1 背景|',
      '2 来由|',
      '1 问题|',
      '2 组织设置|',
      '2 班子建设|',
    ]))
  it('moves everything one lower in a report in parts', () =>
    expect(shape(['第一部分　做法', '一、学习', '（一）甲', '第二部分　问题'])).toEqual(['1 做法|', '2 学习|', '3 甲|', '1 问题|']))
  it('makes two blocks of a heading and the text after a gap', () => {
    const text = '坚持一线工作法，经常到支部走一走、看一看，帮助解决实际困难，推动解决问题。'
    expect(shape([`（一）改进工作作风　　${text}`])).toEqual(['2 改进工作作风|', text])
  })
})
