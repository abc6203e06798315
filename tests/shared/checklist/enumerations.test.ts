import { describe, expect, it } from 'vitest'
import { enumerationOrder } from '#shared/checklist/rules/enumeration-order.ts'
import { enumerationPromise } from '#shared/checklist/rules/enumeration-promise.ts'
import { saidBy } from '#tests/shared/checklist/items-for.ts'

const HEAD = ['2024年度述职报告', '一、主要做法']
const ADVICE = '请核对是不是删改时漏了一项，或者序号没有跟着改。'

describe('一是、二是 and other ways of counting', () => {
  const said = (...lines: string[]) => saidBy(enumerationOrder, [...HEAD, ...lines])
  const IN_ORDER = ['pass “一是、二是”前后相连']

  it('names what is missing, twice or alone', () => {
    expect(said('一是抓学习。三是抓作风。')).toEqual([`warn “三是”前面缺“二是” ${ADVICE}`])
    expect(said('一是抓学习。二是抓作风。二是抓队伍。')).toEqual([`warn 有两个“二是” ${ADVICE}`])
    expect(said('一是抓学习。我们认真落实。')).toEqual([`warn 只有“一是”，没有“二是” ${ADVICE}`])
    expect(said('做到：①有计划；③有检查。第一，抓学习。第三，抓作风。')).toEqual([`warn “第三”前面缺“第二” ${ADVICE}`, `warn “③”前面缺“②” ${ADVICE}`])
  })

  it('may begin again with one, in the same paragraph or under the same heading', () => {
    expect(said('一是抓学习。二是抓作风。一是到人。二是到事。三是到期。')).toEqual(IN_ORDER)
    expect(said('一是抓学习。', '二是抓作风。')).toEqual(IN_ORDER)
  })

  it('does not go on under the next heading', () => {
    expect(said('一是抓学习。二是抓作风。', '二、存在的问题', '三是我抓得不紧。')).toEqual([`warn “三是”前面缺“二是” ${ADVICE}`])
  })

  it('首先 needs no 其次', () => {
    expect(said('首先，抓学习。我们认真落实。')).toEqual(IN_ORDER)
  })
})

describe('what was announced against what follows', () => {
  const said = (...lines: string[]) => saidBy(enumerationPromise, [...HEAD, ...lines])

  it('tells both numbers, two being 两', () => {
    expect(said('突出三个方面：一是抓学习。二是抓作风。')).toEqual(['warn 总述说三个，下面是两个 总述的个数与下面列出的对不上，请核对。'])
    expect(said('突出两个方面：一是抓学习。二是抓作风。三是抓队伍。')).toEqual(['warn 总述说两个，下面是三个 总述的个数与下面列出的对不上，请核对。'])
  })

  it('counts each announcement of a paragraph up to the next', () => {
    expect(said('突出两个方面：一是抓学习。二是抓作风。注意三点：一是到人。二是到事。')).toEqual([
      'warn 总述说三个，下面是两个 总述的个数与下面列出的对不上，请核对。',
    ])
  })

  it('holds the lead against the sections, and a paragraph against the sub-headings below it', () => {
    const sections = ['一、主要做法', '我抓学习。', '二、下一步打算', '我抓队伍。']
    expect(saidBy(enumerationPromise, ['2024年度述职报告', '下面，我从三个方面述职。', ...sections])).toEqual([
      'warn 总述说三个，下面是两个 总述的个数与下面列出的对不上，请核对。',
    ])
    expect(said('重点抓好以下两个方面：', '（一）学习。我带头学。', '（二）队伍。我带头抓。')).toEqual(['pass 总述的个数与分述一致'])
  })

  it('takes one sub-heading for no list', () => {
    expect(said('重点抓好以下两个方面：', '（一）学习。我带头学。')).toEqual([])
  })
})
