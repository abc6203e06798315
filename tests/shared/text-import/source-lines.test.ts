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
  it('parts the paragraphs that the code of a page marks', () =>
    expect(sourceLines('<p>甲</p><p>乙</p>\n丙').map(({ text, line, at }) => [line, text, at])).toEqual([
      [1, '<p>甲</p>', 0],
      [1, '<p>乙</p>', 8],
      [2, '丙', 17],
    ]))
})
