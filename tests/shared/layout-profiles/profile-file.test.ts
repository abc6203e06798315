import { describe, expect, it } from 'vitest'
import { BUILT_IN_PROFILES, STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { decodeProfile, encodeProfile } from '#shared/layout-profiles/profile-file.ts'

const own = { ...STANDARD_PROFILE, id: 'own', name: '本单位' }
function changed(change: object): string {
  return JSON.stringify({ format: 'antou-layout-profile', profile: { ...own, ...change } })
}

describe('a profile as a file', () => {
  it.each(BUILT_IN_PROFILES)('gives $id back unchanged', (profile) => {
    expect(decodeProfile(encodeProfile(profile))).toEqual({ ok: true, value: profile })
  })

  it('is read with a byte order mark, as an editor may leave one', () => {
    expect(decodeProfile(`\ufeff${encodeProfile(own)}`).ok).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['text', '述职报告'],
    ['foreign JSON', '{"name":"别的程序"}'],
    ['a list', '[]'],
    ['an envelope without a profile', '{"format":"antou-layout-profile"}'],
    ['a profile without its envelope', JSON.stringify(own)],
    ['far too much', `${encodeProfile(own)}${' '.repeat(65 * 1024)}`],
  ])('is refused as foreign: %s', (_what, text) => {
    expect(decodeProfile(text)).toMatchObject({ ok: false, error: { code: 'foreign-file' } })
  })

  it('of a later version is refused as such, whatever else stands in it', () => {
    expect(decodeProfile(changed({ version: 2, hyphens: true }))).toMatchObject({ ok: false, error: { code: 'newer-version' } })
  })

  it.each([
    ['a missing figure', { lineTwips: undefined }],
    ['a pitch no page has', { lineTwips: 5 }],
    ['an id that is a path', { id: '../own' }],
    ['a font name that would leave its quotes', { fonts: { ...own.fonts, body: '仿宋"; background: url(x)' } }],
    ['something unknown', { macro: 'x' }],
    ['a margin beyond the paper', { page: { ...own.page, leftTwips: 20000 } }],
    ['no name', { name: ' ' }],
  ])('with %s is refused as damaged', (_what, change) => {
    expect(decodeProfile(changed(change))).toMatchObject({ ok: false, error: { code: 'damaged' } })
  })
})
