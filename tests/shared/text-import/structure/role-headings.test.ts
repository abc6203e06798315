import { describe, expect, it } from 'vitest'
import { passageOf } from '#shared/text-import/passage.ts'
import { hasBareSections, isBareSection } from '#shared/text-import/structure/role-headings.ts'

const lines = (...texts: string[]) => texts.map((text, i) => passageOf(text, i + 1))

describe('sections without numbers', () => {
  it.each(['主要工作情况', '存在的问题', '下一步工作打算', '存在问题：'])('%s is one', (text) => expect(isBareSection(text)).toBe(true))
  it.each(['存在问题：学习不深', '一是存在问题', '（存在问题）', '抓谋划促统筹', '问题', '存在的问题是学习不深，创新不够'])('%s is none', (text) =>
    expect(isBareSection(text)).toBe(false),
  )
  it('are looked for only where no section has a number', () => {
    expect(hasBareSections(lines('主要工作情况', '开展学习。', '存在的问题', '学习不深。'))).toBe(true)
    expect(hasBareSections(lines('一、主要工作', '存在的问题', '学习不深。', '下一步打算', '改。'))).toBe(false)
    expect(hasBareSections(lines('主要工作情况', '开展学习。', '存在的问题'))).toBe(false)
    expect(hasBareSections(lines('1.主要工作', '开展学习。', '2.存在的不足', '学习不深。', '3.今后打算', '改。'))).toBe(false)
  })
})
