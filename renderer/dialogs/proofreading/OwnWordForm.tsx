import { useState } from 'react'
import { OWN_REASON_LENGTH, type OwnWordLevel, type OwnWords } from '#shared/proofreading/own-words.ts'
import { wordObstacle } from '#renderer/dialogs/proofreading/own-words-list.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

export interface OwnWordFormProps {
  page: 'words' | 'permitted'
  onAdd: (more: OwnWords) => Promise<boolean>
}

const LEVELS = [
  { id: 'error', text: '必须改' },
  { id: 'look', text: '请留意' },
] as const

/** One entry, typed in. */
export function OwnWordForm({ page, onAdd }: OwnWordFormProps) {
  const [wrong, setWrong] = useState('')
  const [right, setRight] = useState('')
  const [reason, setReason] = useState('')
  const [level, setLevel] = useState<OwnWordLevel>('error')
  const word = wrong.trim()
  const obstacle = page === 'words' ? wordObstacle(word, right.trim()) : wordObstacle(word, '')
  const isReady = word !== '' && obstacle === null
  const add = async () => {
    if (!isReady) return
    const entry = { wrong: word, right: right.trim(), level, reason: reason.trim().slice(0, OWN_REASON_LENGTH) }
    const added = await onAdd(page === 'words' ? { words: [entry], permitted: [] } : { words: [], permitted: [word] })
    if (!added) return
    setWrong('')
    setRight('')
    setReason('')
  }
  const onKeyDown = (event: { key: string }) => {
    if (event.key === 'Enter') void add()
  }
  if (page === 'permitted')
    return (
      <div className="own-words-form">
        <TextField label="不再提示的词" placeholder="不再提示的词" value={wrong} onChange={setWrong} onKeyDown={onKeyDown} />
        <Button isDisabled={!isReady} onPress={() => void add()}>
          添加
        </Button>
        <Obstacle text={obstacle} />
      </div>
    )
  return (
    <div className="own-words-form">
      <TextField label="错的写法" placeholder="错的写法" value={wrong} onChange={setWrong} onKeyDown={onKeyDown} />
      <TextField label="对的写法" placeholder="对的写法，留空就是删去" value={right} onChange={setRight} onKeyDown={onKeyDown} />
      <TextField label="理由" placeholder="理由，可以不写" value={reason} onChange={setReason} onKeyDown={onKeyDown} />
      <Select label="轻重" options={LEVELS} selected={level} onSelect={setLevel} />
      <Button isDisabled={!isReady} onPress={() => void add()}>
        添加
      </Button>
      <Obstacle text={obstacle} />
    </div>
  )
}

function Obstacle({ text }: { text: string | null }) {
  return (
    <p className="caption own-words-obstacle" role="status">
      {text ?? ''}
    </p>
  )
}
