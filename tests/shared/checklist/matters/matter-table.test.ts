import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { type Answer, type MatterTable, matterTable } from '#shared/checklist/matters/matter-table.ts'
import type { DividedReport } from '#shared/checklist/passages.ts'
import type { MatterLink } from '#shared/document/matter-link.ts'
import { dividedReport } from '#tests/shared/checklist/matters/divided-report.ts'

const PROBLEMS = [
  '2024年度述职报告',
  '一、存在的问题',
  '（一）理论学习不深入。我读原著少，学用结合不够。',
  '（二）村集体经济薄弱。我谋划产业项目少。',
]
const MEASURES = ['（一）深化理论学习。我将每月读一本原著。', '（二）壮大集体经济。我将牵头办好产业项目。']

function tableOf(divided: DividedReport): MatterTable {
  const table = matterTable(divided)
  if (table === null) throw new Error('no table')
  return table
}
const named = (answers: readonly Answer[]) => answers.map(({ matter, by }) => `${by} ${matter.name}`)
const measuresOf = (table: MatterTable) => table.rows.map(({ measures }) => named(measures))
const causesOf = (table: MatterTable) => table.rows.map(({ causes }) => named(causes))

/** The block whose text holds `text`. */
function blockOf({ report }: DividedReport, text: string): BlockId {
  const block = report.blocks.find((candidate) => JSON.stringify(candidate).includes(text))
  if (block === undefined) throw new Error(`no block: ${text}`)
  return block.id
}
function linked(divided: DividedReport, ...links: MatterLink[]): DividedReport {
  return { ...divided, report: { ...divided.report, links } }
}

describe('the table of problems, causes and measures', () => {
  it('is not there without problems, nor for one problem without measures', () => {
    expect(matterTable(dividedReport('2024年度述职报告', '一、下一步打算', ...MEASURES))).toBe(null)
    expect(matterTable(dividedReport('2024年度述职报告', '一、存在的问题', '（一）理论学习不深入。我读原著少。'))).toBe(null)
  })

  it('is there for two problems without measures: nothing answers them', () => {
    const table = tableOf(dividedReport(...PROBLEMS))
    expect(measuresOf(table)).toEqual([[], []])
    expect(table.hasMeasures).toBe(false)
    expect(table.strayMeasures).toEqual([])
  })

  it('is there for one problem with a measure', () => {
    const table = tableOf(
      dividedReport(
        '2024年度述职报告',
        '一、存在的问题',
        '（一）理论学习不深入。我读原著少。',
        '二、下一步打算',
        '（一）深化理论学习。我将每月读一本原著。',
      ),
    )
    expect(measuresOf(table)).toEqual([['found 深化理论学习']])
    expect(table.hasMeasures).toBe(true)
  })

  it('finds the measure of each problem, in whatever order they stand', () => {
    expect(measuresOf(tableOf(dividedReport(...PROBLEMS, '二、下一步打算', ...MEASURES)))).toEqual([['found 深化理论学习'], ['found 壮大集体经济']])
    const swapped = ['（一）壮大集体经济。我将牵头办好产业项目。', '（二）深化理论学习。我将每月读一本原著。']
    expect(measuresOf(tableOf(dividedReport(...PROBLEMS, '二、下一步打算', ...swapped)))).toEqual([['found 深化理论学习'], ['found 壮大集体经济']])
  })

  it('goes by what both are about where their names have nothing in common', () => {
    const table = tableOf(
      dividedReport(
        '2024年度述职报告',
        '一、存在的问题',
        '（一）书读得少。我的理论学习不够经常。',
        '（二）家底不厚。我抓产业项目的办法不多。',
        '二、下一步打算',
        '（一）办好三件实事。我将引进产业项目，发展集体经济。',
        '（二）每月一本原著。我将带头参加理论学习。',
      ),
    )
    expect(measuresOf(table)).toEqual([['found 每月一本原著'], ['found 办好三件实事']])
  })

  it('names measures that answer no problem', () => {
    const table = tableOf(dividedReport(...PROBLEMS, '二、下一步打算', ...MEASURES, '（三）办好食堂。我将每周陪餐。'))
    expect(table.strayMeasures.map(({ name }) => name)).toEqual(['办好食堂'])
  })

  it('sees a measure and a cause in the paragraph of the problem itself', () => {
    const own = '（一）理论学习不深入。我读原著少，原因在于工学矛盾没有处理好。对此，我将每月读一本原著。'
    const table = tableOf(dividedReport('2024年度述职报告', '一、存在的问题', own, '（二）村集体经济薄弱。我谋划产业项目少。'))
    expect(measuresOf(table)).toEqual([['same 理论学习不深入'], []])
    expect(causesOf(table)).toEqual([['same 理论学习不深入'], []])
  })

  it('holds a section of causes against every problem, by its heading', () => {
    const table = tableOf(
      dividedReport(...PROBLEMS, '二、原因分析', '一是我思想上重视不够，抓得不紧。二是我能力上有欠缺，办法不多。', '三、下一步打算', ...MEASURES),
    )
    expect(causesOf(table)).toEqual([['all 原因分析'], ['all 原因分析']])
    expect(table.causes.map(({ number, name }) => [number, name])).toEqual([
      ['一是', '我思想上重视不够'],
      ['二是', '我能力上有欠缺'],
    ])
  })

  it('takes a section of causes without text for no cause', () => {
    expect(causesOf(tableOf(dividedReport(...PROBLEMS, '二、原因分析', '三、下一步打算', ...MEASURES)))).toEqual([[], []])
  })

  it('takes a closing paragraph on causes under the problems for the cause of all of them', () => {
    const table = tableOf(dividedReport(...PROBLEMS, '究其原因，我思想上重视不够，抓得不紧。', '二、下一步打算', ...MEASURES))
    expect(causesOf(table)).toEqual([['all 究其原因，我思想上重视不够，抓得不紧。'], ['all 究其原因，我思想上重视不够，抓得不紧。']])
    // Parted from a problem, it can be linked again.
    expect(table.causes.map(({ name }) => name)).toEqual(['究其原因，我思想上重视不够，抓得不紧。'])
  })

  it('takes the first such passage only, and names it by its first twenty-four characters', () => {
    const first = '究其原因，我思想上重视不够，抓得不紧，对支部工作的规律研究不透。'
    const table = tableOf(
      dividedReport(...PROBLEMS, first, '二、其他不足', '（一）调研不够。我到村少。', '究其原因，我作风不实。', '三、下一步打算', ...MEASURES),
    )
    const named = 'all 究其原因，我思想上重视不够，抓得不紧，对支部工作'
    expect(causesOf(table)).toEqual([[named], [named], [named]])
  })

  it('tells what became of last year’s problems', () => {
    const table = tableOf(
      dividedReport(
        '2024年度述职报告',
        '一、上年度问题整改情况',
        '（一）党课讲得少。已整改到位，全年讲党课四次。',
        '（二）阵地建设滞后。新阵地正在推进。',
        '（三）台账不全。我每季度查一次。',
        '二、存在的问题',
        '（一）理论学习不深入。我读原著少，学用结合不够。',
        '（二）村集体经济薄弱。我谋划产业项目少。',
      ),
    )
    expect(table.rectified.map(({ matter, result }) => [matter.name, result])).toEqual([
      ['党课讲得少', '已整改'],
      ['阵地建设滞后', '正在推进'],
      ['台账不全', ''],
    ])
  })
})

describe('links of the writer', () => {
  const divided = dividedReport(
    ...PROBLEMS,
    '究其原因，我思想上重视不够，抓得不紧。',
    '二、下一步打算',
    ...MEASURES,
    '（三）办好食堂。我将每周陪餐。',
  )
  const learning = { block: blockOf(divided, '理论学习不深入') }
  const canteen = { block: blockOf(divided, '办好食堂') }
  const reading = { block: blockOf(divided, '深化理论学习') }
  const cause = { block: blockOf(divided, '究其原因') }

  it('link a measure that was not recognised: it is no longer stray, and comes before what was found', () => {
    const table = tableOf(linked(divided, { problem: learning, kind: 'measure', other: canteen }))
    expect(measuresOf(table)).toEqual([['hand 办好食堂', 'found 深化理论学习'], ['found 壮大集体经济']])
    expect(table.strayMeasures).toEqual([])
  })

  it('part a measure that was recognised wrongly from this problem only', () => {
    const table = tableOf(linked(divided, { problem: learning, kind: 'measure', other: reading, apart: true }))
    expect(measuresOf(table)).toEqual([[], ['found 壮大集体经济']])
    expect(table.strayMeasures.map(({ name }) => name)).toEqual(['深化理论学习', '办好食堂'])
  })

  it('part the cause of all problems from one of them', () => {
    const table = tableOf(linked(divided, { problem: learning, kind: 'cause', other: cause, apart: true }))
    expect(causesOf(table)).toEqual([[], ['all 究其原因，我思想上重视不够，抓得不紧。']])
  })

  it('show a passage once where the writer linked what was found', () => {
    const table = tableOf(linked(divided, { problem: learning, kind: 'measure', other: reading }))
    expect(measuresOf(table)).toEqual([['hand 深化理论学习'], ['found 壮大集体经济']])
  })

  it('count as causes only for causes: a measure of the same block is no cause', () => {
    const table = tableOf(linked(divided, { problem: learning, kind: 'cause', other: canteen }))
    expect(causesOf(table)[0]).toEqual(['all 究其原因，我思想上重视不够，抓得不紧。'])
    expect(measuresOf(table)[0]).toEqual(['found 深化理论学习'])
  })
})
