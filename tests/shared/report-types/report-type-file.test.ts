import { describe, expect, it } from 'vitest'
import { REPORT_TYPES } from '#shared/report-types/index.ts'
import { decodeReportType, encodeReportType } from '#shared/report-types/report-type-file.ts'

const [type] = REPORT_TYPES
const codeOf = (text: string) => {
  const read = decodeReportType(text)
  return read.ok ? null : read.error.code
}
const changed = (change: object) => JSON.stringify({ format: 'antou-report-type', type: { ...type, ...change } })

describe('a report type as a file', () => {
  it('is read as it was written', () => {
    for (const one of REPORT_TYPES) expect(decodeReportType(encodeReportType(one))).toEqual({ ok: true, value: one })
  })

  it('is refused with a reason where it is foreign, newer or damaged', () => {
    expect([codeOf(''), codeOf('{"a":1}'), codeOf('[]')]).toEqual(['foreign-file', 'foreign-file', 'foreign-file'])
    expect(codeOf(changed({ version: 2 }))).toBe('newer-version')
    expect([codeOf(changed({ name: '' })), codeOf(changed({ sections: 3 })), codeOf(changed({ extra: 1 }))]).toEqual([
      'damaged',
      'damaged',
      'damaged',
    ])
    expect(codeOf(changed({ points: [{ ...type?.points[0], section: 'nowhere' }] }))).toBe('damaged')
  })
})
