import { describe, expect, it } from 'vitest'
import { findPinyinNotes } from '#shared/text-import/cleaning/pinyin-notes.ts'

const without = (text: string) => findPinyinNotes(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)

describe('findPinyinNotes', () => {
  it.each([
    ['述職述廉就是“業(yè)務(wù)總結(jié)”，要突出重點(diǎn)。', '述職述廉就是“業務總結”，要突出重點。'],
    ['领（lǐng）导（dǎo）干部', '领导干部'],
    ['对黨(dang) 政干部交流的理論與(yu) 實踐，优(you) 化班子', '对黨政干部交流的理論與實踐，优化班子'],
    ['在二中(zhong)(zhong)(zhong)全會、三中(zhong)(zhong)全會精(jing)神', '在二中全會、三中全會精神'],
    ['明確職責(zé)，說(shuō)開(kāi)認(rèn)識(shí)', '明確職責，說開認識'],
  ])('takes the readings out of %s', (text, expected) => expect(without(text)).toBe(expected))
  it.each([
    '党员李垚（yáo）带头报名',
    '一级（a）和二级（e）',
    '党建（dangjian）平台（app）、材料（pdf）、课件（ppt）',
    '拼音：lǐng dǎo',
    '（a）抓学习（e）抓队伍',
  ])('leaves %s alone', (text) => expect(findPinyinNotes(text)).toEqual([]))
})
