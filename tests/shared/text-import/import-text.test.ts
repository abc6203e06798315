import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { unaccounted, written } from './account-for-source.ts'

const now = '2026-01-01T00:00:00.000Z'
const read = (text: string, fragment = false) => importText(text, { ids: countingIds(), now, fragment })
const BODY = '今年以来，我认真履行职责，现将情况报告如下。'

describe('importText', () => {
  it('takes from the title how many papers the page holds', () => {
    const { document, residue } = importText('党支部工作年度总结三篇\n一年来，支部认真履行职责。', { ids: countingIds(), now: '' })
    expect(document.blocks[0]).toMatchObject({ type: 'title', content: [{ type: 'text', text: '党支部工作年度总结' }] })
    expect(residue.map(({ text }) => text)).toEqual(['三篇'])
  })
  it('gives a document without blocks for a text without content', () => {
    for (const empty of ['', '\n\n', '\ufeff　 \r\n']) expect(read(empty).document.blocks).toEqual([])
  })

  it('keeps the report type it is given, and has one by itself', () => {
    expect(importText('党建', { ids: countingIds(), now, reportType: 'work-summary' }).document.reportType).toBe('work-summary')
    expect(read('党建').document.reportType).toBe('party-building-duty-report')
  })

  it('reads Windows, Unix and old Mac line ends alike', () => {
    const lines = ['2024年度述职报告', BODY, '一、履职情况']
    for (const end of ['\n', '\r\n', '\r'])
      expect(written(read(lines.join(end)))).toEqual(['1 title 2024年度述职报告', `2 paragraph ${BODY}`, '3 heading1 履职情况|'])
  })

  it('takes letterhead and number of a paper for none of its title, and 第一章 for none of its subtitle', () => {
    expect(written(read(`中共青山县委文件\n青委发〔2024〕3号\n2024年度工作总结\n${BODY}`)).slice(0, 3)).toEqual([
      '1 paragraph 中共青山县委文件',
      '2 paragraph 青委发〔2024〕3号',
      '3 title 2024年度工作总结',
    ])
    expect(written(read(`2024年度工作总结\n第一章 总则\n${BODY}\n第二章 附则\n${BODY}`))[1]).toBe('2 heading1 总则|')
  })

  it('knows the sign-off of a report that has attachments behind it', () => {
    const lines = ['2024年度工作报告', BODY, '附件：清单', '青山县教育局', '2024年12月31日', '附件', '整改清单', '加强学习。']
    expect(written(read(lines.join('\n'))).slice(2)).toEqual([
      '3 attachmentNote 附件：清单',
      '4 signature 青山县教育局',
      '5 date 2024年12月31日',
      '6 paragraph 附件',
      '7 paragraph 整改清单',
      '8 paragraph 加强学习。',
    ])
  })

  it.each([['关于2024年度抓基层党建工作情况的报告'], ['在某会议上的讲话'], ['党支部书记述职报告（2024年度）'], ['2024年党建工作总结']])(
    'takes %s for a title',
    (title) => expect(written(read(`${title}\n${BODY}`))[0]).toBe(`1 title ${title}`),
  )

  it.each([BODY, '现将我的情况汇报', '抓基层党建', '一、工作报告'])('does not take %s for a title', (text) =>
    expect(written(read(`${text}\n${BODY}`))[0]).not.toContain(' title '),
  )

  it('drops the second copy of a title and says so', () => {
    const report = read(`2024年述职报告\n2024年 述职报告\n${BODY}`)
    expect(written(report)).toEqual(['1 title 2024年述职报告', `3 paragraph ${BODY}`])
    expect(report.residue).toContainEqual({ kind: 'web-leftover', text: '2024年 述职报告', line: 2 })
  })

  it('parts a salutation from the sentence after it', () => {
    expect(written(read(`述职报告\n各位领导、同志们：${BODY}`))).toEqual([
      '1 title 述职报告',
      '2 salutation 各位领导、同志们：',
      `2 paragraph ${BODY}`,
    ])
  })

  it('takes no title or salutation from a fragment', () => {
    expect(written(read('党建工作总结\n县委组织部：\n开展工作。', true))).toEqual([
      '1 paragraph 党建工作总结',
      '2 paragraph 县委组织部：',
      '3 paragraph 开展工作。',
    ])
    expect(written(read('2024年度述职报告\n各位领导：\n开展工作。', true)).slice(0, 2)).toEqual([
      '1 title 2024年度述职报告',
      '2 salutation 各位领导：',
    ])
  })

  it('takes masked dates and names at the end for date and signature', () => {
    expect(written(read(`${BODY}\n一、情况\n特此报告。\n×××\n×年×月×日`)).slice(2)).toEqual([
      '3 paragraph 特此报告。',
      '4 signature 〔person:姓名〕',
      '5 date 〔date:年份〕年〔date:月份〕月〔date:日期〕日',
    ])
  })

  it('warns where the numbers that follow from position are not those of the source', () => {
    const { warnings } = read('一、情况\n（一）学习\n（三）组织\n三、打算')
    expect(warnings.map(({ line, before, after }) => [line, before, after])).toEqual([
      [3, '（三）', '（二）'],
      [4, '三、', '二、'],
    ])
  })

  it('keeps the number of a long item among proper headings', () => {
    const long = `${'坚持集中学习与个人自学相结合，'.repeat(4)}成效明显。`
    const report = read(`一、情况\n1.学习。好。\n2.${long}\n3.组织。好。`)
    expect(written(report).slice(1)).toEqual(['2 heading3 学习。|好。', `3 heading3 |${long}`, '4 heading3 组织。|好。'])
    expect(report.warnings).toEqual([])
  })

  it('shows masks as blanks with their line and surroundings', () => {
    expect(read('一、情况\n全年召开*次专题会议，研究党建工作。').blanks).toMatchObject([
      { text: '*', kind: 'number', line: 2, excerpt: '全年召开*次专题会议，研究' },
    ])
  })

  it('reads our own labels back as blanks', () => {
    expect(read('召开〔次数〕次会议。').document.blocks[0]).toMatchObject({
      content: [{ text: '召开' }, { type: 'blank', kind: 'number', hint: '次数' }, { text: '次会议。' }],
    })
  })

  it('does not throw on lone surrogates, control characters and our own mark', () => {
    const text = '党\ud800建\udc00\u0000\ufffc\ufffd一、\n（\n〔\n【《“*'
    expect(unaccounted(text, read(text))).toEqual({})
  })

  it('takes the year from title, subtitle or lead', () => {
    expect(read(`述职报告\n（二〇二三年度）\n${BODY}`).document.year).toBe(2023)
    expect(read('2022年以来，我认真履职。\n一、2024年打算').document.year).toBe(2022)
    expect(read('今年以来，我认真履职。\n一、2024年打算').document.year).toBeUndefined()
  })

  // Some seconds in all; what is not linear takes hours. The limits are for machines that others are busy on.
  it('stays linear on texts made to be slow', { timeout: 240_000 }, () => {
    for (const text of [
      '（'.repeat(200_000),
      '“'.repeat(200_000),
      '* '.repeat(100_000),
      `a${' '.repeat(400_000)}b`,
      '一、党。'.repeat(60_000),
      'www.a'.repeat(80_000),
      '某某网'.repeat(80_000),
      '*'.repeat(12_000_000),
    ]) {
      const started = performance.now()
      read(text)
      expect(performance.now() - started).toBeLessThan(60_000)
    }
  })
})
