import { describe, expect, it } from 'vitest'
import { passageOf } from '#shared/text-import/passage.ts'
import { decimalNumbers } from '#shared/text-import/structure/decimal-numbers.ts'

const reader = (...texts: string[]) => decimalNumbers(texts.map((text, i) => passageOf(text, i + 1)))

describe('decimalNumbers', () => {
  it('reads 1.1, 1.2, 2.1 as one level below what they count', () => {
    const belowChinese = reader('一、背景', '1.1政策背景', '1.2 现实问题', '二、框架', '2.1理论依据')
    expect(belowChinese?.('1.2 现实问题')).toEqual({ level: 2, value: 2, source: '1.2', rest: 4 })
    expect(belowChinese?.('一、背景')?.level).toBe(1)
    expect(reader('一、背景', '1.1政策背景：深度融合的要求', '1.2经济背景')?.('1.1政策背景：深度融合的要求')?.level).toBe(2)
    expect(reader('1.政治建设', '1.1理论学习。全年24次。', '1.2责任制。研判4次。')?.('1.2责任制。研判4次。')?.level).toBe(4)
    expect(reader('1、背景', '1.1政策背景', '1.2现实问题')?.('1.1政策背景')?.level).toBe(4)
    expect(reader('一、背景', '1.1政策背景', '1.1.1政策背景', '1.1.2要求', '1.2问题')?.('1.1.2要求')).toMatchObject({ level: 3, value: 2 })
  })
  it('reads 1, 1.1, 1.1.1 as the first three levels where nothing else numbers the sections', () => {
    const read = reader(
      '1 履职情况',
      '1.1 抓学习',
      '全年学习四次。',
      '1.1.1 中心组',
      '1.2 抓队伍',
      '2. 存在的问题',
      '学得不深。',
      '3 打算',
      '3.1 抓学习',
    )
    expect(read?.('1 履职情况')).toEqual({ level: 1, value: 1, source: '1', rest: 2 })
    expect(read?.('2. 存在的问题')).toEqual({ level: 1, value: 2, source: '2.', rest: 3 })
    expect(read?.('1.2 抓队伍')).toMatchObject({ level: 2, value: 2 })
    expect(read?.('1.1.1 中心组')).toMatchObject({ level: 3, value: 1 })
    expect(read?.('（1）走访。')?.level).toBe(4)
    expect(read?.('3 名党员受到表彰，其中一名获评市级优秀。')).toBeNull()
  })
  it('leaves 1. at its own level where 一、 stands above, or the lines do not count on', () => {
    expect(reader('一、背景', '1. 政治建设', '1.1 学习', '1.2 研判', '2. 组织建设')?.('2. 组织建设')?.level).toBe(3)
    expect(reader('1. 政治建设', '1.1 学习', '1.2 研判', '3. 组织建设')?.('3. 组织建设')?.level).toBe(3)
  })
  it('is none in a report where such lines do not count on, and none for amounts', () => {
    expect(reader('一、背景', '1.5倍以上', '2.1亿元的投入')).toBeNull()
    expect(reader('一、背景', '1.1政策背景', '3.4现实问题')).toBeNull()
    expect(reader('一、背景', '1.1政策背景')).toBeNull()
  })
})
