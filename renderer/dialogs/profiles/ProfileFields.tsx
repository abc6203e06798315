import { useState } from 'react'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { CheckBox } from '#renderer/dialogs/profiles/CheckBox.tsx'
import { NUMBER_FIELDS, type NumberField, fontFields, readNumber } from '#renderer/dialogs/profiles/profile-fields.ts'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

export interface ProfileFieldsProps {
  profile: LayoutProfile
  onChange: (profile: LayoutProfile) => void
}

/** Everything of a layout that can be set. */
export function ProfileFields({ profile, onChange }: ProfileFieldsProps) {
  return (
    <div className="profile-fields">
      <div className="form-line">
        <span>名称</span>
        <TextField label="版式名称" value={profile.name} onChange={(name) => onChange({ ...profile, name })} />
      </div>
      <div className="profile-grid">
        {fontFields(profile).map(({ role, name, choices }) => (
          <div key={role} className="form-line">
            <span>{name}</span>
            <Select
              label={`${name}字体`}
              options={choices.map((font) => ({ id: font, text: font }))}
              selected={profile.fonts[role]}
              onSelect={(font) => onChange({ ...profile, fonts: { ...profile.fonts, [role]: font } })}
            />
          </div>
        ))}
        {NUMBER_FIELDS.map((field) => (
          <NumberLine key={field.id} field={field} profile={profile} onChange={onChange} />
        ))}
      </div>
      <ProfileSwitches profile={profile} onChange={onChange} />
    </div>
  )
}

/** What is typed stays as it is; it takes effect once it is a number within its bounds. */
function NumberLine({ field, profile, onChange }: ProfileFieldsProps & { field: NumberField }) {
  const [typed, setTyped] = useState(String(field.value(profile)))
  const isWrong = readNumber(typed, field) === null
  return (
    <div className="form-line">
      <span>{field.name}</span>
      <TextField
        label={field.name}
        value={typed}
        note={isWrong ? `${field.min} 到 ${field.max} ${field.unit}` : field.unit}
        onChange={(text) => {
          setTyped(text)
          const value = readNumber(text, field)
          if (value !== null) onChange(field.change(profile, value))
        }}
      />
    </div>
  )
}

function ProfileSwitches({ profile, onChange }: ProfileFieldsProps) {
  return (
    <div className="profile-switches">
      <CheckBox text="第三层标题加粗" isSelected={profile.heading3Bold} onChange={(heading3Bold) => onChange({ ...profile, heading3Bold })} />
      <CheckBox text="加盖公章" isSelected={profile.seal} onChange={(seal) => onChange({ ...profile, seal })} />
      <CheckBox
        text="页码居中"
        isSelected={profile.pageNumber === 'center'}
        onChange={(center) => onChange({ ...profile, pageNumber: center ? 'center' : 'outside' })}
      />
      <CheckBox
        text="数字用正文字体"
        isSelected={profile.digits === 'chinese'}
        onChange={(chinese) => onChange({ ...profile, digits: chinese ? 'chinese' : 'latin' })}
      />
      <CheckBox
        text="用 Word 的文档网格（只在 Word 和 WPS 里打开时用）"
        isSelected={profile.grid === 'native'}
        onChange={(native) => onChange({ ...profile, grid: native ? 'native' : 'portable' })}
      />
    </div>
  )
}
