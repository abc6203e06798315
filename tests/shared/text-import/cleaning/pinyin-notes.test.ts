import { describe, expect, it } from 'vitest'
import { findPinyinNotes } from '#shared/text-import/cleaning/pinyin-notes.ts'

const without = (text: string) => findPinyinNotes(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)

describe('findPinyinNotes', () => {
  it.each([
    ['述職述廉就是“業(yè)務(wù)總結(jié)”，要突出重點(diǎn)。', '述職述廉就是“業務總結”，要突出重點。'],
    ['领（lǐng）导（dǎo）干部', '领导干部'],
  ])('takes the readings out of %s', (text, expected) => expect(without(text)).toBe(expected))
  it.each(['党员李垚（yáo）带头报名', '一级（A）和二级（B）', '党建（dangjian）平台（app）', '拼音：lǐng dǎo'])('leaves %s alone', (text) =>
    expect(findPinyinNotes(text)).toEqual([]),
  )
})
