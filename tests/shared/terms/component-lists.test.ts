import { describe, expect, it } from 'vitest'
import { createComponentFinder } from '#shared/terms/component-lists.ts'
import type { Term } from '#shared/terms/term.ts'

const term = (name: string, components: string[], fixedOrder = true): Term => ({
  id: name,
  name,
  wording: components.join('、'),
  components,
  fixedOrder,
  explanation: '说明文字',
  since: '',
  usage: '',
  certainty: 'sourced',
  keywords: [],
  updatedTo: '2026-03',
  kind: 'political',
})

const CAPITALS = term('四季', ['春种', '夏耘', '秋收', '冬藏'])
const find = createComponentFinder([
  CAPITALS,
  term('三餐', ['早餐', '午餐', '晚餐']),
  term('三权', ['领导权', '管理权', '话语权']),
  term('随意', ['红', '黄', '蓝绿'], false),
])
const seen = (text: string) => find(text).map(({ term: { name }, kind, range, item }) => [name, kind, text.slice(...range), item])

describe('lists of a term’s components', () => {
  it('are left alone in their own order, whatever stands around them', () => {
    expect(seen('落实春种、夏耘、秋收、冬藏的要求')).toEqual([])
    expect(seen('落实春种、夏耘、秋收和冬藏')).toEqual([])
    expect(seen('做好春种、夏耘、秋收、冬藏、修渠等工作')).toEqual([])
  })

  it('are told in another order', () => {
    expect(seen('落实春种、秋收、夏耘、冬藏的要求。')).toEqual([['四季', 'order', '春种、秋收、夏耘、冬藏', undefined]])
    expect(seen('早餐、晚餐、午餐')).toEqual([['三餐', 'order', '早餐、晚餐、午餐', undefined]])
  })

  it('are told when one of at least four is missing, or another stands in its place', () => {
    expect(seen('春种、夏耘、冬藏')).toEqual([['四季', 'missing', '春种、夏耘、冬藏', '秋收']])
    expect(seen('春种、夏锄、秋收、冬藏')).toEqual([['四季', 'foreign', '春种、夏锄、秋收、冬藏', '夏锄']])
  })

  it('of three are told when two stand in their places and the third is written nearly like it', () => {
    expect(seen('掌握领导权、管理权、话语能权')).toEqual([['三权', 'foreign', '领导权、管理权、话语能权', '话语能权']])
    expect(seen('牢牢掌握领导全、管理权、话语权')).toEqual([['三权', 'foreign', '领导全、管理权、话语权', '领导全']])
    expect(seen('领导权、管里权、话语权的要求')).toEqual([['三权', 'foreign', '领导权、管里权、话语权', '管里权']])
    expect(seen('领导权、管理权、话语劝不旁落')).toEqual([['三权', 'foreign', '领导权、管理权、话语劝', '话语劝']])
  })

  it('of three are another list where the third is not like it, or the two do not stand in their places', () => {
    expect(seen('领导权、管理权、发言权')).toEqual([])
    expect(seen('领导权、管理权')).toEqual([])
    expect(seen('领导权、管理权、监督、话语全')).toEqual([])
    expect(seen('管理权、领导权、话语全')).toEqual([])
    expect(seen('早餐、午餐、晚饭后散步')).toEqual([])
  })

  it('are nobody’s when too few are there, or a stronger mark divides them', () => {
    expect(seen('春种、秋收')).toEqual([])
    expect(seen('晚餐、早餐')).toEqual([])
    expect(seen('春种、秋收，夏耘、冬藏')).toEqual([])
  })

  it('are not looked for where the order is free', () => {
    expect(seen('蓝绿、黄、红')).toEqual([])
  })

  it('are found in time linear in the text', () => {
    const text = '春种、秋收、夏耘、冬藏、'.repeat(4000)
    expect(find(text).length).toBeLessThan(2)
  })
})
