import { type ImportResult, resultsLead } from '#renderer/dialogs/import/import-result.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

export interface ImportResultsDialogProps {
  results: readonly ImportResult[]
  /** Files that were not read any more, because the user stopped. */
  left: number
  /** Files of a folder that are no reports. */
  skipped: number
  /** The folder holds more reports, which were not counted. */
  hasMore: boolean
  onOpen: (draftId: string) => void
  onClose: () => void
}

/** After several files: which became drafts, and why the others did not. */
export function ImportResultsDialog({ results, left, skipped, hasMore, onOpen, onClose }: ImportResultsDialogProps) {
  const keyed = results.map((result, i) => ({ ...result, key: i }))
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title={left > 0 || hasMore ? '导入停下了' : '导入完成'}
      lead={resultsLead(results, left, skipped, hasMore)}
      footer={
        <Button variant="primary" autoFocus onPress={onClose}>
          好
        </Button>
      }
    >
      <ul className="import-results">
        {keyed.map(({ key, fileName, draftId, changes, reason }) => (
          <li key={key}>
            <StatusMark level={draftId === null ? 'must' : 'ok'} label={draftId === null ? '没有读入' : '已成为草稿'} />
            <span className="import-results-file">
              <span className="truncate" title={fileName}>
                {fileName}
              </span>
              <span className="caption">{reason ?? (changes > 0 ? `清理了 ${changes} 处` : '没有要清理的')}</span>
            </span>
            {draftId !== null && (
              <Button size="small" variant="quiet" label={`打开“${fileName}”`} onPress={() => onOpen(draftId)}>
                打开
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
