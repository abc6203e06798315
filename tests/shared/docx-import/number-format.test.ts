import { describe, expect, it } from 'vitest'
import { formatNumber } from '#shared/docx-import/number-format.ts'

describe('formatNumber', () => {
  it.each([
    ['decimal', [1, 12, 105], ['1', '12', '105']],
    ['decimalZero', [1, 12], ['01', '12']],
    ['decimalFullWidth', [1, 12], ['１', '１２']],
    ['chineseCounting', [1, 2, 10, 11, 20, 21, 99, 100], ['一', '二', '十', '十一', '二十', '二十一', '九十九', '一百']],
    ['chineseCountingThousand', [4, 10, 19, 105, 110, 1005, 2024], ['四', '十', '十九', '一百零五', '一百一十', '一千零五', '二千零二十四']],
    ['japaneseCounting', [1, 10, 13], ['一', '十', '十三']],
    ['ideographDigital', [1, 10, 24], ['一', '一〇', '二四']],
    ['chineseLegalSimplified', [1, 12, 30], ['壹', '壹拾贰', '叁拾']],
    ['ideographTraditional', [1, 10], ['甲', '癸']],
    ['ideographZodiac', [1, 12], ['子', '亥']],
    ['decimalEnclosedCircle', [1, 20, 21, 36, 51], ['①', '⑳', '㉑', '㊱', '51']],
    ['decimalEnclosedCircleChinese', [2], ['②']],
    ['decimalEnclosedParen', [1, 20, 21], ['⑴', '⒇', '(21)']],
    ['decimalEnclosedFullstop', [1, 20], ['⒈', '⒛']],
    ['lowerLetter', [1, 26, 27], ['a', 'z', 'aa']],
    ['upperLetter', [2, 28], ['B', 'BB']],
    ['upperRoman', [1, 4, 9, 1994], ['I', 'IV', 'IX', 'MCMXCIV']],
    ['lowerRoman', [3], ['iii']],
    ['none', [1], ['']],
    ['thaiNumbers', [7], ['7']],
  ])('shows %s as Word does', (format, numbers, shown) => {
    expect(numbers.map((n) => formatNumber(n, format))).toEqual(shown)
  })

  it('falls back to digits for absurd numbers instead of building long texts', () => {
    expect(formatNumber(1e9, 'upperRoman')).toBe('1000000000')
    expect(formatNumber(-1, 'chineseCounting')).toBe('-1')
  })
})
