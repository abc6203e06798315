import { useState } from 'react'
import type { BlankKind } from '#shared/document/inline.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

export interface SlotDraft {
  readonly kind: BlankKind
  readonly hint: string
  readonly choices: readonly string[]
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

/** Puts a slot into the phrase: what kind it is, what it is called, and what there is to choose from. */
export function SlotFields({ onInsert }: { onInsert: (slot: SlotDraft) => void }) {
  const [kind, setKind] = useState<BlankKind>('number')
  const [hint, setHint] = useState('')
  const [choices, setChoices] = useState('')
  const insert = () => {
    const fallback = KINDS.find(({ id }) => id === kind)?.hint ?? '待补'
    onInsert({ kind, hint: hint.trim() || fallback, choices: splitChoices(choices) })
    setHint('')
    setChoices('')
  }
  return (
    <div className="slot-fields">
      <span className="phrase-dialog-label">空项</span>
      <Select label="空项的种类" options={KINDS} selected={kind} onSelect={setKind} />
      <TextField label="空项的名称" value={hint} placeholder="名称，如：次数" onChange={setHint} />
      <TextField label="可选的内容" value={choices} placeholder="可选内容，用顿号隔开" onChange={setChoices} />
      <Button size="small" icon="blank" keepsFocus onPress={insert}>
        插入空项
      </Button>
    </div>
  )
}

/** 乡镇、街道、社区 → three choices. */
export function splitChoices(typed: string): string[] {
  return [...new Set(typed.split(/[、，,；;|]/u).map((choice) => choice.trim()))].filter((choice) => choice !== '').slice(0, 50)
}
