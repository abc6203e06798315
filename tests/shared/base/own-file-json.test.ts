import { describe, expect, it } from 'vitest'
import { isRecord, ownFileJson } from '#shared/base/own-file-json.ts'

describe('the JSON of our own files', () => {
  it('is read with or without a byte order mark', () => {
    expect(ownFileJson('{"a":1}')).toEqual({ a: 1 })
    expect(ownFileJson('\ufeff{"a":1}')).toEqual({ a: 1 })
  })

  it('is undefined where there is none', () => {
    expect(ownFileJson('{"a":')).toBeUndefined()
    expect(ownFileJson('')).toBeUndefined()
  })

  it('is a record only when it has named members', () => {
    expect([{}, { a: 1 }].map(isRecord)).toEqual([true, true])
    expect([null, [], 'a', 1, undefined].map(isRecord)).toEqual([false, false, false, false, false])
  })
})
