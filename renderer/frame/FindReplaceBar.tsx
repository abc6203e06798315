import { type KeyboardEvent, useEffect, useRef } from 'react'
import { FindOptionsLine, type FindOptionsLineProps } from '#renderer/frame/FindOptionsLine.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { SearchField } from '#renderer/ui/SearchField.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

export interface FindReplaceBarProps {
  find: string
  onFind: (text: string) => void
  replacement: string
  onReplacement: (text: string) => void
  /** Matches in the report. */
  count: number
  /** Index of the current match from 0; null when none is current. */
  current: number | null
  onNext: () => void
  onPrevious: () => void
  onReplace: () => void
  onReplaceAll: () => void
  onClose: () => void
  isReplaceShown: boolean
  onShowReplace: (shown: boolean) => void
  /** False while a regular expression is still half written. */
  isSearchable: boolean
  areOptionsShown: boolean
  onShowOptions: (shown: boolean) => void
  options: FindOptionsLineProps['options']
  onOption: FindOptionsLineProps['onOption']
}

/** Finding and replacing, over the desk. Enter goes on, Shift+Enter goes back, Esc closes. */
export function FindReplaceBar(props: FindReplaceBarProps) {
  const { find, count, current, isReplaceShown } = props
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      if (event.shiftKey) props.onPrevious()
      else props.onNext()
    }
    if (event.key === 'Escape') props.onClose()
  }
  return (
    <search className="find-bar" aria-label="查找和替换">
      <div className="find-line">
        <IconButton
          icon={isReplaceShown ? 'up' : 'down'}
          label={isReplaceShown ? '收起替换' : '展开替换'}
          onPress={() => props.onShowReplace(!isReplaceShown)}
        />
        <SearchField
          label="查找"
          placeholder="查找"
          inputRef={field}
          value={find}
          onChange={props.onFind}
          onKeyDown={onKeyDown}
          note={find === '' ? undefined : <FindCount count={count} current={current} isSearchable={props.isSearchable} />}
        />
        <IconButton icon="up" label="上一处" isDisabled={count === 0} onPress={props.onPrevious} keepsFocus />
        <IconButton icon="down" label="下一处" isDisabled={count === 0} onPress={props.onNext} keepsFocus />
        <IconButton icon="more" label="查找选项" isPressed={props.areOptionsShown} onPress={() => props.onShowOptions(!props.areOptionsShown)} />
        <IconButton icon="close" label="关闭查找" onPress={props.onClose} />
      </div>
      {props.areOptionsShown && <FindOptionsLine options={props.options} onOption={props.onOption} />}
      {isReplaceShown && <ReplaceLine {...props} />}
    </search>
  )
}

function FindCount({ count, current, isSearchable }: { count: number; current: number | null; isSearchable: boolean }) {
  return (
    <span role="status" className={count === 0 ? 'find-count-none' : ''}>
      {!isSearchable ? '表达式没写完' : count === 0 ? '没有找到' : current === null ? `${count} 处` : `${current + 1}/${count}`}
    </span>
  )
}

function ReplaceLine({ replacement, onReplacement, onReplace, onReplaceAll, onClose, count, current }: FindReplaceBarProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && current !== null) onReplace()
    if (event.key === 'Escape') onClose()
  }
  return (
    <div className="find-line find-line-replace">
      <TextField label="替换为" placeholder="替换为" value={replacement} onChange={onReplacement} onKeyDown={onKeyDown} />
      <Button size="small" isDisabled={current === null} onPress={onReplace} keepsFocus>
        替换
      </Button>
      <Button size="small" isDisabled={count === 0} onPress={onReplaceAll} keepsFocus>
        全部替换{count > 0 ? ` ${count} 处` : ''}
      </Button>
    </div>
  )
}
