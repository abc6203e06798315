import { describe, expect, it } from 'vitest'
import { CHARACTER_TWIPS, CONDENSE_TWIPS, FONTS, LATIN_FONT, LINE_TWIPS, PAGE, SIZE_HALF_POINTS } from '#shared/export-plan/gbt9704.ts'
import { BUILT_IN_PROFILES, STANDARD_PROFILE, findProfile, isBuiltIn } from '#shared/layout-profiles/built-in-profiles.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import { layoutProfileSchema } from '#shared/layout-profiles/layout-profile-schema.ts'
import { profileDepartures } from '#shared/layout-profiles/profile-departures.ts'
import { profileDifferences } from '#shared/layout-profiles/profile-differences.ts'

describe('the profiles that come with the program', () => {
  it.each(BUILT_IN_PROFILES)('$id is a profile that the program itself would accept', (profile) => {
    expect(layoutProfileSchema.parse(profile)).toEqual(profile)
    expect(profile.note).toMatch(/。$/)
  })

  it('have ids and names of their own', () => {
    expect(new Set(BUILT_IN_PROFILES.map(({ id }) => id)).size).toBe(BUILT_IN_PROFILES.length)
    expect(new Set(BUILT_IN_PROFILES.map(({ name }) => name)).size).toBe(BUILT_IN_PROFILES.length)
  })

  it('begin with the figures of the standard', () => {
    expect(STANDARD_PROFILE).toMatchObject({
      id: 'standard',
      lineTwips: LINE_TWIPS,
      page: { topTwips: PAGE.topTwips, bottomTwips: PAGE.bottomTwips, leftTwips: PAGE.leftTwips, rightTwips: PAGE.rightTwips },
      sizes: SIZE_HALF_POINTS,
      fonts: { title: FONTS.title.name, body: FONTS.body.name, kai: FONTS.kai.name, hei: FONTS.hei.name, song: FONTS.song.name, latin: LATIN_FONT },
    })
    expect(layoutMeasures(STANDARD_PROFILE)).toMatchObject({ condenseTwips: CONDENSE_TWIPS, characterTwips: CHARACTER_TWIPS })
  })

  it('depart from the standard in nothing, but for the page number in the middle', () => {
    expect(BUILT_IN_PROFILES.filter((profile) => profileDepartures(profile).length > 0).map(({ id }) => id)).toEqual(['centered-page-number'])
  })

  it.each([
    ['standard', []],
    ['system-fonts', ['正文仿宋', '第二层标题楷体']],
    ['founder-fonts', ['标题方正小标宋_GBK', '正文方正仿宋_GBK', '第二层标题方正楷体_GBK', '第一层标题方正黑体_GBK']],
    ['seal', ['盖章']],
    ['fangsong-digits', ['数字跟随正文字体', '行距 28 磅', '第三层标题加粗']],
    ['native-grid', ['用文档网格']],
    ['centered-page-number', ['行距 28 磅', '页码居中', '第三层标题加粗']],
  ])('%s differs from 标准 in what its name says', (id, differences) => {
    const profile = BUILT_IN_PROFILES.find((candidate) => candidate.id === id)
    expect(profile && profileDifferences(profile)).toEqual(differences)
  })

  it('are found by id, then by name', () => {
    expect(findProfile(BUILT_IN_PROFILES, 'seal')?.name).toBe('加盖公章')
    expect(findProfile(BUILT_IN_PROFILES, '加盖公章')?.id).toBe('seal')
    expect(findProfile(BUILT_IN_PROFILES, '没有')).toBeUndefined()
    expect([isBuiltIn('seal'), isBuiltIn('own')]).toEqual([true, false])
  })
})
