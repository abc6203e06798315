import { describe, expect, it } from 'vitest'
import { bugCode, bugNote } from '#electron/services/bug-note.ts'

const systemError = Object.assign(new Error("EXDEV: cross-device link not permitted, rename '/家/某某镇述职报告.json'"), { code: 'EXDEV' })
function parserError(): unknown {
  try {
    return JSON.parse('某某镇党委述职报告')
  } catch (error) {
    return error
  }
}

describe('what is told of something nobody reckoned with', () => {
  it('is a short code', () => {
    expect(bugCode(systemError)).toBe('EXDEV')
    expect(bugCode(new TypeError('x is not a function'))).toBe('TypeError')
    expect(bugCode(Object.assign(new Error('甲'), { name: '某某镇' }))).toBe('Error')
    expect(bugCode('某某镇')).toBe('string')
  })

  it('is kept in the log with its places in the program, without paths of drafts and without text of reports', () => {
    for (const cause of [systemError, parserError()]) {
      const note = bugNote(cause)
      expect(note).toMatch(/\n {4}at .*bug-note\.test\.ts:\d+:\d+/u)
      expect(note).not.toMatch(/某某镇|述职/u)
    }
    expect(bugNote(new TypeError("Cannot use 'in' operator to search for 'a' in 某某镇\n    at 某某镇"))).not.toContain('某某镇')
  })

  it("keeps the program's own words: an invariant, a sentence about a request", () => {
    expect(bugNote(new Error('invariant: not a draft id: x')).split('\n')[0]).toBe('Error: invariant: not a draft id: x')
    expect(bugNote('bad request at id')).toBe('bad request at id')
  })
})
