import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import { freeTypeName, typeFromReport } from '#shared/report-types/type-from-report.ts'
import { importText } from '#shared/text-import/import-text.ts'

function reportOf(...lines: string[]): ReportDocument {
  const { document } = importText(lines.join('\n'), { ids: countingIds(), now: '2025-01-05T08:00:00.000Z' })
  return { ...document, reportType: 'party-building-duty-report' }
}
const made = (...lines: string[]) => typeFromReport(reportOf(...lines), 'own-1')

describe('a type proposed from a report', () => {
  const type = made(
    '甲镇2024年度抓党建工作述职报告',
    '一、主要做法',
    '（一）抓学习。我讲党课3次。',
    '（二）抓队伍。我培训党员20名。',
    '二、存在的主要问题',
    '我抓得不紧，张三对我提了意见。',
    '三、党员夜校',
    '我每周上一次课。',
  )

  it('is called as the report is, without its year, and has the year in its title as a blank', () => {
    expect(type.name).toBe('甲镇抓党建工作述职报告')
    expect(type.title).toBe('甲镇〔date:年份〕年度抓党建工作述职报告')
    expect(type.group).toBe('own')
    expect(type.summary).toBe('照着“甲镇抓党建工作述职报告”存的种类。')
  })

  it('has the first-level headings as sections and the second-level ones as outline; the running text stays out', () => {
    expect(type.sections.map(({ id, role, name, match, entries }) => ({ id, role, name, match, entries }))).toEqual([
      {
        id: 's1',
        role: 'achievements',
        name: '主要做法',
        match: ['主要做法'],
        entries: [
          { heading: '抓学习。', text: '〔phrase:具体内容〕' },
          { heading: '抓队伍。', text: '〔phrase:具体内容〕' },
        ],
      },
      { id: 's2', role: 'problems', name: '存在的主要问题', match: ['存在的主要问题'], entries: [{ text: '〔phrase:这一部分的内容〕' }] },
      { id: 's3', role: 'other', name: '党员夜校', match: ['党员夜校'], entries: [{ text: '〔phrase:这一部分的内容〕' }] },
    ])
    expect(JSON.stringify(type)).not.toMatch(/张三|每周上一次课|讲党课3次/u)
  })

  it('keeps guidance and need of the sections that the first type knows; an unknown one is required', () => {
    const base = reportTypeById('party-building-duty-report')
    expect(type.sections[1]?.guidance).toBe(base.sections.find(({ id }) => id === 'problems')?.guidance)
    expect(type.sections[1]?.guidance).not.toBe('')
    expect(type.sections[2]).toMatchObject({ need: 'required', guidance: '' })
  })

  it('points of a section go with it, under its new id; those of a section that is gone belong to none', () => {
    const base = reportTypeById('party-building-duty-report')
    const inAchievements = base.points.filter(({ section }) => section === 'achievements').map(({ id }) => id)
    const inMeasures = base.points.filter(({ section }) => section === 'measures').map(({ id }) => id)
    const sectionOf = (id: string) => type.points.find((point) => point.id === id)?.section
    expect(inAchievements.length).toBeGreaterThan(0)
    expect(inAchievements.map(sectionOf)).toEqual(inAchievements.map(() => 's1'))
    expect(inMeasures.map(sectionOf)).toEqual(inMeasures.map(() => undefined))
    expect(type.points).toHaveLength(base.points.length)
  })

  it('has a name where the report has no title, and takes the title of its first type', () => {
    const untitled = made('一、主要做法', '我抓学习。')
    expect(untitled.name).toBe('本单位的报告')
    expect(untitled.title).toBe('〔date:年份〕年度抓基层党建工作述职报告')
  })
})

describe('freeTypeName', () => {
  const own = (...names: string[]) => names.map((name) => ({ name })) as unknown as ReportType[]

  it('keeps a free name, and marks one that is taken, by the program or by the unit', () => {
    expect(freeTypeName('述学报告', [])).toBe('述学报告')
    expect(freeTypeName('抓基层党建工作述职报告', [])).toBe('抓基层党建工作述职报告（本单位）')
    expect(freeTypeName('述学报告', own('述学报告'))).toBe('述学报告（本单位）')
    expect(freeTypeName('述学报告', own('述学报告', '述学报告（本单位）'))).toBe('述学报告（本单位2）')
    expect(freeTypeName('述学报告', own('述学报告', '述学报告（本单位）', '述学报告（本单位2）'))).toBe('述学报告（本单位3）')
  })
})
