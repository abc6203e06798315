import { expect, it } from 'vitest'
import { clauseAround } from '#renderer/panels/blanks/clause-around.ts'

it('keeps the clause of the blank', () => {
  expect(clauseAround({ before: '制度，专题研究党建工作', after: '次，组织' })).toEqual({ before: '专题研究党建工作', after: '次' })
})
it('keeps everything where no clause ends', () =>
  expect(clauseAround({ before: '中共', after: '委员会' })).toEqual({ before: '中共', after: '委员会' }))
it('keeps nothing before a blank that opens its clause', () =>
  expect(clauseAround({ before: '完成。', after: '' })).toEqual({ before: '', after: '' }))
