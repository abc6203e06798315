import { describe, expect, it } from 'vitest'
import { preambleLines } from '#shared/text-import/cleaning/site-preamble.ts'
import { sourceLines } from '#shared/text-import/source-lines.ts'

const taken = (...lines: readonly string[]) => [...preambleLines(sourceLines(lines.join('\n')))]

describe('preambleLines', () => {
  it('takes the introduction above the first of several papers', () =>
    expect(taken('写报告要从实际出发，不能只套用模板和范文。', '', '支部工作情况报告篇一', '2024年，支部认真履职。')).toEqual([1]))
  it('takes the page’s own titles where the paper brings one', () =>
    expect(taken('支部工作总结（共5篇）', '支部工作总结 篇1', '某村党支部工作总结', '一年来，支部认真履职。')).toEqual([1, 2]))
  it('keeps the title above a bare mark', () =>
    expect(taken('• 报告材料', '党支部述职报告三篇', '时间：2024-01-02 来源：某某网', '（篇一）', '2024年，支部认真履职。')).toEqual([1, 3]))
  it('takes the name and the slogan of a site above 当前位置', () => {
    expect(taken('集思广益、精益求精', '当前位置：某库 > 公文', '某局工作总结', '正文。')).toEqual([1])
    expect(taken('某局工作总结', '当前位置：某库 > 公文', '正文。')).toEqual([])
    expect(taken('今年以来，支部认真履职。', '当前位置：某库 > 公文', '正文。')).toEqual([])
  })
  it('takes a foretaste of the text that stands above it', () => {
    const title = '某镇党务公开情况汇报'
    const lead = '今年七月底，县委确定我镇为党务公开联系单位，我镇按照要求成立了领导小组，现汇报如下：'
    expect(taken(`${title} ${lead.slice(0, 24)}`, title, lead)).toEqual([1])
    expect(taken(title, `${lead.slice(0, 30)}……`, lead, '正文。')).toEqual([2])
    expect(taken(title, lead, lead.slice(0, 30))).toEqual([])
    expect(taken(title, title, lead)).toEqual([])
  })
  it('takes a foretaste whose text is spread over several lines below it', () =>
    expect(
      taken(
        '某校共建签约仪式讲话 尊敬的各位领导：大家好！首先对协议的签署表示诚挚的祝贺',
        '某校共建签约仪式讲话',
        '尊敬的各位领导：',
        '大家好！',
        '首先对协议的签署表示诚挚的祝贺，并致以谢意。',
      ),
    ).toEqual([1]))
  it('takes the channel that comes again below 当前位置', () => {
    expect(taken('您现在的位置是: 首页 > 公文汇编 > 发言汇编', '发言汇编', '某校签约仪式讲话', '正文。')).toEqual([2])
    expect(taken('您现在的位置是: 首页 > 公文 > 某局工作总结', '某局工作总结', '正文。')).toEqual([])
  })
  it('takes the page’s title and its praise of the papers above a title of their own', () => {
    expect(taken('深度调研报告（优质19篇）', '范文中的调研报告是我们学习的典范。', '某局党建融合调研报告', '正文。')).toEqual([1, 2])
    expect(taken('调研成果（共3篇）', '今年以来，支部认真调研。', '某局党建融合调研报告', '正文。')).toEqual([])
  })
  it('takes a title that a site shows word by word above the title', () => {
    expect(taken('2023', '农村基层', '党组织', '建设', '调研', '报告', '农村基层党组织建设调研报告', '正文。')).toEqual([1, 2, 3, 4, 5, 6])
    expect(taken('某镇', '述职人：甲', '2023年', '某镇党委书记抓基层党建述职报告', '正文。')).toEqual([])
  })
  it('takes the head of a site’s notices, but none of an office', () => {
    expect(taken('温馨提示：', '1. 部分文件查看预览时可能会显示异常。', '某局工作总结')).toEqual([1])
    expect(taken('温馨提示：', '1. 请佩戴党徽参加活动。', '某局活动方案')).toEqual([])
  })
  it('knows …总结例1 for the first of several papers', () =>
    expect(taken('党建工作总结模板（10篇）', '党建工作总结', '党建工作总结例1', '一、加强组织建设')).toEqual([1, 2]))
  it('takes nothing above 第一篇 that stands at the top', () => expect(taken('第一篇：党日活动方案', '为庆祝七一，制定本方案。')).toEqual([]))
  it.each([
    ['a report with headings before the mark', ['某镇述职报告', '一、履职情况', '整理资料若干。', '工作总结篇一', '正文。']],
    ['lines that no site wrote', ['某镇党委', '党建工作总结篇一', '正文。']],
    ['a text without a mark', ['支部工作总结三篇', '支部工作总结', '正文。']],
  ])('leaves %s', (_what, lines) => expect(taken(...lines)).toEqual([]))
})
