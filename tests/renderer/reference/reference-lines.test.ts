import { expect, it } from 'vitest'
import { referenceLines, takenBlocks } from '#renderer/reference/reference-lines.ts'
import { blank, h, line, p } from '#tests/support/build-report.ts'

const REPORT = [
  h(1, 'a', '做法'),
  h(2, 'b', '甲。', '甲文。'),
  p('c', '续', blank('k', 'number', '次数')),
  h(1, 'd', '问题'),
  p('e', '问题文'),
  line('signature', 'f', '姓名'),
]

it('shows numbers and blanks as text', () => {
  expect(referenceLines(REPORT).map(({ number, text }) => number + text)).toEqual([
    '一、做法',
    '（一）甲。甲文。',
    '续〔次数〕',
    '二、问题',
    '问题文',
    '姓名',
  ])
})

it('takes a heading with all that belongs to it, and never the signature', () => {
  const ids = (index: number) => takenBlocks(REPORT, index).map((block) => block.id)
  expect([ids(0), ids(1), ids(2), ids(3), ids(9)]).toEqual([['a', 'b', 'c'], ['b', 'c'], ['c'], ['d', 'e'], []])
})
