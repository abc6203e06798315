import { useState } from 'react'
import { parseWordTable } from '#shared/own-words/parse-word-table.ts'
import type { OwnWords } from '#shared/proofreading/own-words.ts'
import { Button } from '#renderer/ui/Button.tsx'

export interface PastedWordsProps {
  onAdd: (more: OwnWords) => void
}

/** A batch: two columns copied from a table, or lines of wrong and right. What was understood is told before anything is added. */
export function PastedWords({ onAdd }: PastedWordsProps) {
  const [text, setText] = useState('')
  const { words, permitted, unread } = parseWordTable(text)
  const count = words.length + permitted.length
  return (
    <div className="own-words-pasted">
      <textarea
        className="own-words-area"
        aria-label="一批词，每行一条"
        placeholder={'每行一条，错的写法和对的写法之间用制表符、逗号或箭头隔开，例如：\n党政办 → 党政综合办\n只写一个词，就是不再提示这个词。'}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="own-words-form">
        <p className="caption" role="status">
          {text.trim() === ''
            ? ''
            : `读出 ${words.length} 条要提示的、${permitted.length} 个不再提示的${unread.length === 0 ? '。' : `，有 ${unread.length} 行没有读懂：${unread.slice(0, 2).join('；')}`}`}
        </p>
        <span className="dialog-foot-note" />
        <Button isDisabled={count === 0} onPress={() => onAdd({ words, permitted })}>
          添加这 {count} 条
        </Button>
      </div>
    </div>
  )
}
