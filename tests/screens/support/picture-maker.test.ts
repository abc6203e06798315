import { describe, expect, it } from 'vitest'
import { differenceOf, namedFamilies } from '#tests/screens/support/picture-maker.ts'

const HERE = { chromium: '156', fonts: ['Noto Sans CJK SC 131334'] }

describe('what a picture of the window depends on', () => {
  it('is every family that the style sheet names, each once', () => {
    expect(namedFamilies(':root { --font-ui: "Noto Sans", "微软雅黑", serif; --font-kai: "KaiTi", "Noto Sans"; --text: "x"; }')).toEqual([
      'KaiTi',
      'Noto Sans',
      '微软雅黑',
    ])
  })
  it('is told when it differs: the browser, the fonts', () => {
    expect(differenceOf(HERE, HERE)).toBeNull()
    expect(differenceOf(HERE, { ...HERE, chromium: '157' })).toContain('Chromium 156')
    expect(differenceOf(HERE, { ...HERE, fonts: [] })).toContain('here is none')
    expect(differenceOf(HERE, { ...HERE, fonts: ['Noto Sans CJK SC 132000'] })).toContain('132000')
  })
})
