import { useState } from 'react'
import type { FinalObstacle } from '#shared/text-import/final-obstacles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { ExportEditionChoice, type Edition } from '#renderer/dialogs/ExportEditionChoice.tsx'
import { ExportRemaining } from '#renderer/dialogs/ExportRemaining.tsx'
import { whatToDoFirst } from '#renderer/dialogs/export-remaining.ts'
import { CheckBox } from '#renderer/dialogs/profiles/CheckBox.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

export interface ExportChoice {
  readonly edition: Edition
  readonly fileName: string
  readonly profileId: string
  readonly withRemarks: boolean
  /** What the user knowingly leaves in a final copy; 0 otherwise. */
  readonly overridden: number
}

export interface ExportDialogProps {
  isOpen: boolean
  edition: Edition
  /** Without ending and without （送审）. */
  title: string
  obstacles: readonly FinalObstacle[]
  /** Findings of the proofreader that can go along as remarks. */
  findings: number
  profiles: readonly LayoutProfile[]
  profileId: string
  /** A sentence on the fonts of a layout that this machine lacks; empty when it has all. */
  missingFonts: (profileId: string) => string
  /** The final copies made before, in a sentence; empty when there are none. */
  history: string
  onExport: (choice: ExportChoice) => void
  onGoTo: (obstacle: FinalObstacle) => void
  onManageProfiles: () => void
  onClose: () => void
}

/** Which copy, under which name, in which layout. Mounted anew for every export. */
export function ExportDialog(props: ExportDialogProps) {
  const { obstacles, profiles, findings, onClose } = props
  const [edition, setEdition] = useState(props.edition)
  const [typedName, setTypedName] = useState<string | null>(null)
  const [profileId, setProfileId] = useState(props.profileId)
  const [withRemarks, setWithRemarks] = useState(false)
  const [confirming, setConfirming] = useState(false)
  const fileName = typedName ?? (edition === 'review' ? `${props.title}（送审）` : props.title)
  const blocked = edition === 'final' && obstacles.length > 0
  const submit = (overridden: number) =>
    props.onExport({ edition, fileName, profileId, withRemarks: withRemarks && edition === 'review', overridden })
  const fonts = props.missingFonts(profileId)
  const first = obstacles[0]
  const footer = confirming ? (
    <>
      <span className="dialog-foot-note caption">将带着 {obstacles.length} 处没处理完的地方导出，并记入导出记录。</span>
      <Button onPress={() => setConfirming(false)}>返回</Button>
      <Button variant="primary" autoFocus onPress={() => submit(obstacles.length)}>
        确认导出定稿
      </Button>
    </>
  ) : (
    <>
      {blocked && (
        <Button variant="quiet" onPress={() => setConfirming(true)}>
          仍要导出定稿…
        </Button>
      )}
      <Button onPress={onClose}>取消</Button>
      {blocked && first ? (
        <Button variant="primary" onPress={() => props.onGoTo(first)}>
          去处理第一处
        </Button>
      ) : (
        <Button variant="primary" autoFocus onPress={() => submit(0)}>
          {edition === 'review' ? '导出送审版' : '导出定稿版'}
        </Button>
      )}
    </>
  )
  return (
    <Dialog isOpen={props.isOpen} onClose={onClose} title="导出 Word" footer={footer}>
      <ExportEditionChoice
        edition={edition}
        onEdition={(next) => {
          setEdition(next)
          setConfirming(false)
        }}
        toDo={whatToDoFirst(obstacles)}
      />
      <ExportRemaining obstacles={obstacles} onGoTo={props.onGoTo} />
      {edition === 'review' && findings > 0 && (
        <CheckBox text={`把 ${findings} 条校对意见写成批注`} isSelected={withRemarks} onChange={setWithRemarks} />
      )}
      <div className="form-line">
        <span>文件名</span>
        <TextField label="文件名" value={fileName} onChange={setTypedName} />
      </div>
      <div className="form-line">
        <span>版式</span>
        <Select label="版式" options={profiles.map(({ id, name }) => ({ id, text: name }))} selected={profileId} onSelect={setProfileId} />
        <Button variant="quiet" onPress={props.onManageProfiles}>
          管理版式
        </Button>
      </div>
      {fonts !== '' && (
        <p className="export-note">
          <StatusMark level="attention" label="" size="small" />
          {fonts}
        </p>
      )}
      {props.history !== '' && <p className="caption">{props.history}</p>}
    </Dialog>
  )
}
