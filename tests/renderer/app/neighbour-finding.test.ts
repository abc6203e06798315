import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Finding } from '#shared/inspection/inspection.ts'
import { neighbourFinding } from '#renderer/app/neighbour-finding.ts'
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

describe('the finding that F8 goes to', () => {
  it('stands next to the current one, going round at both ends', () => {
    expect(neighbourFinding(ALL, 'next', findingKey(a), null)).toBe(b)
    expect(neighbourFinding(ALL, 'next', findingKey(c), null)).toBe(a)
    expect(neighbourFinding(ALL, 'previous', findingKey(a), null)).toBe(c)
    expect(neighbourFinding(ALL, 'previous', findingKey(c), null)).toBe(b)
  })

  it('stands next to the caret where none is current', () => {
    expect(neighbourFinding(ALL, 'next', null, { blockIndex: 1, offset: 3 })).toBe(b)
    expect(neighbourFinding(ALL, 'next', 'gone', { blockIndex: 2, offset: 5 })).toBe(c)
    expect(neighbourFinding(ALL, 'previous', null, { blockIndex: 2, offset: 5 })).toBe(b)
    expect(neighbourFinding(ALL, 'next', null, { blockIndex: 5, offset: 0 })).toBe(a)
    expect(neighbourFinding(ALL, 'previous', null, { blockIndex: 0, offset: 0 })).toBe(c)
    expect(neighbourFinding(ALL, 'next', null, null)).toBe(a)
  })

  it('is none where there is none', () => {
    expect(neighbourFinding([], 'next', null, null)).toBeNull()
  })
})
