import { expect, it } from 'vitest'
import { changedMiddle } from '#renderer/dialogs/changed-middle.ts'

it('keeps what stands on either side of a mask', () => {
  expect(changedMiddle('专题研究*次', '专题研究〔次数〕次')).toEqual({ head: '专题研究', removed: '*', inserted: '〔次数〕', tail: '次' })
})
it('takes a deleted line as removed altogether', () => {
  expect(changedMiddle('付费后查看', '')).toEqual({ head: '', removed: '付费后查看', inserted: '', tail: '' })
})
it('does not count a repeated character twice', () => {
  expect(changedMiddle('完成。。', '完成。')).toEqual({ head: '完成。', removed: '。', inserted: '', tail: '' })
})
it('never cuts a blank in two', () => {
  expect(changedMiddle('〔次数〕', '〔数量〕')).toEqual({ head: '', removed: '〔次数〕', inserted: '〔数量〕', tail: '' })
})
