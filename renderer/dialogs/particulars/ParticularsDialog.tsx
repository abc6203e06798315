import { useState } from 'react'
import { NO_PARTICULARS, type Particulars } from '#shared/particulars/particulars.ts'
import { ParticularsFields } from '#renderer/dialogs/particulars/ParticularsFields.tsx'
import { formOf, particularsOf } from '#renderer/dialogs/particulars/particulars-form.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'

export interface ParticularsDialogProps {
  isOpen: boolean
  /** What was told before; null: nothing yet. */
  particulars: Particulars | null
  onSave: (particulars: Particulars) => void
  onClose: () => void
}

/** The user's own name, post and unit. Drawn afresh each time it opens, so that a closed dialog keeps nothing that was not saved. */
export function ParticularsDialog(props: ParticularsDialogProps) {
  return props.isOpen ? <OpenDialog {...props} /> : null
}

function OpenDialog({ isOpen, particulars, onSave, onClose }: ParticularsDialogProps) {
  const [form, setForm] = useState(() => formOf(particulars ?? NO_PARTICULARS))
  const ready = particularsOf(form)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="我的信息"
      lead="新建报告时自动填进空项，检查时看有没有抄来别人的单位、地名和姓名。每一项都可以不填。"
      footer={
        <>
          <span className="dialog-foot-note caption">只存在这台电脑上，随时可以改。</span>
          <Button onPress={onClose}>取消</Button>
          <Button variant="primary" isDisabled={ready === null} onPress={() => ready !== null && onSave(ready)}>
            保存
          </Button>
        </>
      }
    >
      <ParticularsFields form={form} onChange={setForm} />
    </Dialog>
  )
}
