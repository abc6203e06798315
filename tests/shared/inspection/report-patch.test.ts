import { describe, expect, it } from 'vitest'
import type { DraftId } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { applyReportPatch, patchReport } from '#shared/inspection/report-patch.ts'
import { p } from '#tests/support/build-report.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

function report(blocks: readonly Block[]): ReportDocument {
  const at = '2025-01-01T00:00:00.000Z'
  return { schemaVersion: 2, id: 'd' as DraftId, reportType: 'plain', author: {}, blocks, createdAt: at, updatedAt: at }
}

describe('a patch of a report', () => {
  const [a, b, c] = [p('a', '甲'), p('b', '乙'), p('c', '丙')]

  it('holds the one paragraph that was typed in', () => {
    const typed = p('b', '乙二')
    expect(patchReport([a, b, c], report([a, typed, c]))).toMatchObject({ keptStart: 1, keptEnd: 1, blocks: [typed] })
  })

  it('holds nothing when nothing changed, and all when nothing was there', () => {
    expect(patchReport([a, b, c], report([a, b, c])).blocks).toEqual([])
    expect(patchReport([], report([a, b])).blocks).toEqual([a, b])
  })

  it('does not count a block twice when one of two equal ones goes', () => {
    expect(applyReportPatch([a, a, a], patchReport([a, a, a], report([a, a]))).blocks).toEqual([a, a])
  })

  it('brings about the report it was made for, whatever changed', () => {
    const random = seededRandom(5)
    let before: readonly Block[] = [a, b, c]
    for (let round = 0; round < 300; round++) {
      const start = Math.floor(random() * (before.length + 1))
      const gone = Math.floor(random() * 3)
      const fresh = Array.from({ length: Math.floor(random() * 3) }, (_, i) => p(`n${round}-${i}`, '新'))
      const after = report([...before.slice(0, start), ...fresh, ...before.slice(start + gone)])
      const applied = applyReportPatch(before, structuredClone(patchReport(before, after)))
      expect(applied).toEqual(after)
      before = after.blocks
    }
  })
})
