import { useState } from 'react'
import type { CheckReportParts } from '#shared/check-report/check-report-document.ts'
import { CheckBox } from '#renderer/dialogs/profiles/CheckBox.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'

export interface CheckReportDialogProps {
  /** How many there are of each. */
  counts: Readonly<Record<keyof CheckReportParts, number>>
  onExport: (parts: CheckReportParts) => void
  onPreview: (parts: CheckReportParts) => void
  onClose: () => void
}

/** What goes into the report of the check, and where it goes. */
export function CheckReportDialog({ counts, onExport, onPreview, onClose }: CheckReportDialogProps) {
  const [parts, setParts] = useState<CheckReportParts>({ findings: true, checklist: true, blanks: true })
  const isEmpty = !parts.findings && !parts.checklist && !parts.blanks
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="检查报告"
      lead="把这次查出来的问题列成一份材料，可以打印出来逐条核对，也可以发给起草的同志。"
      footer={
        <>
          <span className="dialog-foot-note" />
          <Button isDisabled={isEmpty} onPress={() => onPreview(parts)}>
            预览和打印
          </Button>
          <Button variant="primary" autoFocus isDisabled={isEmpty} onPress={() => onExport(parts)}>
            导出 Word
          </Button>
        </>
      }
    >
      <div className="check-report-parts">
        <CheckBox
          text={`校对提示（${counts.findings} 处）：位置、原文、改法和理由`}
          isSelected={parts.findings}
          onChange={(findings) => setParts({ ...parts, findings })}
        />
        <CheckBox
          text={`清单（${counts.checklist} 项）：缺什么、超了什么`}
          isSelected={parts.checklist}
          onChange={(checklist) => setParts({ ...parts, checklist })}
        />
        <CheckBox
          text={`未填空项（${counts.blanks} 处）：在哪里、要填什么`}
          isSelected={parts.blanks}
          onChange={(blanks) => setParts({ ...parts, blanks })}
        />
      </div>
    </Dialog>
  )
}
