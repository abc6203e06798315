import { describe, expect, it } from 'vitest'
import { BUILT_IN_PROFILES } from '#shared/layout-profiles/built-in-profiles.ts'
import { fontChoices, fontNames, knownFont } from '#shared/layout-profiles/known-fonts.ts'
import { FONT_ROLES } from '#shared/layout-profiles/layout-profile.ts'

describe('known fonts', () => {
  it('hold every font of the profiles that come with the program, for the role it has there', () => {
    for (const profile of BUILT_IN_PROFILES)
      for (const role of FONT_ROLES) expect(knownFont(profile.fonts[role])?.roles, profile.fonts[role]).toContain(role)
  })

  it('say what else a font is called', () => {
    expect(fontNames('仿宋_GB2312')).toEqual(['仿宋_GB2312', '仿宋'])
    expect(fontNames('某某手写体')).toEqual(['某某手写体'])
  })

  it('offer a font that is none of them first', () => {
    expect(fontChoices('hei', '某某黑体')[0]).toBe('某某黑体')
    expect(fontChoices('hei', '黑体')).toEqual(['黑体', '方正黑体_GBK', '方正黑体简体', '华文黑体'])
  })
})
