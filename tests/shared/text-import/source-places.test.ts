import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { blockText } from '#shared/document/visit.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { NO_HINTS } from '#shared/text-import/line-hint.ts'
import { createSourcePlaces } from '#shared/text-import/source-places.ts'

/** Where a passage of the imported report stood in the source. */
function placeOf(source: string, passage: string) {
  const { document } = importText(source, { ids: countingIds(), now: '2025-01-01T00:00:00.000Z' })
  const blockIndex = document.blocks.findIndex((block) => block.type !== 'table' && blockText(block).includes(passage))
  const block = document.blocks[blockIndex]
  const start = block && block.type !== 'table' ? blockText(block).indexOf(passage) : -1
  return createSourcePlaces({ text: source, hints: NO_HINTS })(blockIndex, start, start + passage.length)
}

const REPORT = `2024年度抓基层党建工作述职报告

一、主要做法
（一）抓学习。召开*次会议，开展**场宣讲，##paidbegin##推动工作落实。
二、存在的问题
`

/** Lines broken at a fixed width, as web pages give them. */
const WRAPPED = `2024年度抓基层党建工作述职报告
一、主要做法
今年以来，坚持把党的政治建设摆在首位，认真落实上级党组织的各项
部署要求，推动基层党建工作取得了新的进步，党员队伍建设得到有力
加强，各项制度逐步健全，服务群众的能力有了明显的提高和改进，为
发展提供了坚强的组织保证。各党支部按照要求开展组织生活，认真组
织党员学习党章党规，推动学习教育走深走实，党员干部的精神面貌有
了明显变化，为民服务的意识更强，工作效率得到提高，群众的满意程
度持续上升，营造了干事创业的浓厚氛围，形成了齐抓共管的工作格局，
推动各项任务落地见效。
`

describe('a passage of the imported report in its source', () => {
  it('is told behind the number of a heading', () => {
    expect(placeOf(REPORT, '抓学习')).toEqual({ line: 4, start: 3, end: 6, excerpt: '（一）抓学习。召开*次会议，' })
  })

  it('is told behind masks, which are longer here than there', () => {
    expect(placeOf(REPORT, '场宣讲')).toEqual({ line: 4, start: 18, end: 21, excerpt: '召开*次会议，开展**场宣讲，##paidbegin' })
  })

  it('takes a whole mask where it holds its blank', () => {
    const place = placeOf(REPORT, '〔次数〕次会议')
    expect(place).toEqual({ line: 4, start: 9, end: 13, excerpt: '（一）抓学习。召开*次会议，开展**场宣讲' })
  })

  it('is told behind what cleaning took out', () => {
    expect(placeOf(REPORT, '推动工作')).toMatchObject({ line: 4, start: 35, end: 39 })
  })

  it('is told in its own line where lines broken at a fixed width were joined', () => {
    expect(placeOf(WRAPPED, '党员队伍建设')).toMatchObject({ line: 4, start: 21, end: 27 })
  })

  it('ends with its line where it goes on in the next', () => {
    expect(placeOf(WRAPPED, '得到有力加强')).toMatchObject({ line: 4, start: 27, end: 31 })
  })
})
