import { describe, expect, it } from 'vitest'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { missingFonts, missingFontsText } from '#renderer/dialogs/profiles/missing-fonts.ts'

const having =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name)

describe('missing fonts', () => {
  it('are named with what they are for and what Word takes instead', () => {
    const missing = missingFonts(STANDARD_PROFILE, having('仿宋', '楷体_GB2312', '黑体', '宋体', 'Times New Roman'))
    expect(missing).toEqual([
      { name: '方正小标宋简体', usedFor: ['标题'], shownAs: null },
      { name: '仿宋_GB2312', usedFor: ['正文'], shownAs: '仿宋' },
    ])
    expect(missingFontsText(missing)).toBe(
      '这台电脑没有装方正小标宋简体（用于标题），Word 会用别的字体代替；没有装仿宋_GB2312（用于正文），Word 会用仿宋代替。文件里的字体名不变，装了这些字体的电脑上显示正常。',
    )
  })

  it('are told once each, and not at all where nothing is missing', () => {
    const fonts = { ...STANDARD_PROFILE.fonts, title: '宋体', song: '宋体' }
    expect(missingFonts({ ...STANDARD_PROFILE, fonts }, () => false)[0]).toEqual({ name: '宋体', usedFor: ['标题', '页码'], shownAs: null })
    expect(missingFontsText(missingFonts(STANDARD_PROFILE, () => true))).toBe('')
  })

  it('leave out the Latin font where digits follow the text', () => {
    expect(missingFonts({ ...STANDARD_PROFILE, digits: 'chinese' }, () => false).map(({ name }) => name)).not.toContain('Times New Roman')
  })
})
