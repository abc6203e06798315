import { useState } from 'react'
import type { Requirements } from '#shared/document/requirements.ts'
import { USUAL_PRESETS, readingTimeText } from '#renderer/dialogs/requirements/requirement-fields.ts'
import { RequirementFields } from '#renderer/dialogs/requirements/RequirementFields.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { MenuButton } from '#renderer/ui/MenuButton.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

export interface Preset {
  readonly name: string
  readonly requirements: Requirements
}

export interface RequirementsDialogProps {
  isOpen: boolean
  typeName: string
  /** Those of the report, else of its type. */
  requirements: Requirements
  /** The usual ones of the type. */
  usual: Requirements
  chars: number
  /** The user's own. */
  presets: readonly Preset[]
  onPresets: (presets: readonly Preset[]) => void
  /** Undefined: those of the type again. */
  onSave: (requirements: Requirements | undefined) => void
  onClose: () => void
}

/** 本次要求: what this year's local notice asks of the open report. */
export function RequirementsDialog(props: RequirementsDialogProps) {
  const { usual, presets } = props
  const [edited, setEdited] = useState(props.requirements)
  // Fields keep what is typed; taking over a preset shows new ones.
  const [taken, setTaken] = useState(0)
  const [name, setName] = useState('')
  const [removed, setRemoved] = useState<Preset | null>(null)
  const take = (requirements: Requirements) => {
    setEdited(requirements)
    setTaken((n) => n + 1)
  }
  const groups = [
    { id: 'usual', heading: '通行的', entries: USUAL_PRESETS.map((preset) => ({ id: preset.name, text: preset.name })) },
    ...(presets.length === 0 ? [] : [{ id: 'own', heading: '我存的', entries: presets.map((preset) => ({ id: preset.name, text: preset.name })) }]),
  ]
  const footer = (
    <>
      <Button variant="quiet" onPress={() => props.onSave(undefined)}>
        恢复通行要求
      </Button>
      <span className="dialog-foot-note caption" role="status">
        {removed !== null && (
          <>
            已删除“{removed.name}”
            <Button
              size="small"
              variant="quiet"
              onPress={() => {
                props.onPresets([...presets, removed])
                setRemoved(null)
              }}
            >
              撤销
            </Button>
          </>
        )}
      </span>
      <Button onPress={props.onClose}>取消</Button>
      <Button variant="primary" onPress={() => props.onSave(edited)}>
        按这个要求检查
      </Button>
    </>
  )
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      title="本次要求"
      lead={`照当地通知改，只管这份“${props.typeName}”；留空就是不限。${readingTimeText(props.chars, edited)}`}
      footer={footer}
    >
      <div className="requirements-presets">
        <MenuButton
          text="套用一组要求"
          variant="plain"
          size="small"
          label="套用一组要求"
          groups={groups}
          onAction={(id, group) => {
            const preset = (group === 'own' ? presets : USUAL_PRESETS).find((candidate) => candidate.name === id)
            if (preset !== undefined)
              take(usual.aspects === undefined ? preset.requirements : { ...preset.requirements, aspects: edited.aspects ?? usual.aspects })
          }}
        />
        <TextField label="给这组要求起名" value={name} placeholder="给这组要求起名，存下来下次用" onChange={setName} />
        <Button
          size="small"
          isDisabled={name.trim() === ''}
          onPress={() => {
            setRemoved(null)
            props.onPresets([...presets.filter((preset) => preset.name !== name.trim()), { name: name.trim(), requirements: edited }])
            setName('')
          }}
        >
          存为预设
        </Button>
        {presets.length > 0 && (
          <MenuButton
            text="删除预设"
            size="small"
            label="删除预设"
            groups={[{ id: 'own', entries: presets.map((preset) => ({ id: preset.name, text: preset.name })) }]}
            onAction={(id) => {
              setRemoved(presets.find((preset) => preset.name === id) ?? null)
              props.onPresets(presets.filter((preset) => preset.name !== id))
            }}
          />
        )}
      </div>
      <RequirementFields key={taken} requirements={edited} onChange={setEdited} hasAspects={usual.aspects !== undefined} />
    </Dialog>
  )
}
