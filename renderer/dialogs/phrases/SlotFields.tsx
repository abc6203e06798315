import { useEffect, useRef, useState } from 'react'
import type { BlankKind } from '#shared/document/inline.ts'
import { proposeSlots } from '#shared/phrases/own/propose-slots.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

export interface SlotDraft {
  readonly kind: BlankKind
  readonly hint: string
  readonly choices: readonly string[]
}

/** A slot that stands in the text, with the unit behind it: 次 of 〔次数〕次. */
export interface SlotInText extends SlotDraft {
  readonly id: string
  readonly unit: string
}

export interface SlotFieldsProps {
  /** What is selected in the text: a slot to be changed, words to be made one; null: nothing. */
  selected: { readonly slot: SlotInText } | { readonly text: string } | null
  /** The name of the selected slot is to be typed over: its field takes the focus, once. */
  isRenaming: boolean
  onRenaming: () => void
  onInsert: (slot: SlotDraft) => void
  /** `unitBefore`: what stands behind the slot now and is to be replaced. */
  onChange: (slot: Omit<SlotInText, 'id'>, unitBefore: string) => void
  /** The selected slot becomes text again. */
  onDissolve: () => void
}

/** The kinds as people call them, with the hint that fits when none is typed. */
const KINDS: readonly { readonly id: BlankKind; readonly text: string; readonly hint: string }[] = [
  { id: 'number', text: '数字', hint: '数量' },
  { id: 'percent', text: '百分比', hint: '百分比' },
  { id: 'date', text: '日期', hint: '日期' },
  { id: 'place', text: '地点', hint: '地点' },
  { id: 'organisation', text: '单位', hint: '单位' },
  { id: 'person', text: '姓名', hint: '姓名' },
  { id: 'name', text: '名称', hint: '名称' },
  { id: 'phrase', text: '一段话', hint: '内容' },
  { id: 'other', text: '其他', hint: '待补' },
]

const LONGEST_UNIT = 6

/** Sets up a new slot, or the one that is selected in the text. */
export function SlotFields(props: SlotFieldsProps) {
  const { selected } = props
  if (selected !== null && 'slot' in selected) return <SelectedSlot key={selected.slot.id} {...props} slot={selected.slot} />
  return <NewSlot text={selected?.text ?? ''} onInsert={props.onInsert} />
}

function NewSlot({ text, onInsert }: { text: string; onInsert: SlotFieldsProps['onInsert'] }) {
  const [kind, setKind] = useState<BlankKind | null>(null)
  const [hint, setHint] = useState('')
  const [choices, setChoices] = useState('')
  const proposed = proposalFor(text)
  const shownKind = kind ?? proposed?.kind ?? 'number'
  const insert = () => {
    const fallback = kind === null && proposed !== undefined ? proposed.hint : usualHint(shownKind)
    onInsert({ kind: shownKind, hint: hint.trim() || fallback, choices: splitChoices(choices) })
    setKind(null)
    setHint('')
    setChoices('')
  }
  return (
    <div className="slot-fields" role="group" aria-label="新的空项">
      <span className="phrase-dialog-label">空项</span>
      <Select label="空项的种类" options={KINDS} selected={shownKind} onSelect={setKind} />
      <TextField label="空项的名称" value={hint} placeholder={`名称，如：${proposed?.hint ?? '次数'}`} onChange={setHint} />
      <TextField label="可选的内容" value={choices} placeholder="可选内容，用顿号隔开" onChange={setChoices} />
      <Button size="small" icon="blank" keepsFocus onPress={insert}>
        {text === '' ? '插入空项' : '选中的换成空项'}
      </Button>
    </div>
  )
}

interface SelectedSlotProps extends Pick<SlotFieldsProps, 'isRenaming' | 'onRenaming' | 'onChange' | 'onDissolve'> {
  slot: SlotInText
}

/** Every change shows in the text at once. */
function SelectedSlot({ slot, isRenaming, onRenaming, onChange, onDissolve }: SelectedSlotProps) {
  const [hint, setHint] = useState(slot.hint)
  const [choices, setChoices] = useState(slot.choices.join('、'))
  // As it was typed: not every beginning of a unit is one that is known behind a slot.
  const [unit, setUnit] = useState(slot.unit)
  const name = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!isRenaming) return
    name.current?.focus()
    name.current?.select()
    onRenaming()
  }, [isRenaming, onRenaming])
  const change = (part: Partial<SlotInText>) => {
    const kind = part.kind ?? slot.kind
    onChange(
      { kind, unit: part.unit ?? unit, hint: (part.hint ?? hint).trim() || usualHint(kind), choices: part.choices ?? splitChoices(choices) },
      unit,
    )
  }
  const changeKind = (kind: BlankKind) => {
    // A name that was only the usual one for the kind goes with it.
    const named = hint === usualHint(slot.kind) ? usualHint(kind) : hint
    setHint(named)
    change({ kind, hint: named })
  }
  return (
    <div className="slot-fields is-changing" role="group" aria-label={`空项“${slot.hint}”`}>
      <span className="phrase-dialog-label">选中的空项</span>
      <Select label="选中空项的种类" options={KINDS} selected={slot.kind} onSelect={changeKind} />
      <TextField
        label="选中空项的名称"
        value={hint}
        inputRef={name}
        placeholder={`名称，如：${usualHint(slot.kind)}`}
        onChange={(text) => {
          setHint(text)
          change({ hint: text })
        }}
      />
      <TextField
        label="后面的计量单位"
        value={unit}
        placeholder="单位，如：次"
        onChange={(text) => {
          const typed = text.trim().slice(0, LONGEST_UNIT)
          change({ unit: typed })
          setUnit(typed)
        }}
      />
      <TextField
        label="选中空项可选的内容"
        value={choices}
        placeholder="可选内容，用顿号隔开"
        onChange={(text) => {
          setChoices(text)
          change({ choices: splitChoices(text) })
        }}
      />
      <Button size="small" onPress={onDissolve}>
        变回文字
      </Button>
    </div>
  )
}

function usualHint(kind: BlankKind): string {
  return KINDS.find(({ id }) => id === kind)?.hint ?? '待补'
}

/** What the selected words are, where that can be told. */
function proposalFor(text: string) {
  const [first, ...others] = proposeSlots(text)
  return others.length === 0 && first?.start === 0 ? first : undefined
}

/** 乡镇、街道、社区 → three choices. */
function splitChoices(typed: string): string[] {
  return [...new Set(typed.split(/[、，,；;|]/u).map((choice) => choice.trim()))].filter((choice) => choice !== '').slice(0, 50)
}
