import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { proposeImport } from '#shared/text-import/propose-import.ts'
import { written } from '#tests/shared/text-import/account-for-source.ts'

const mended = (text: string) => {
  const report = importText(text, { ids: countingIds(), now: '2026-01-01T00:00:00.000Z', refused: new Set(), fragment: true })
  return written(report).map((line) => line.replace(/^\d+ paragraph /, ''))
}
const kindsOf = (text: string) => proposeImport(text, { fragment: true }).proposals.map(({ kind, before, after }) => [kind, before, after])

describe('half-width punctuation between Chinese becomes full-width', () => {
  it.each([
    ['压实责任,层层传导;逐级落实:一是抓早!', '压实责任，层层传导；逐级落实：一是抓早！'],
    ['完成率达到95%,同比提高', '完成率达到95%，同比提高'],
    ['共培训20,其中女性', '共培训20，其中女性'],
    ['使用APP,微信等', '使用APP，微信等'],
    ['落实办法(试行),开展"先锋",成效明显', '落实办法（试行），开展“先锋”，成效明显'],
    ['为什么要抓?因为基层是基础', '为什么要抓？因为基层是基础'],
    ['年初制定计划, 2024年全部完成', '年初制定计划，2024年全部完成'],
    ['坚持抓早抓小.', '坚持抓早抓小。'],
    ['全年工作平稳有序.下一步继续努力', '全年工作平稳有序。下一步继续努力'],
    ['办法(试行)已经印发', '办法（试行）已经印发'],
    ['办法（试行)已经印发', '办法（试行）已经印发'],
    ['一是(1)学习到位;(2)落实到位', '一是（1）学习到位；（2）落实到位'],
  ])('%s', (source, expected) => expect(mended(source)).toEqual([expected]))
})

describe('what is no punctuation stays', () => {
  it.each([
    '会议9:30开始',
    '投入1,280.5万元',
    '同比增长3.5%',
    '比例为3:1',
    '网址https://www.12371.gov.cn/a,b?c=1:2已公布',
    '邮箱dang.jian@example.gov.cn，请查收',
    '印发县委〔2024〕5号文件',
    '印发县委(2024)5号文件',
    '执行GB/T 9704-2012，使用T-3.5型设备',
    '锟斤拷??乱码',
    '函数f(t)和表A(1)',
    '学习卡尔.马克思的著作',
    '文件名为年度总结.docx',
    '等等。。。',
    '1,2,3号楼',
    'C:盘和D:\\党建',
    '真的!=假的',
    '55"电视一台',
    '“他说"要抓实"基层”',
    '只有一个"引号',
  ])('%s', (text) => expect(mended(text)).toEqual([text]))
})

describe('duplicate marks become one', () => {
  it.each([
    ['全面完成。。下一步', '全面完成。下一步'],
    ['抓学习，，强素质', '抓学习，强素质'],
    ['抓学习,,强素质', '抓学习，强素质'],
    ['镇、、村', '镇、村'],
  ])('%s', (source, expected) => {
    expect(mended(source)).toEqual([expected])
    expect(kindsOf(source).map(([kind]) => kind)).toEqual(['duplicate-mark'])
  })
})

describe('straight quotes become “”', () => {
  it.each([
    ['开展"不忘初心"活动和"先锋"行动', '开展“不忘初心”活动和“先锋”行动'],
    ['开展〝先锋〞行动', '开展“先锋”行动'],
    ['开展〝先锋〟行动', '开展“先锋”行动'],
  ])('%s', (source, expected) => expect(mended(source)).toEqual([expected]))
})

it('shows a pair of marks as one proposal, and leaves both halves where it is refused', () => {
  const text = '开展"先锋"行动(试行)'
  const { proposals } = proposeImport(text, { fragment: true })
  expect(proposals.map(({ before, after, lead, tail }) => [lead, before, after, tail])).toEqual([
    ['开展', '"先锋"', '“先锋”', '行动(试行)'],
    ['开展"先锋"行动', '(试行)', '（试行）', ''],
  ])
  const refused = new Set([proposals[0]?.id ?? ''])
  const report = importText(text, { ids: countingIds(), now: '', refused, fragment: true })
  expect(written(report)).toEqual(['1 paragraph 开展"先锋"行动（试行）'])
})

it('does not propose to change the number of a heading, and mends its text', () => {
  expect(kindsOf('(一)抓责任落实.年初制定计划')).toEqual([['half-width', '.', '。']])
})

it('warns of each mark it changed', () => {
  const report = importText('压实责任,层层传导', { ids: countingIds(), now: '', refused: new Set() })
  expect(report.warnings).toEqual([{ kind: 'punctuation', line: 1, before: ',', after: '，', message: '中文里的半角标点“,”，已改成全角“，”。' }])
  expect(report.residue).toEqual([])
})
