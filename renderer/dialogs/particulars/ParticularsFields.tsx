import { PARTICULARS_FIELDS, type ParticularsForm, fieldProblem } from '#renderer/dialogs/particulars/particulars-form.ts'
import { TextField } from '#renderer/ui/TextField.tsx'

export interface ParticularsFieldsProps {
  form: ParticularsForm
  onChange: (form: ParticularsForm) => void
}

/** 姓名、职务、单位、上级单位、地名、任职年份: for the dialog and for a first start. Each may stay empty. */
export function ParticularsFields({ form, onChange }: ParticularsFieldsProps) {
  return (
    <div className="particulars-fields">
      {PARTICULARS_FIELDS.map(({ id, label, placeholder }) => {
        const problem = fieldProblem(id, form[id])
        return (
          <div key={id} className="form-line">
            <span>{label}</span>
            <TextField
              label={label}
              value={form[id]}
              placeholder={placeholder}
              onChange={(text) => onChange({ ...form, [id]: text })}
              {...(problem === null ? {} : { note: problem })}
            />
          </div>
        )
      })}
    </div>
  )
}
