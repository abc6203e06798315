import { expect, it } from 'vitest'
import { importChangeGroups } from '#renderer/dialogs/import-changes.ts'

const change = (kind: 'mask' | 'hard-wrap' | 'site-advert' | 'numbering' | 'word', line: number) => ({
  kind,
  line,
  before: '甲',
  after: '乙',
  message: '',
})

it('groups by kind, masks first, and leaves out kinds without a change', () => {
  const groups = importChangeGroups([change('hard-wrap', 1), change('mask', 2), change('hard-wrap', 3)])
  expect(groups.map((group) => [group.name, group.changes.map(({ line }) => line)])).toEqual([
    ['遮掩变空项', [2]],
    ['断开的行', [1, 3]],
  ])
})
it('gives changes that read alike ids of their own', () => {
  const [group] = importChangeGroups([change('mask', 2), change('mask', 2)])
  expect(group?.changes.map(({ id }) => id)).toEqual([0, 1])
})
it('shows renumbered headings and what a Word file held besides', () => {
  expect(importChangeGroups([change('word', 1), change('numbering', 2)]).map((group) => group.name)).toEqual(['标题序号', 'Word 里的内容'])
})
