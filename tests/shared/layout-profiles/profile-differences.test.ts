import { describe, expect, it } from 'vitest'
import { STANDARD_PROFILE as FROM } from '#shared/layout-profiles/built-in-profiles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { profileDifferences } from '#shared/layout-profiles/profile-differences.ts'

describe('what sets a layout apart', () => {
  it('is nothing where it is the same under another name', () => {
    expect(profileDifferences({ ...FROM, id: 'own', name: '本单位', note: '照抄' })).toEqual([])
  })

  it.each<[Partial<LayoutProfile>, string[]]>([
    [{ fonts: { ...FROM.fonts, title: '华文中宋', hei: '微软雅黑' } }, ['标题华文中宋', '第一层标题微软雅黑']],
    [{ digits: 'chinese' }, ['数字跟随正文字体']],
    [{ digits: 'chinese', fonts: { ...FROM.fonts, latin: 'Arial' } }, ['数字跟随正文字体']],
    [{ sizes: { ...FROM.sizes, title: 36 } }, ['标题 18 磅']],
    [{ sizes: { ...FROM.sizes, table: 21, pageNumber: 24 } }, ['表格 10.5 磅', '页码 12 磅']],
    // 14 pt is 280 twips: 31 of them fill a line of 8844 twips.
    [{ sizes: { ...FROM.sizes, body: 28 } }, ['正文 14 磅', '22 行 31 字']],
    // 28 pt is 560 twips: 22 lines fit into 12756 twips as before.
    [{ lineTwips: 560 }, ['行距 28 磅']],
    // 30 pt: 21 lines.
    [{ lineTwips: 600 }, ['行距 30 磅', '21 行 28 字']],
    [{ page: { topTwips: 1440, bottomTwips: 1440, leftTwips: 1588, rightTwips: 1474 } }, ['页边距上 25.4 下 25.4 左 28 右 26 毫米', '24 行 28 字']],
    [{ firstLineCharacters: 0 }, ['段首空 0 字']],
    [{ pageNumber: 'center' }, ['页码居中']],
    [{ heading3Bold: true }, ['第三层标题加粗']],
    [{ seal: true }, ['盖章']],
    [{ grid: 'native' }, ['用文档网格']],
  ])('is told in short: %j', (change, told) => {
    expect(profileDifferences({ ...FROM, ...change })).toEqual(told)
  })

  it('is told the other way round where another layout is the measure', () => {
    const other = { ...FROM, seal: true, heading3Bold: true, pageNumber: 'center', grid: 'native', digits: 'chinese' } as const
    expect(profileDifferences(FROM, other)).toEqual(['数字Times New Roman', '页码在外侧', '第三层标题不加粗', '不盖章', '不用文档网格'])
  })
})
