import { describe, expect, it } from 'vitest'
import { isMeaningfulGap } from '#shared/document/meaningful-gap.ts'

const gapsOf = (text: string) =>
  [...text.matchAll(/[ \u3000]+/gu)].map(({ index, 0: gap }) => isMeaningfulGap(text, { start: index, end: index + gap.length }))

describe('isMeaningfulGap', () => {
  it.each([
    '第一项 宣布活动开始。',
    '出席人员：甲某 乙某 丙某',
    '所需物品：签到簿 党旗 扩音器 饮用水。',
    '刊发《党建引领 多方参与》。',
    '主持人：甲某 记录人：乙某',
  ])('keeps %s apart', (text) => expect(gapsOf(text).every(Boolean)).toBe(true))
  it.each(['深入 一线 调研。', '要求：认真 学习', '学习《中国共产党 章程》。', '时间：上午 9时 开始', '第一项工作 完成'])(
    'means nothing in %s',
    (text) => expect(gapsOf(text).some(Boolean)).toBe(false),
  )
})
