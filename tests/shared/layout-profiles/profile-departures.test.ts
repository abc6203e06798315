import { describe, expect, it } from 'vitest'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { profileDepartures } from '#shared/layout-profiles/profile-departures.ts'

const { page, sizes, fonts } = STANDARD_PROFILE
const departures = (change: Partial<LayoutProfile>) => profileDepartures({ ...STANDARD_PROFILE, ...change })

describe('profileDepartures', () => {
  it('finds none within the tolerances of the standard', () => {
    expect(departures({})).toEqual([])
    // The type area moved up and out by a millimetre.
    expect(departures({ page: { topTwips: 2041, bottomTwips: 2041, leftTwips: 1531, rightTwips: 1531 } })).toEqual([])
    expect(departures({ seal: true, heading3Bold: true, digits: 'chinese', grid: 'native', lineTwips: 560 })).toEqual([])
  })

  it.each<[Partial<LayoutProfile>, string]>([
    [{ page: { ...page, topTwips: 1928, bottomTwips: 2154 } }, '天头 34 毫米，标准是 37 毫米上下 1 毫米（5.2.1）。'],
    [{ page: { ...page, leftTwips: 1474, rightTwips: 1588 } }, '订口 26 毫米，标准是 28 毫米上下 1 毫米（5.2.1）。'],
    [{ page: { ...page, bottomTwips: 2098 } }, '版心 156×223 毫米，标准是 156×225 毫米（5.2.1）。'],
    [{ lineTwips: 600 }, '行距 30 磅，每页 21 行，标准是撑满版心的 22 行（5.2.3）。'],
    [{ lineTwips: 559 }, '行距 27.95 磅，每页 22 行，标准是撑满版心的 22 行（5.2.3）。'],
    [{ pageNumber: 'center' }, '页码居中，标准是单页居右、双页居左，各空一字（7.5）。'],
    [{ sizes: { ...sizes, title: 36 } }, '标题 18 磅，标准是 2 号（22 磅，7.3.1）。'],
    [{ sizes: { ...sizes, pageNumber: 21 } }, '页码 10.5 磅，标准是 4 号（14 磅，7.5）。'],
    [{ firstLineCharacters: 0 }, '段首空 0 字，标准是左空二字（7.3.3）。'],
    [{ fonts: { ...fonts, title: '华文中宋' } }, '标题用华文中宋，标准是小标宋。'],
    [{ fonts: { ...fonts, body: '宋体' } }, '正文用宋体，标准是仿宋。'],
  ])('names one departure: %j', (change, sentence) => {
    expect(departures(change)).toContain(sentence)
  })

  it('counts smaller type on the line too', () => {
    expect(departures({ sizes: { ...sizes, body: 30 } })).toEqual([
      '每行 29 字，标准是 28 字（5.2.3）。',
      '正文 15 磅，标准是 3 号（16 磅，5.2.2）。',
    ])
  })
})
