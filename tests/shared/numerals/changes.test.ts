import { describe, expect, it } from 'vitest'
import { changesIn } from '#shared/numerals/changes.ts'
import { formatFraction } from '#shared/numerals/fraction.ts'
import { clauseGroups } from '#shared/numerals/sentence-spans.ts'

const read = (text: string) =>
  clauseGroups(text)
    .flatMap(changesIn)
    .map(({ before, after, direction }) => `${formatFraction(before.value)} ${direction} ${formatFraction(after.value)}`)

describe('changes from one quantity to another', () => {
  it.each([
    ['集体经济收入由20万元增加到30万元', ['200000 up 300000']],
    ['软弱涣散党组织从5个减少到1个', ['5 down 1']],
    ['党员从去年的300名增至320名', ['300 up 320']],
    ['人均收入由2023年的1.2万元提高到2024年的1.5万元', ['12000 up 15000']],
    ['办件时间由原来的10天压缩至3天，群众满意率从90%提升到95%', ['10 down 3', '0.9 up 0.95']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(['增加到30万元', '收入20万元，增加到30万元', '由20名增加到30万元', '由20万元和30万元组成', '由20万元增加，支出30万元'])(
    '%s tells none',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )
})
