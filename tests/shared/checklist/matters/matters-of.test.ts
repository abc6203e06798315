import { describe, expect, it } from 'vitest'
import { type Matter, isAboutCauses, measuresOf, problemsOf } from '#shared/checklist/matters/matters-of.ts'
import { dividedReport } from '#tests/shared/checklist/matters/divided-report.ts'

const told = (matters: readonly Matter[]) => matters.map(({ number, name, ref }) => [number, name, ref.part ?? null])

describe('what a section lists', () => {
  it('goes by second-level headings, each with its number, its name and everything below it', () => {
    const problems = problemsOf(
      dividedReport(
        '2024年度述职报告',
        '一、存在的问题',
        '（一）理论学习不深入。我读原著少。',
        '我学用结合不够，讲党课照本宣科。',
        '（二）村集体经济薄弱。我谋划产业项目少。',
        '二、下一步打算',
        '我将牵头办好产业项目，每月调度一次。',
      ),
    )
    expect(told(problems)).toEqual([
      ['（一）', '理论学习不深入', null],
      ['（二）', '村集体经济薄弱', null],
    ])
    expect(problems.map(({ text }) => text)).toEqual([
      '理论学习不深入。我读原著少。\n我学用结合不够，讲党课照本宣科。',
      '村集体经济薄弱。我谋划产业项目少。',
    ])
  })

  it('leaves out a heading about causes, but not one about problems and causes', () => {
    const problems = problemsOf(
      dividedReport(
        '2024年度述职报告',
        '一、存在的问题',
        '（一）理论学习不深入',
        '我读原著少，学用结合不够。',
        '（二）原因剖析',
        '我思想上重视不够，放松了要求。',
        '（三）队伍建设的问题及原因',
        '我抓后备干部培养的办法不多。',
      ),
    )
    expect(told(problems)).toEqual([
      ['（一）', '理论学习不深入', null],
      ['（三）', '队伍建设的问题及原因', null],
    ])
  })

  it('leaves the causes of all problems out of the text of the last heading', () => {
    const [, last] = problemsOf(
      dividedReport(
        '2024年度述职报告',
        '一、存在的问题',
        '（一）理论学习不深入。我读原著少。',
        '（二）村集体经济薄弱。我谋划产业项目少。',
        '究其原因，我思想上重视不够。',
      ),
    )
    expect(last?.text).toBe('村集体经济薄弱。我谋划产业项目少。')
  })

  it('goes by 一是、二是 where there are no headings, and numbers the parts of one paragraph', () => {
    const problems = problemsOf(
      dividedReport(
        '2024年度述职报告',
        '一、存在的问题',
        '一年来还有差距：一是理论学习不深入，读原著少。二是品牌意识不强，特色不多。',
        '三是一些支部活动质量不高，年轻党员参与少。',
      ),
    )
    expect(told(problems)).toEqual([
      ['一是', '理论学习不深入', 1],
      ['二是', '品牌意识不强', 2],
      ['三是', '一些支部活动质量不高', null],
    ])
    expect(problems[1]?.text).toBe('二是品牌意识不强，特色不多。')
  })

  it('takes a lone 一是, and 二是否, for ordinary text', () => {
    const problems = problemsOf(
      dividedReport('2024年度述职报告', '一、存在的问题', '一是理论学习不深入，我读原著少。', '我检查材料多；二是否落实问得少，当面点评也不多。'),
    )
    expect(told(problems)).toEqual([
      ['', '一是理论学习不深入', null],
      ['', '我检查材料多', null],
    ])
  })

  it('goes by paragraphs otherwise: without what only introduces them, what is too short, and what sets out causes', () => {
    const measures = measuresOf(
      dividedReport(
        '2024年度述职报告',
        '一、下一步打算',
        '针对以上问题，我将采取下面三条措施：',
        '我将带头学习原著。',
        '我将每月到支部讲一次党课。',
        '究其原因，我思想上重视不够，抓得不紧。',
        '我将牵头办好产业项目，每月调度一次。',
      ),
    )
    expect(told(measures)).toEqual([
      ['', '我将每月到支部讲一次党课', null],
      ['', '我将牵头办好产业项目', null],
    ])
  })

  it('takes a paragraph of twelve characters, not one of eleven', () => {
    const measures = measuresOf(dividedReport('2024年度述职报告', '一、下一步打算', '我将每周学习一次原著。', '我将每周学习一次原文。。'))
    expect(told(measures)).toEqual([['', '我将每周学习一次原文', null]])
  })
})

describe('isAboutCauses', () => {
  it.each(['原因分析', '深层次根源', '主要成因', '症结所在'])('%s announces causes', (heading) => {
    expect(isAboutCauses(heading)).toBe(true)
  })

  it.each(['存在问题及原因', '不足和根源', '差距与成因', '学习不深入'])('%s is about the problems', (heading) => {
    expect(isAboutCauses(heading)).toBe(false)
  })
})
