import { useCallback, useMemo, useState } from 'react'
import type { PendingImport } from '#shared/contract/imports.ts'
import type { CleaningProposal, ProposalId } from '#shared/text-import/proposal.ts'
import { ProposalTabs } from '#renderer/dialogs/import/ProposalTabs.tsx'
import { proposalGroups } from '#renderer/dialogs/import/proposal-groups.ts'
import { withDecision } from '#renderer/dialogs/import/proposal-selection.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'

export interface ImportPreviewDialogProps {
  pending: PendingImport
  onCancel: () => void
  onImport: (refused: ReadonlySet<ProposalId>) => void
}

/** Before an import: everything it would change, to be accepted or refused one by one or by kind. Give it the import's id as key. */
export function ImportPreviewDialog({ pending, onCancel, onImport }: ImportPreviewDialogProps) {
  const { proposals, notes } = pending
  const [refused, setRefused] = useState<ReadonlySet<ProposalId>>(new Set())
  const groups = useMemo(() => proposalGroups(proposals), [proposals])
  const decide = useCallback((some: readonly CleaningProposal[], taken: boolean) => setRefused((now) => withDecision(now, some, taken)), [])
  const taken = proposals.length - refused.size
  return (
    <Dialog
      isOpen
      onClose={onCancel}
      width="wide"
      title="导入前清理"
      lead={previewLead(pending)}
      bare
      footer={
        <>
          <span className="dialog-foot-note caption" role="status">
            已选 {taken} 处，没选的照原样导入
          </span>
          <Button onPress={onCancel}>取消</Button>
          <Button variant="primary" autoFocus onPress={() => onImport(refused)}>
            {taken === 0 ? '照原样导入' : '处理并导入'}
          </Button>
        </>
      }
    >
      <ProposalTabs groups={groups} proposals={proposals} notes={notes} refused={refused} onDecide={decide} />
    </Dialog>
  )
}

/** 读入“去年述职报告”62 段，认出标题、3 个部分和落款，另有 31 处建议处理。 */
export function previewLead({ fileName, proposals, recognised }: Pick<PendingImport, 'fileName' | 'proposals' | 'recognised'>): string {
  const { blocks, hasTitle, sections, isSigned } = recognised
  const found = [hasTitle ? '标题' : '', sections > 0 ? `${countWord(sections)}个部分` : '', isSigned ? '落款' : ''].filter((part) => part !== '')
  const last = found.pop()
  const made = last === undefined ? '' : `认出${found.length > 0 ? `${found.join('、')}和` : ''}${last}，`
  return `读入“${fileName.replace(/\.[A-Za-z]{1,8}$/, '')}”${blocks} 段，${made}有 ${proposals.length} 处建议处理。原文件不会改动。`
}

const COUNT_WORDS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

function countWord(count: number): string {
  return COUNT_WORDS[count] ?? ` ${count} `
}
