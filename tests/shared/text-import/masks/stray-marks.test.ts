import { describe, expect, it } from 'vitest'
import { findMasks } from '#shared/text-import/masks/find-masks.ts'
import { isStray } from '#shared/text-import/masks/stray-marks.ts'

const strays = (text: string) => findMasks(text).map((mask) => isStray(text, mask))

describe('isStray', () => {
  it.each([
    '创造力和凝*聚力',
    '采取单独组建*、市域联建、行业统建等方式',
    '集中授课、现场观摩*、分组研讨等',
    '工作取得成效。*',
    '* 加强学习',
    '******',
  ])('%s holds a stray mark', (text) => expect(strays(text)).toEqual([true]))
  it.each([
    '肃清*恶劣影响和*、*流毒',
    '推动*转型升级',
    '结合*实际',
    '在*公众号推送',
    '近*年来',
    '召开*次',
    '到*县调研',
    '赴*、上海等地学习',
    '凝××聚',
  ])('every mask of %s stands for something', (text) => expect(strays(text)).not.toContain(true))
})
