import { describe, expect, it } from 'vitest'
import { NO_PARTICULARS, hasParticulars, placesFrom } from '#shared/particulars/particulars.ts'

describe('the user’s particulars', () => {
  it('count as told when any of them is', () => {
    expect(hasParticulars(NO_PARTICULARS)).toBe(false)
    expect(hasParticulars({ ...NO_PARTICULARS, places: ['甲村'] })).toBe(true)
    expect(hasParticulars({ ...NO_PARTICULARS, post: '党委书记' })).toBe(true)
  })

  it('take places from one line, however they are separated, each once', () => {
    expect(placesFrom('甲村、乙村，丙村 丁村;甲村\n')).toEqual(['甲村', '乙村', '丙村', '丁村'])
    expect(placesFrom('  ')).toEqual([])
  })
})
