import { describe, expect, it } from 'vitest'
import { findCopyNoise } from '#shared/text-import/cleaning/copy-noise.ts'

const left = (text: string) => findCopyNoise(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)

describe('findCopyNoise', () => {
  it('takes random letters out of a sentence', () => {
    expect(left('实到会人数必须达到Ab3dEf6Hij9KlM2nOpQ5rStU8vWx/Z1M=应到会人数的一半')).toBe('实到会人数必须达到应到会人数的一半')
  })
  it.each([
    '统一社会信用代码：91330100MA2H1ABC3D',
    '联系邮箱：a1B2c3D4e5F6g7H8i9J0k1L2m3@example.com',
    '网址：https://www.example.com/a1B2c3D4e5F6g7H8i9J0k1L2m3',
    '使用SupplyChainManagementSystem2023系统',
    '编号：202401020304050607080910111213',
  ])('leaves %s alone', (text) => expect(findCopyNoise(text)).toEqual([]))
})
