import { describe, expect, it } from 'vitest'
import { decodeOwnWords, encodeOwnWords, readOwnWords } from '#shared/own-words/own-words-file.ts'
import type { OwnWords } from '#shared/proofreading/own-words.ts'

const LIST: OwnWords = { words: [{ wrong: '党政办', right: '党政综合办', level: 'look', reason: '机构改革' }], permitted: ['三资平台'] }
const code = (text: string) => {
  const read = decodeOwnWords(text)
  return read.ok ? 'ok' : read.error.code
}

describe('a word list as a file', () => {
  it('comes back as it was written', () => {
    expect(decodeOwnWords(encodeOwnWords(LIST))).toEqual({ ok: true, value: LIST })
    expect(readOwnWords(`\ufeff${encodeOwnWords(LIST)}`)).toEqual({ ok: true, value: LIST })
  })

  it('is refused when it is something else, newer, or damaged', () => {
    expect(code('不是')).toBe('foreign-file')
    expect(code('{"format":"antou-layout-profile"}')).toBe('foreign-file')
    expect(code(encodeOwnWords(LIST).replace('"version": 1', '"version": 2'))).toBe('newer-version')
    expect(code(encodeOwnWords(LIST).replace('"look"', '"sometimes"'))).toBe('damaged')
    expect(code(encodeOwnWords(LIST).slice(0, 60))).toBe('foreign-file')
  })

  it('may be a table of two columns; a text without any entry is none', () => {
    expect(readOwnWords('党政办\t党政综合办')).toMatchObject({ ok: true, value: { words: [{ wrong: '党政办' }] } })
    expect(readOwnWords('\n\n')).toMatchObject({ ok: false, error: { code: 'foreign-file' } })
  })
})
