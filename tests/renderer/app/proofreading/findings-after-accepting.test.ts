import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Finding } from '#shared/inspection/inspection.ts'
import { findingsAfterAccepting } from '#renderer/app/proofreading/findings-after-accepting.ts'

const finding = (blockId: string, start: number, end: number, suggestion?: string): Finding => ({
  rule: 'r',
  severity: 'error',
  title: '',
  blockId: blockId as BlockId,
  blockIndex: 0,
  start,
  end,
  excerpt: '',
  lead: 0,
  message: '',
  ...(suggestion === undefined ? {} : { suggestion }),
})
const places = (findings: readonly Finding[]) => findings.map(({ blockId, start, end }) => `${blockId}:${start}-${end}`)

describe('findingsAfterAccepting', () => {
  it('moves what stands behind in the same block and leaves the rest', () => {
    const all = [finding('a', 0, 2), finding('b', 1, 3), finding('b', 5, 6, '三个字'), finding('b', 9, 10), finding('c', 7, 8)]
    const accepted = all[2]
    if (accepted === undefined) throw new Error('the third finding')
    expect(places(findingsAfterAccepting(all, accepted))).toEqual(['a:0-2', 'b:1-3', 'b:11-12', 'c:7-8'])
  })

  it('drops what the replacement overlapped, and moves back after a deletion', () => {
    const accepted = finding('b', 5, 8, '')
    expect(places(findingsAfterAccepting([accepted, finding('b', 7, 9), finding('b', 8, 10)], accepted))).toEqual(['b:5-7'])
  })
})
