import { ToggleButton } from 'react-aria-components'

const OPTIONS = [
  { name: 'wholeWord', text: '全字匹配' },
  { name: 'matchCase', text: '区分大小写' },
  { name: 'matchWidth', text: '区分全半角' },
  { name: 'headingsOnly', text: '只在标题中' },
  { name: 'inSelection', text: '只在选中的文字中' },
  { name: 'regex', text: '正则表达式' },
] as const

export type FindOptionName = (typeof OPTIONS)[number]['name']

export interface FindOptionsLineProps {
  options: Readonly<Record<FindOptionName, boolean>>
  onOption: (name: FindOptionName, on: boolean) => void
}

/** How to search: each is on or off. */
export function FindOptionsLine({ options, onOption }: FindOptionsLineProps) {
  return (
    <fieldset className="find-options" aria-label="查找选项">
      {OPTIONS.map(({ name, text }) => (
        <ToggleButton key={name} className="filter" isSelected={options[name]} onChange={(on) => onOption(name, on)}>
          {text}
        </ToggleButton>
      ))}
    </fieldset>
  )
}
