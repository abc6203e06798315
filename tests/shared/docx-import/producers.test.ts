import { describe, expect, it } from 'vitest'
import { list, listed, para, r, style, styled, tableXml } from '#tests/support/build-docx.ts'
import { blocksInShort, importParts, wordMessages } from '#tests/support/import-docx-text.ts'

const run = (text: string, font: string, size: number) =>
  r(text, `<w:rFonts w:hint="eastAsia" w:ascii="${font}" w:eastAsia="${font}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`)
const mark = '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>'

describe('a report as WPS writes it', () => {
  const styles =
    style('1', 'Normal').replace('<w:style ', '<w:style w:default="1" ') +
    style('2', 'heading 1', '<w:basedOn w:val="1"/><w:next w:val="1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
    style('4', 'Default Paragraph Font', '', 'character')
  const body =
    para(run('2024年度抓基层党建工作', '方正小标宋简体', 44), '<w:jc w:val="center"/>') +
    para(run('述职报告', '方正小标宋简体', 44), '<w:jc w:val="center"/>') +
    para(run('某镇党委书记　张明远', '楷体', 32), '<w:jc w:val="center"/>') +
    '<w:p/>' +
    para(run('一年来，', '仿宋', 32) + mark + run('认真落实各项要求。', '仿宋', 32), '<w:ind w:firstLine="640" w:firstLineChars="200"/>') +
    para(run('一、履职情况', '黑体', 32)) +
    para(run('（一）抓学习。', '楷体', 32) + run('组织学习四次。', '仿宋', 32)) +
    listed(1, 0, '存在问题', '<w:pStyle w:val="2"/>') +
    para(run('学得还不够深。', '仿宋', 32)) +
    para(run('张明远', '仿宋', 32), '<w:jc w:val="right"/>') +
    para(run('2024年12月20日', '仿宋', 32), '<w:jc w:val="right"/>')

  it('comes with its title of two lines, headings typed and automatic, signature and date', () => {
    const numbering = list([{ format: 'chineseCounting', text: '%1、', start: 2 }])
    const imported = importParts({ body, styles, numbering })
    expect(blocksInShort(imported)).toEqual([
      'title 2024年度抓基层党建工作述职报告',
      'subtitle 某镇党委书记　张明远',
      'p 一年来，认真落实各项要求。',
      'h1 一、履职情况',
      'h2 （一）抓学习。 | 组织学习四次。',
      'h1 二、存在问题',
      'p 学得还不够深。',
      'signature 张明远',
      'date 2024年12月20日',
    ])
    expect(wordMessages(imported)).toEqual([])
  })
})

describe('a report as Word writes it', () => {
  const styles =
    style('a', 'Normal').replace('<w:style ', '<w:style w:default="1" ') +
    style('a3', 'Title', '<w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr>') +
    style('10', 'heading 1', '<w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>') +
    style(
      '20',
      'heading 2',
      '<w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>',
    ) +
    style('TOC1', 'toc 1')
  const proof = '<w:proofErr w:type="spellStart"/>'
  const body =
    styled('a3', '一年来的工作') +
    `<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>${styled('TOC1', '第一章 主要做法 1')}</w:sdtContent></w:sdt>` +
    styled('10', '主要做法') +
    styled('20', '抓学习') +
    para(`${r('组织')}${proof}${r('学习')}<w:r><w:lastRenderedPageBreak/><w:t>四次。</w:t></w:r>`) +
    tableXml([
      ['项目', '次数'],
      ['学习', '4'],
    ]) +
    styled('10', '存在问题') +
    para('学得还不够深。')

  it('comes with the levels of its numbered styles, without contents', () => {
    const numbering = list([
      { format: 'japaneseCounting', text: '第%1章' },
      { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' },
    ])
    const imported = importParts({ body, styles, numbering })
    expect(blocksInShort(imported)).toEqual([
      'title 一年来的工作',
      'h1 一、主要做法',
      'h2 （一）抓学习',
      'p 组织学习四次。',
      'table 项目,次数;学习,4',
      'h1 二、存在问题',
      'p 学得还不够深。',
    ])
    expect(wordMessages(imported)).toEqual(['目录 1 行没有读入。'])
    expect(imported.warnings.filter(({ kind }) => kind === 'numbering').map(({ before, after }) => [before, after])).toEqual([
      ['第一章', '一、'],
      ['1.1', '（一）'],
      ['第二章', '二、'],
    ])
  })
})

const sentence = '一年来，组织工作在上级党委的领导下稳步推进，支部班子分工负责，群众比较满意。'
const centred = '<w:jc w:val="center"/>'
const large = (text: string) => para(r(text, '<w:sz w:val="44"/>'), centred)

describe('a report with a red head and attachments', () => {
  it('comes with its title of two lines, sign-off, note under the date, and attachments numbered anew', () => {
    const report = importParts(
      tableXml([['石桥镇党委文件']]) +
        para('石党〔2024〕12号', centred) +
        large('关于报送2024年度抓基层党建工作') +
        large('述职情况的报告') +
        para('县委组织部：') +
        para('一、履职情况') +
        para(sentence) +
        para('中共石桥镇委员会') +
        para('2024年12月20日') +
        para('（联系人：张明远）') +
        para('附件1', '<w:pageBreakBefore/>') +
        large('石桥镇2024年度抓党建') +
        large('问题整改清单') +
        para('一、学习方面') +
        para(sentence),
    )
    expect(blocksInShort(report)).toEqual([
      'p 石桥镇党委文件',
      'p 石党〔2024〕12号',
      'title 关于报送2024年度抓基层党建工作述职情况的报告',
      'salutation 县委组织部：',
      'h1 一、履职情况',
      `p ${sentence}`,
      'signature 中共石桥镇委员会',
      'date 2024年12月20日',
      'p （联系人：张明远）',
      'p 附件1',
      'title 石桥镇2024年度抓党建',
      'title 问题整改清单',
      'h1 一、学习方面',
      `p ${sentence}`,
    ])
    expect(report.warnings.filter(({ kind }) => kind === 'numbering')).toEqual([])
  })
})

describe('a report with bare or decimal headings', () => {
  it('has bold lines with a colon that name a section as headings, with a list under them, too', () => {
    const bold = (text: string) => para(r(text, '<w:b/>'))
    const report = importParts(
      large('个人述职报告') +
        bold('履职情况：') +
        para(sentence) +
        bold('存在问题：') +
        para('1、学习不够；') +
        para('2、作风不实。') +
        bold('有关人员如下：') +
        para(sentence),
    )
    expect(blocksInShort(report)).toEqual([
      'title 个人述职报告',
      'h1 一、履职情况：',
      `p ${sentence}`,
      'h1 二、存在问题：',
      'p 1、学习不够；',
      'p 2、作风不实。',
      'p 有关人员如下：',
      `p ${sentence}`,
    ])
  })

  it('has the levels of a list 1, 1.1, 1.1.1 that no style names', () => {
    const report = importParts({
      numbering: list([
        { format: 'decimal', text: '%1' },
        { format: 'decimal', text: '%1.%2' },
        { format: 'decimal', text: '%1.%2.%3' },
      ]),
      body:
        large('2024年度述职报告') +
        listed(1, 0, '履职情况') +
        listed(1, 1, '抓学习') +
        para(sentence) +
        listed(1, 2, '中心组学习') +
        para(sentence) +
        listed(1, 1, '抓队伍') +
        para(sentence) +
        listed(1, 0, '存在的问题') +
        para(sentence),
    })
    expect(blocksInShort(report)).toEqual([
      'title 2024年度述职报告',
      'h1 一、履职情况',
      'h2 （一）抓学习',
      `p ${sentence}`,
      'h3 1.中心组学习',
      `p ${sentence}`,
      'h2 （二）抓队伍',
      `p ${sentence}`,
      'h1 二、存在的问题',
      `p ${sentence}`,
    ])
  })
})

describe('habits of people who do not know Word', () => {
  it('signature and date in a table without lines are signature and date', () => {
    const report = (rows: readonly (readonly string[])[]) =>
      importParts(large('述职报告') + para('一、履职情况') + para(sentence) + para('二、存在问题') + para(sentence) + tableXml(rows))
    const signed = ['signature 中共石桥镇委员会', 'date 2024年12月20日']
    expect(blocksInShort(report([['', para('中共石桥镇委员会') + para('2024年12月20日')]])).slice(-2)).toEqual(signed)
    const twoRows = report([
      ['', '中共石桥镇委员会'],
      ['', '2024年12月20日'],
    ])
    expect(blocksInShort(twoRows).slice(-2)).toEqual(signed)
    expect(wordMessages(twoRows)).toEqual(['署名和日期排在表格里：已按署名和日期读入。'])
    expect(blocksInShort(report([['完成时限', '2024年12月20日']])).at(-1)).toBe('table 完成时限,2024年12月20日')
  })

  it('a number that was typed behind an automatic one of its kind counts once', () => {
    const report = importParts({
      numbering: list([
        { format: 'chineseCountingThousand', text: '%1、' },
        { format: 'decimal', text: '%2.' },
      ]),
      body:
        large('述职报告') +
        listed(1, 0, '一、履职情况') +
        para(sentence) +
        listed(1, 1, '1.抓学习') +
        para(sentence) +
        listed(1, 0, '（一）存在问题'),
    })
    expect(blocksInShort(report)).toEqual([
      'title 述职报告',
      'h1 一、履职情况',
      `p ${sentence}`,
      'h3 1.抓学习',
      `p ${sentence}`,
      'h1 二、（一）存在问题',
    ])
    expect(wordMessages(report)).toEqual(['自动编号和手写的序号重复 2 处，只留下手写的。'])
  })
})
