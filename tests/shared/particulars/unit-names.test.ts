import { describe, expect, it } from 'vitest'
import { isForeign, ownKind } from '#shared/particulars/own-names.ts'
import { NO_PARTICULARS } from '#shared/particulars/particulars.ts'
import { unitNamesIn } from '#shared/particulars/unit-names.ts'

const names = (text: string) => unitNamesIn(text).map(({ name }) => name)

describe('names of units in a text', () => {
  it.each([
    ['丙田镇党委带领党员', ['丙田镇']],
    ['在丙田镇丁山村召开现场会', ['丙田镇', '丁山村']],
    ['由戊河街道牵头', ['戊河街道']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    '推进新型城镇建设，打造特色小镇',
    '全镇各村、各社区，我镇驻村干部，行政村和自然村',
    '建设美丽乡村、和谐社区，返乡创业，家乡人才',
    '赴丙田镇考察学习',
    '带领党员在村里走访',
    '农村社区、老旧社区、示范村、薄弱村、空壳村',
    '完善镇党委议事规则，推动村党组织领办合作社，由分管副镇长负责',
    '发挥社区党组织作用，落实村级经费，丙田村民',
  ])('none: %s', (text) => {
    expect(names(text)).toEqual([])
  })
})

describe('whose a name is', () => {
  const own = { ...NO_PARTICULARS, unit: '甲河镇', superior: '乙县委', places: ['丁山'] }
  const first = (text: string) => {
    const [unit] = unitNamesIn(text)
    if (!unit) throw new Error(`no name in ${text}`)
    return unit
  }

  it('tells the user’s unit, its places and lower levels from a neighbour', () => {
    expect(isForeign(first('甲河镇党委'), own)).toBe(false)
    expect(isForeign(first('丙田镇党委'), own)).toBe(true)
    expect(isForeign(first('戊河街道牵头'), own)).toBe(true)
    expect(isForeign(first('丁山村党支部'), own)).toBe(false)
    expect(isForeign(first('己水村党支部'), own)).toBe(false)
  })

  it('does not judge where the unit is no town, street or village', () => {
    expect(ownKind({ ...own, unit: '乙县农业农村局' })).toBeNull()
    expect(isForeign(first('丙田镇党委'), { ...own, unit: '乙县农业农村局' })).toBe(false)
  })

  it('judges a village’s town only where the user told of one', () => {
    const village = { ...NO_PARTICULARS, unit: '丁山村' }
    expect(isForeign(first('丙田镇党委'), village)).toBe(false)
    expect(isForeign(first('丙田镇党委'), { ...village, superior: '甲河镇党委' })).toBe(true)
  })
})
