import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Finding } from '#shared/inspection/inspection.ts'
import { neighbourFinding, type ReportPlace } from '#renderer/app/proofreading/neighbour-finding.ts'
import { findingKey } from '#renderer/panels/proofreading/finding-key.ts'

const at = (blockIndex: number, start: number): Finding => ({
  rule: 'r',
  severity: 'error',
  title: '',
  blockId: `b${blockIndex}` as BlockId,
  blockIndex,
  start,
  end: start + 2,
  excerpt: '',
  lead: 0,
  message: '',
})
const [a, b, c] = [at(0, 4), at(2, 0), at(2, 9)]
const ALL = [a, b, c]
const asChecked = ({ blockIndex, start }: Finding): ReportPlace => ({ blockIndex, offset: start })

describe('the finding that F8 goes to', () => {
  it('stands next to the current one, going round at both ends', () => {
    expect(neighbourFinding(ALL, 'next', findingKey(a), null, asChecked)).toBe(b)
    expect(neighbourFinding(ALL, 'next', findingKey(c), null, asChecked)).toBe(a)
    expect(neighbourFinding(ALL, 'previous', findingKey(a), null, asChecked)).toBe(c)
    expect(neighbourFinding(ALL, 'previous', findingKey(c), null, asChecked)).toBe(b)
  })

  it('stands next to the caret where none is current', () => {
    expect(neighbourFinding(ALL, 'next', null, { blockIndex: 1, offset: 3 }, asChecked)).toBe(b)
    expect(neighbourFinding(ALL, 'next', 'gone', { blockIndex: 2, offset: 5 }, asChecked)).toBe(c)
    expect(neighbourFinding(ALL, 'previous', null, { blockIndex: 2, offset: 5 }, asChecked)).toBe(b)
    expect(neighbourFinding(ALL, 'next', null, { blockIndex: 5, offset: 0 }, asChecked)).toBe(a)
    expect(neighbourFinding(ALL, 'previous', null, { blockIndex: 0, offset: 0 }, asChecked)).toBe(c)
    expect(neighbourFinding(ALL, 'next', null, null, asChecked)).toBe(a)
  })

  it('is told by where the findings stand now, not where they were checked', () => {
    // Twelve characters were typed before b and c: b stands at 12 now, c at 21, and the caret behind what was typed.
    const typed = (finding: Finding): ReportPlace => ({ blockIndex: finding.blockIndex, offset: finding.start + (finding === a ? 0 : 12) })
    expect(neighbourFinding(ALL, 'next', null, { blockIndex: 2, offset: 12 }, typed)).toBe(b)
    expect(neighbourFinding(ALL, 'previous', null, { blockIndex: 2, offset: 12 }, typed)).toBe(a)
    // The section of a was moved to the end.
    const moved = (finding: Finding): ReportPlace => (finding === a ? { blockIndex: 5, offset: 4 } : asChecked(finding))
    expect(neighbourFinding(ALL, 'next', null, { blockIndex: 3, offset: 0 }, moved)).toBe(a)
    expect(neighbourFinding(ALL, 'next', findingKey(c), null, moved)).toBe(a)
  })

  it('passes by those whose paragraph is gone', () => {
    const withoutB = (finding: Finding) => (finding === b ? null : asChecked(finding))
    expect(neighbourFinding(ALL, 'next', findingKey(a), null, withoutB)).toBe(c)
    expect(neighbourFinding([b], 'next', null, null, withoutB)).toBeNull()
  })

  it('is none where there is none', () => {
    expect(neighbourFinding([], 'next', null, null, asChecked)).toBeNull()
  })
})
