import { describe, expect, it } from 'vitest'
import { findSubstitutedWords } from '#shared/text-import/cleaning/substituted-words.ts'

const restored = (text: string) => {
  let out = ''
  let from = 0
  for (const edit of findSubstitutedWords(text)) {
    out += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return out + text.slice(from)
}

describe('findSubstitutedWords', () => {
  it.each([
    ['D建引领', '党建引领'],
    ['毛泽东思想、邓**理论', '毛泽东思想、邓小平理论'],
    ['发展D员', '发展党员'],
    ['基层dang建和Dang员教育，从严治dang', '基层党建和党员教育，从严治党'],
    ['书ji抓、干bu干，发展党yuan，党jian引领', '书记抓、干部干，发展党员，党建引领'],
    ['DZZ书记', '党组织书记'],
    ['全面从严治D', '全面从严治党'],
    ['全面从严治X', '全面从严治党'],
    ['学习X的二十大精神', '学习党的二十大精神'],
    ['坚持管X治X', '坚持管党治党'],
    ['不具备条件的××员，不合格XX员的处置', '不具备条件的党员，不合格党员的处置'],
    ['不履行××员义务，发扬××内民主，撰写XX性分析材料', '不履行党员义务，发扬党内民主，撰写党性分析材料'],
  ])('%s becomes %s', (text, expected) => expect(restored(text)).toBe(expected))
  it.each([
    '××员工',
    'XX性能测试',
    '××内科',
    'XX章',
    '××名党员',
    'XX镇党委',
    'X次',
    '讲D课时',
    '3D建模',
    'X支部',
    '邓**同志',
    '**理论',
    '书jinx',
    'dang次',
  ])('%s stays', (text) => expect(restored(text)).toBe(text))
})
