import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/document/blocks.ts'
import { PROOFREADING_RULES } from '#shared/proofreading/index.ts'
import { ignoredPlace, passageOf, withoutIgnored } from '#shared/proofreading/ignored-places.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { p, table } from '#tests/support/build-report.ts'

const check = (...blocks: readonly Block[]) => runProofreading({ blocks }, PROOFREADING_RULES)
const [first] = check(p('a', '全年及时布署任务，再布署一次。'))
if (first === undefined) throw new Error('布署 is found')
const place = ignoredPlace(first)
const left = (...blocks: readonly Block[]) => withoutIgnored(check(...blocks), [place]).map(({ blockId, start }) => `${blockId}:${start}`)

describe('a place that is ignored', () => {
  it('is that one and not its like in the same paragraph', () => {
    expect(left(p('a', '全年及时布署任务，再布署一次。'))).toEqual(['a:10'])
  })

  it('stays ignored when something is written before it, behind it, and in the paragraph', () => {
    expect(left(p('n', '新的一段。'), p('a', '今年以来，全年及时布署任务，再布署一次，还要布署。'))).toEqual(['a:15', 'a:22'])
  })

  it('stays ignored when its neighbours are written anew', () => {
    expect(left(p('a', '我们多次布署工作。'))).toEqual([])
  })

  it('is known in another paragraph by what stands around it, when its own was split', () => {
    expect(left(p('b', '全年及时布署任务，好。'))).toEqual([])
    expect(left(p('b', '我们多次布署工作。'))).toEqual(['b:4'])
  })

  it('takes back one finding only', () => {
    expect(left(p('a', '及时布署任务。'), p('b', '全年及时布署任务，再'))).toEqual(['b:4'])
  })

  it('says nothing about other rules', () => {
    expect(left(p('a', '全年及时布暑任务。'))).toEqual(['a:4'])
  })
})

describe('the passage of a finding', () => {
  it('is cut from its excerpt, in a cell of a table as well', () => {
    const [finding] = check(table('t', 0, ['序号和名称很长的一格', '要布署好']))
    expect(finding && passageOf(finding)).toEqual({ before: '要', passage: '布署', after: '好' })
  })
})
