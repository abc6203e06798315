import { expect, it } from 'vitest'
import type { BlankId, BlockId } from '#shared/base/branded-ids.ts'
import type { BlankItem } from '#shared/inspection/inspection.ts'
import { blankGroups } from '#renderer/panels/blanks/blank-groups.ts'

const blank = (id: string, kind: BlankItem['kind'], filled = false): BlankItem => ({
  blankId: id as BlankId,
  blockId: 'b' as BlockId,
  kind,
  hint: '数量',
  filled,
  before: '',
  after: '',
  place: '题下',
})

it('puts together what is looked up together, in reading order, without filled ones and empty groups', () => {
  const groups = blankGroups([
    blank('1', 'person'),
    blank('2', 'percent'),
    blank('3', 'number'),
    blank('4', 'date', true),
    blank('5', 'organisation'),
  ])
  expect(groups.map((group) => [group.id, group.items.map(({ blankId }) => blankId)])).toEqual([
    ['numbers', ['2', '3']],
    ['places', ['5']],
    ['people', ['1']],
  ])
})
