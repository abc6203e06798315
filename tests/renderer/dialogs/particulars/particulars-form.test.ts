import { describe, expect, it } from 'vitest'
import { NO_PARTICULARS } from '#shared/particulars/particulars.ts'
import { fieldProblem, formOf, particularsOf } from '#renderer/dialogs/particulars/particulars-form.ts'

const TOLD = { name: '某甲', post: '党委书记', unit: '甲镇', superior: '乙县委', places: ['丙村', '丁村'], since: 2021 }

describe('the fields of 我的信息', () => {
  it('hold what was told, and give it back unchanged', () => {
    expect(formOf(TOLD)).toEqual({ name: '某甲', post: '党委书记', unit: '甲镇', superior: '乙县委', places: '丙村、丁村', since: '2021' })
    expect(particularsOf(formOf(TOLD))).toEqual(TOLD)
  })

  it('may all stay empty', () => {
    expect(particularsOf(formOf(NO_PARTICULARS))).toEqual(NO_PARTICULARS)
  })

  it('lose the spaces around what was typed', () => {
    expect(particularsOf({ ...formOf(NO_PARTICULARS), unit: ' 甲镇　' })?.unit).toBe('甲镇')
  })

  it('are not saved with a year that is none', () => {
    expect(fieldProblem('since', '21年')).toBe('请写四位年份')
    expect(particularsOf({ ...formOf(TOLD), since: '21' })).toBeNull()
    expect(fieldProblem('since', '')).toBeNull()
  })

  it('take a year as an input method writes it: in full-width digits, or with 年', () => {
    for (const since of ['２０２１', '2021年', ' ２０２１ 年']) {
      expect(fieldProblem('since', since)).toBeNull()
      expect(particularsOf({ ...formOf(TOLD), since })).toEqual(TOLD)
    }
  })
})
