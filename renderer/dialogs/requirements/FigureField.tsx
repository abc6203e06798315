import { useState } from 'react'
import type { Requirements } from '#shared/document/requirements.ts'
import { type RequirementField, readFigure } from '#renderer/dialogs/requirements/requirement-fields.ts'
import { TextField } from '#renderer/ui/TextField.tsx'

export interface FigureFieldProps {
  field: RequirementField
  requirements: Requirements
  onChange: (requirements: Requirements) => void
}

/** What is typed stays as it is; it takes effect once it is a number within its bounds, or nothing. */
export function FigureField({ field, requirements, onChange }: FigureFieldProps) {
  const [typed, setTyped] = useState(String(field.read(requirements) ?? ''))
  const isWrong = readFigure(typed, field) === null
  return (
    <div className="form-line">
      <span>{field.name}</span>
      <TextField
        label={field.name}
        value={typed}
        placeholder="不限"
        note={isWrong ? `0 到 ${field.max} ${field.unit}` : field.unit}
        onChange={(text) => {
          setTyped(text)
          const value = readFigure(text, field)
          if (value !== null) onChange(field.write(requirements, value))
        }}
      />
    </div>
  )
}
