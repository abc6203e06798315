import { describe, expect, it } from 'vitest'
import type { CleaningProposal, ProposalKind } from '#shared/text-import/proposal.ts'
import { previewLead } from '#renderer/dialogs/import/ImportPreviewDialog.tsx'
import { resultsLead } from '#renderer/dialogs/import/import-result.ts'
import { proposalGroups } from '#renderer/dialogs/import/proposal-groups.ts'
import { stateOf, withDecision } from '#renderer/dialogs/import/proposal-selection.ts'

const proposal = (kind: ProposalKind, at: number): CleaningProposal => ({
  id: `${kind}:${at}`,
  kind,
  line: 1,
  lead: '',
  before: '*',
  after: '',
  tail: '',
  message: '',
})
const some = [proposal('hard-wrap', 1), proposal('mask', 2), proposal('hard-wrap', 3)]

describe('proposals', () => {
  it('are grouped by kind, masks first, and kinds without one are left out', () => {
    expect(proposalGroups(some).map(({ name, proposals }) => [name, proposals.map(({ id }) => id)])).toEqual([
      ['遮掩变空项', ['mask:2']],
      ['断开的行', ['hard-wrap:1', 'hard-wrap:3']],
    ])
  })

  it('are all, none or some of them taken', () => {
    expect(stateOf(some, new Set())).toBe('on')
    expect(stateOf(some, new Set(['mask:2']))).toBe('some')
    expect(stateOf(some, new Set(some.map(({ id }) => id)))).toBe('off')
  })

  it('are refused and taken again together', () => {
    const refused = withDecision(
      new Set(['mask:2']),
      [some[0], some[2]].flatMap((one) => one ?? []),
      false,
    )
    expect([...refused]).toEqual(['mask:2', 'hard-wrap:1', 'hard-wrap:3'])
    expect([...withDecision(refused, some, true)]).toEqual([])
  })
})

describe('the first line of the preview', () => {
  const lead = (recognised: { blocks: number; hasTitle: boolean; sections: number; isSigned: boolean }) =>
    previewLead({ fileName: '去年的述职报告.v2.docx', proposals: some, recognised })
  it('says what was made out', () => {
    expect(lead({ blocks: 62, hasTitle: true, sections: 3, isSigned: true })).toBe(
      '读入“去年的述职报告.v2”62 段，认出标题、三个部分和落款，有 3 处建议处理。原文件不会改动。',
    )
    expect(lead({ blocks: 2, hasTitle: false, sections: 1, isSigned: false })).toBe(
      '读入“去年的述职报告.v2”2 段，认出一个部分，有 3 处建议处理。原文件不会改动。',
    )
    expect(lead({ blocks: 90, hasTitle: true, sections: 12, isSigned: false })).toContain('认出标题和 12 个部分，')
    expect(lead({ blocks: 2, hasTitle: false, sections: 0, isSigned: false })).toBe('读入“去年的述职报告.v2”2 段，有 3 处建议处理。原文件不会改动。')
  })
})

describe('the first line after several files', () => {
  const done = { fileName: '一.txt', draftId: 'd1', changes: 0, reason: null }
  const failed = { fileName: '二.txt', draftId: null, changes: 0, reason: '这个文件是空的。' }
  it('counts what became of them', () => {
    expect(resultsLead([done, failed], 3, 2, false)).toBe(
      '1 个已成为草稿，1 个没有读入，3 个没有轮到，另有 2 个不是报告文件，没有读。原文件都没有改动。',
    )
    expect(resultsLead([done], 0, 0, false)).toBe('1 个已成为草稿。原文件都没有改动。')
    expect(resultsLead([], 0, 0, false)).toBe('没有找到可以导入的文件。原文件都没有改动。')
  })
  it('says plainly where nobody has counted to the end', () =>
    expect(resultsLead([done], 1999, 0, true)).toBe(
      '1 个已成为草稿，1999 个没有轮到，有的文件夹太大、太深或者打不开，里面的报告没有数到，也没有读。原文件都没有改动。请打开里面的文件夹，分几次导入。',
    ))
})
