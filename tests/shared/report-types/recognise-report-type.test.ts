import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { REPORT_TYPES, reportTypeById } from '#shared/report-types/index.ts'
import { recogniseReportType } from '#shared/report-types/recognise-report-type.ts'
import { startReport } from '#shared/report-types/start-report.ts'
import { importText } from '#shared/text-import/import-text.ts'

const typeOf = (...lines: string[]) =>
  recogniseReportType(importText(lines.join('\n'), { ids: countingIds(), now: '2025-01-01T00:00:00.000Z' }).document).id

describe('recogniseReportType', () => {
  it('goes by the title', () => expect(typeOf('2024年度党支部工作总结', '正文。')).toBe('branch-work-summary'))
  it('goes by the head of a record where the title names no kind of paper', () => {
    expect(typeOf('某支部第三次支委会', '时间：2024年3月5日', '地点：会议室', '主持人：支部书记', '会议议题：发展党员')).toBe('meeting-record')
    expect(typeOf('春季参观安排', '时间：2024年3月5日', '地点：展览馆', '参加人员：全体党员')).toBe('plain-report')
    expect(typeOf('某工委书记述职述责报告', '正文。')).toBe('integrity-duty-report')
  })
  it('takes a 调研报告 about another report for a 调研报告', () =>
    expect(typeOf('落实意识形态主体责任情况督查调研报告', '正文。')).toBe('research-report'))
  it('goes by the sentence that says what follows', () =>
    expect(typeOf('今年以来，我认真学习。现将抓基层党建工作情况述职如下：', '正文。')).toBe('party-building-duty-report'))
  it('goes by the first sentence', () =>
    expect(typeOf('根据上级关于召开民主生活会的部署，班子进行了检查。', '正文。')).toBe('self-examination-review'))
  it('is not led astray by what was merely done', () =>
    expect(typeOf('今年以来，各项工作扎实推进。支部开了民主生活会，办了主题党日。', '正文。')).toBe('plain-report'))
  it('takes text below a heading for no opening', () =>
    expect(typeOf('一、建强组织', '落实民主生活会制度，规范主题党日。', '正文。')).toBe('plain-report'))
  it('does not take news of a meeting for a report', () =>
    expect(typeOf('我们今天召开支部书记抓基层党建工作述职会议，听取大家的发言。', '正文。')).toBe('plain-report'))
  it.each(REPORT_TYPES.map(({ id }) => id))('knows %s by the outline it starts with', (id) => {
    const started = startReport({
      reportType: reportTypeById(id),
      unitKind: 'township',
      year: 2025,
      ids: countingIds(),
      now: '2025-01-01T00:00:00.000Z',
    })
    expect(recogniseReportType(started).id).toBe(id)
  })
})
