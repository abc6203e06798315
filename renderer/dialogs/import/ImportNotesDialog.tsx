import type { ImportWarning } from '#shared/text-import/imported-report.ts'
import { ImportNotes } from '#renderer/dialogs/import/ImportNotes.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'

export interface ImportNotesDialogProps {
  fileName: string
  notes: readonly ImportWarning[]
  onClose: () => void
}

/** After an import that needed no decision: what is to be checked against the original file. */
export function ImportNotesDialog({ fileName, notes, onClose }: ImportNotesDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="导入完成，请核对"
      lead={`已读入“${fileName}”，有 ${notes.length} 处请对照原文件看一看。原文件没有改动。`}
      footer={
        <Button variant="primary" autoFocus onPress={onClose}>
          好
        </Button>
      }
    >
      <ImportNotes notes={notes} />
    </Dialog>
  )
}
