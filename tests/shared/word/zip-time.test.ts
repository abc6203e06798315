import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { stampFirstDay } from '#shared/word/zip-time.ts'

const FILES = { 'a.xml': strToU8('<a/>'.repeat(100)), 'folder/b.xml': strToU8('文字') }

describe('stampFirstDay', () => {
  it('makes zips of one content equal, whenever they were packed', () => {
    const now = stampFirstDay(zipSync(FILES, { mtime: new Date(2024, 5, 1) }))
    expect(now).toEqual(stampFirstDay(zipSync(FILES, { mtime: new Date(2020, 1, 2, 3, 4, 6) })))
    expect(now).toEqual(zipSync(FILES, { mtime: new Date(1980, 0, 1) }))
  })
  it('leaves what is in them as it was', () => expect(unzipSync(stampFirstDay(zipSync(FILES)))).toEqual(FILES))
  it('refuses what is no zip', () => expect(() => stampFirstDay(new Uint8Array(40))).toThrow('end record'))
})
