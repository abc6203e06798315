import { describe, expect, it } from 'vitest'
import { lineStarts } from '#shared/export-plan/line-breaking.ts'

/** Lines of five characters. */
function lines(text: string, room = { first: 5, rest: 5 }): string[] {
  const chars = [...text]
  const starts = lineStarts(text, room)
  return starts.map((start, i) => chars.slice(start, starts[i + 1]).join(''))
}

describe('lineStarts', () => {
  it('breaks Chinese text where the line is full', () => {
    expect(lines('一二三四五六七八九十甲')).toEqual(['一二三四五', '六七八九十', '甲'])
  })

  it('starts no new line for text that fits exactly', () => {
    expect(lines('一二三四五')).toEqual(['一二三四五'])
  })

  it('gives an empty paragraph one line', () => {
    expect(lineStarts('', { first: 5, rest: 5 })).toEqual([0])
  })

  it('leaves the indent of the first line', () => {
    expect(lines('一二三四五六七八', { first: 3, rest: 5 })).toEqual(['一二三', '四五六七八'])
  })

  it('lets one point hang beyond a full line', () => {
    expect(lines('一二三四五，六七')).toEqual(['一二三四五，', '六七'])
  })

  it('lets the last point of a paragraph hang', () => {
    expect(lines('一二三四五。')).toEqual(['一二三四五。'])
  })

  it('takes a character along rather than begin a line with a closing bracket', () => {
    expect(lines('一二三四五）六七')).toEqual(['一二三四', '五）六七'])
  })

  it('does not hang a point that a closing quotation mark follows', () => {
    expect(lines('一“二三四。”五')).toEqual(['一“二三', '四。”五'])
  })

  it('does not end a line with an opening mark', () => {
    expect(lines('一二三四《五六》')).toEqual(['一二三四', '《五六》'])
  })

  it('moves a bracket at the edge and what must stay with it together', () => {
    expect(lines('一二三（四）五')).toEqual(['一二三', '（四）五'])
  })

  it('keeps the halves of a dash and of an ellipsis together', () => {
    expect(lines('一二三四——五')).toEqual(['一二三', '四——五'])
    expect(lines('一二三四……')).toEqual(['一二三', '四……'])
  })

  it('counts digits and Latin letters as half', () => {
    expect(lines('2024年12月三四')).toEqual(['2024年12月', '三四'])
  })

  it('does not cut a number or a word', () => {
    expect(lines('一二三四2024年')).toEqual(['一二三四', '2024年'])
  })

  it('breaks after a hyphen and after a space inside Latin text', () => {
    expect(lines('一二三ab cdef')).toEqual(['一二三ab ', 'cdef'])
    expect(lines('一二三ab-cdef')).toEqual(['一二三ab-', 'cdef'])
  })

  it('cuts a word that is longer than a line', () => {
    expect(lines('abcdefghijklm')).toEqual(['abcdefghij', 'klm'])
  })

  it('comes to an end where nothing fits at all', () => {
    expect(lines('，，，', { first: 0, rest: 0 })).toEqual(['，', '，', '，'])
  })

  it('takes a character outside the basic plane for one', () => {
    expect(lines('一二三四\u{20000}五')).toEqual(['一二三四\u{20000}', '五'])
  })
})
