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
  it('is none in a report where such lines do not count on, and none for amounts', () => {
    expect(reader('一、背景', '1.5倍以上', '2.1亿元的投入')).toBeNull()
    expect(reader('一、背景', '1.1政策背景', '3.4现实问题')).toBeNull()
    expect(reader('一、背景', '1.1政策背景')).toBeNull()
  })
})
