import type { Requirements } from '#shared/document/requirements.ts'
import { FigureField } from '#renderer/dialogs/requirements/FigureField.tsx'
import { LENGTH_FIELDS, type RequirementField, SHARE_FIELDS, SPEECH_FIELDS } from '#renderer/dialogs/requirements/requirement-fields.ts'

export interface RequirementFieldsProps {
  requirements: Requirements
  onChange: (requirements: Requirements) => void
  /** Shown for kinds that go by 方面. */
  hasAspects: boolean
}

/** Every figure that a notice may ask for. */
export function RequirementFields({ requirements, onChange, hasAspects }: RequirementFieldsProps) {
  const line = (field: RequirementField) => <FigureField key={field.id} field={field} requirements={requirements} onChange={onChange} />
  return (
    <div className="requirements">
      {hasAspects && (
        <div className="form-line form-line-tall">
          <span>当年的方面</span>
          <textarea
            className="text-area"
            aria-label="当年的方面，一行一个"
            rows={5}
            defaultValue={(requirements.aspects ?? []).join('\n')}
            onChange={(event) => onChange({ ...requirements, aspects: linesOf(event.target.value) })}
          />
        </div>
      )}
      <h3 className="group-head">字数</h3>
      <div className="requirements-grid">{LENGTH_FIELDS.map(line)}</div>
      <h3 className="group-head">比例和条数</h3>
      <div className="requirements-grid">{SHARE_FIELDS.map(line)}</div>
      <h3 className="group-head">现场述职</h3>
      <div className="requirements-grid">{SPEECH_FIELDS.map(line)}</div>
    </div>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 100))
    .filter((line) => line !== '')
    .slice(0, 20)
}
