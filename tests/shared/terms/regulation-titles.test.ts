import { describe, expect, it } from 'vitest'
import { BUILT_IN_TERMS } from '#shared/terms/built-in-terms.ts'
import { createShortTitleFinder } from '#shared/terms/regulation-titles.ts'

const find = createShortTitleFinder(BUILT_IN_TERMS.filter(({ kind }) => kind === 'regulation'))
const seen = (text: string) => find(text).map(({ range, full }) => [text.slice(...range), full])

describe('titles of regulations', () => {
  it('are completed where the party’s name or （试行） is missing', () => {
    expect(seen('学习《问责条例》《国有企业基层组织工作条例》')).toEqual([
      ['问责条例', '中国共产党问责条例'],
      ['国有企业基层组织工作条例', '中国共产党国有企业基层组织工作条例（试行）'],
    ])
  })

  it('are right in full, with brackets of either width', () => {
    expect(seen('《中国共产党支部工作条例（试行）》《中国共产党支部工作条例(试行)》《党政机关公文处理工作条例》')).toEqual([])
  })

  it('may be short where that is announced', () => {
    expect(seen('《中国共产党问责条例》（以下简称《问责条例》）')).toEqual([])
  })

  it('of the unit itself are nobody’s business', () => {
    expect(seen('《××镇党支部工作条例实施细则》《考核办法》《条例》')).toEqual([])
  })

  it('are completed where 工作 is missing too, if 党政 or the party’s name shows what is meant', () => {
    expect(seen('《中国共产党农村基层组织条例》《党政领导干部选拔任用条例》')).toEqual([
      ['中国共产党农村基层组织条例', '中国共产党农村基层组织工作条例'],
      ['党政领导干部选拔任用条例', '党政领导干部选拔任用工作条例'],
    ])
    expect(seen('《支部条例》《信访条例》《党员教育管理条例》')).toEqual([])
  })

  it('lose one 党 too many', () => {
    expect(seen('《党支部工作条例》')).toEqual([['党支部工作条例', '中国共产党支部工作条例（试行）']])
  })
})
