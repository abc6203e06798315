import { describe, expect, it } from 'vitest'
import { sourceLines } from '#shared/text-import/source-lines.ts'

describe('sourceLines', () => {
  it('counts lines as editors do', () =>
    expect(sourceLines('甲\r\n\n乙\r丙').map(({ text, line }) => [line, text])).toEqual([
      [1, '甲'],
      [2, ''],
      [3, '乙'],
      [4, '丙'],
    ]))
  it('parts soft breaks without counting a line', () =>
    expect(sourceLines('甲\v乙\u2028丙\n丁').map(({ text, line }) => [line, text])).toEqual([
      [1, '甲'],
      [1, '乙'],
      [1, '丙'],
      [2, '丁'],
    ]))
})
