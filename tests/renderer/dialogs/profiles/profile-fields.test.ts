import { describe, expect, it } from 'vitest'
import { BUILT_IN_PROFILES, STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { layoutProfileSchema } from '#shared/layout-profiles/layout-profile-schema.ts'
import { NUMBER_FIELDS, fontFields, freeName, readNumber } from '#renderer/dialogs/profiles/profile-fields.ts'

describe('the numbers of a layout', () => {
  it.each(NUMBER_FIELDS)('$id reads as people write it, and at both bounds makes a layout that can be saved', (field) => {
    for (const profile of BUILT_IN_PROFILES) expect(readNumber(String(field.value(profile)), field)).toBe(field.value(profile))
    for (const value of [field.min, field.max]) {
      const changed = field.change(STANDARD_PROFILE, value)
      expect(field.value(changed)).toBe(value)
      expect(layoutProfileSchema.safeParse(changed).success).toBe(true)
    }
  })

  it.each([
    ['28.5', 28.5],
    ['２８．５', 28.5],
    [' 28 ', 28],
    ['28,5', null],
    ['', null],
    ['-3', null],
    ['11', null],
    ['51', null],
    ['28.555', null],
  ])('reads %j as %j', (text, value) => {
    expect(readNumber(text, { min: 12, max: 50 })).toBe(value)
  })
})

describe('the fonts of a layout', () => {
  it('are offered by role, the Latin one only where digits are set in it', () => {
    expect(fontFields(STANDARD_PROFILE).map(({ name }) => name)).toEqual(['标题', '正文', '第一层标题', '第二层标题', '页码', '数字和字母'])
    expect(fontFields({ ...STANDARD_PROFILE, digits: 'chinese' }).map(({ role }) => role)).not.toContain('latin')
  })
})

describe('the name of a copy', () => {
  it('is the first free one', () => {
    expect(freeName('标准', ['标准', '标准（2）'])).toBe('标准（3）')
    expect(freeName('本单位', ['标准'])).toBe('本单位')
  })
})
