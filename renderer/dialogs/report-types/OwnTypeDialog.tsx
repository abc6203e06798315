import { useState } from 'react'
import type { ReportSection, ReportType } from '#shared/report-types/report-type.ts'
import { CheckBox } from '#renderer/dialogs/profiles/CheckBox.tsx'
import { RequirementFields } from '#renderer/dialogs/requirements/RequirementFields.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

export interface OwnTypeDialogProps {
  /** As proposed from the open report. */
  type: ReportType
  /** False: it was not saved, and the user has been told why. */
  onSave: (type: ReportType) => Promise<boolean>
  onClose: () => void
}

/** A type of the unit's own: its sections with guidance and whether they must be there, and its figures. */
export function OwnTypeDialog({ type, onSave, onClose }: OwnTypeDialogProps) {
  const [edited, setEdited] = useState(type)
  const change = (id: string, part: Partial<ReportSection>) =>
    setEdited({ ...edited, sections: edited.sections.map((section) => (section.id === id ? { ...section, ...part } : section)) })
  const remove = (id: string) =>
    setEdited({
      ...edited,
      sections: edited.sections.filter((section) => section.id !== id && section.within !== id),
      points: edited.points.map(({ section, ...point }) => (section === undefined || section === id ? point : { ...point, section })),
    })
  const footer = (
    <>
      <span className="dialog-foot-note" />
      <Button onPress={onClose}>取消</Button>
      <Button variant="primary" isDisabled={edited.name.trim() === ''} onPress={() => void onSave(edited)}>
        存为本单位的种类
      </Button>
    </>
  )
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title="存为本单位的种类"
      lead="标题和分节照这份稿子；正文里的姓名、数字不带进去。存好以后新建报告时可选，也可以传给别人。"
      footer={footer}
    >
      <div className="form-line">
        <span>名称</span>
        <TextField label="种类名称" value={edited.name} onChange={(name) => setEdited({ ...edited, name: name.slice(0, 40) })} />
      </div>
      <div className="form-line">
        <span>一句说明</span>
        <TextField label="一句说明" value={edited.summary} onChange={(summary) => setEdited({ ...edited, summary: summary.slice(0, 200) })} />
      </div>
      <h3 className="group-head">分节</h3>
      <ul className="own-sections">
        {edited.sections.map((section) => (
          <li key={section.id} className="own-section">
            <p className="own-section-name">{section.heading}</p>
            <TextField
              label={`怎么写：${section.heading}`}
              placeholder="写一句怎么写这一部分"
              value={section.guidance}
              onChange={(guidance) => change(section.id, { guidance: guidance.slice(0, 300) })}
            />
            <CheckBox
              text="必须有"
              isSelected={section.need === 'required'}
              onChange={(required) => change(section.id, { need: required ? 'required' : 'recommended' })}
            />
            <IconButton icon="trash" label={`不要这一部分：${section.heading}`} onPress={() => remove(section.id)} />
          </li>
        ))}
      </ul>
      <RequirementFields
        requirements={edited.requirements}
        onChange={(requirements) => setEdited((before) => ({ ...before, requirements }))}
        hasAspects={type.requirements.aspects !== undefined}
      />
    </Dialog>
  )
}
