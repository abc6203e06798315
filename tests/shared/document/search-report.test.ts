import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/document/blocks.ts'
import { queryWords, searchReport } from '#shared/document/search-report.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { blank, h, p } from '#tests/support/build-report.ts'

const report = (...blocks: Block[]) => ({ ...reportWith(''), blocks })

describe('searchReport', () => {
  it('cuts the passage out, with what stands around it', () => {
    const found = searchReport(
      report(p('b1', '今年以来，镇党委把主题党日作为严肃组织生活的重要载体，全年组织开展四十八次，参加党员一千二百余人次，效果明显。')),
      ['主题党日'],
    )
    expect(found).toEqual([{ before: '今年以来，镇党委把', match: '主题党日', after: '作为严肃组织生活的重要载体，全年组织开展四十八次，参加党……' }])
  })
  it('marks what was left out before the passage', () => {
    const found = searchReport(report(p('b1', '一二三四五六七八九十甲乙丙丁主题党日')), ['主题党日'])
    expect(found).toEqual([{ before: '……三四五六七八九十甲乙丙丁', match: '主题党日', after: '' }])
  })
  it('needs every word, in whichever block it stands, headings and open blanks included', () => {
    const document = report(h(1, 'b1', '抓学习'), p('b2', '全年召开', blank('k1', 'number', '次数'), '次。'))
    expect(searchReport(document, ['抓学习', '次数'])?.map(({ match }) => match)).toEqual(['抓学习', '次数'])
    expect(searchReport(document, ['抓学习', '巡察'])).toBeNull()
  })
  it('does not tell capitals apart and shows what stands in the report', () => {
    expect(searchReport(report(p('b1', '使用APP学习')), queryWords('app'))).toEqual([{ before: '使用', match: 'APP', after: '学习' }])
  })
  it('never cuts a rare character in two', () => {
    const [passage] = searchReport(report(p('b1', '甲𠮷一二三四五六七八九十甲党日')), ['党日']) ?? []
    expect(passage?.before).toBe('……𠮷一二三四五六七八九十甲')
  })
  it('finds nothing by nothing', () => {
    expect(queryWords('  　')).toEqual([])
    expect(searchReport(report(p('b1', '甲')), [])).toBeNull()
  })
})

describe('queryWords', () => {
  it('takes words apart at white space, each once', () => {
    expect(queryWords(' 党日 述职　党日 ')).toEqual(['党日', '述职'])
  })
})
