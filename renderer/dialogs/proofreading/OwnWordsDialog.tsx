import { useState } from 'react'
import type { OwnWord, OwnWords } from '#shared/proofreading/own-words.ts'
import { OwnWordForm } from '#renderer/dialogs/proofreading/OwnWordForm.tsx'
import { PastedWords } from '#renderer/dialogs/proofreading/PastedWords.tsx'
import { addWords, removePermitted, removeWord } from '#renderer/dialogs/proofreading/own-words-list.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'

export interface OwnWordsDialogProps {
  words: OwnWords
  /** False: it was not saved, and the user has been told why. */
  onSave: (change: (words: OwnWords) => OwnWords) => Promise<boolean>
  /** A word list that the user chose; null: none. */
  onReadFile: () => Promise<OwnWords | null>
  onExportFile: () => void
  onClose: () => void
}

type Page = 'words' | 'permitted'

/** The user's own word list: what is to be pointed out, and what never. Every change is saved at once. */
export function OwnWordsDialog({ words, onSave, onReadFile, onExportFile, onClose }: OwnWordsDialogProps) {
  const [page, setPage] = useState<Page>('words')
  const [isPasting, setPasting] = useState(false)
  const [removal, setRemoval] = useState<{ readonly word: string; readonly before: OwnWords } | null>(null)
  const remove = async (word: string, without: (words: OwnWords) => OwnWords) => {
    if (await onSave(without)) setRemoval({ word, before: words })
  }
  // 撤销 brings back the list as it was before: once something was added that would take it away again.
  const add = (more: OwnWords) => {
    setRemoval(null)
    return onSave((now) => addWords(now, more))
  }
  const isEmpty = words.words.length + words.permitted.length === 0
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title="自定义词表"
      lead="本单位的固定写法、容易写错的名称，加进来就跟着一起校对。词表只存在这台电脑上。"
      bare
      footer={
        <>
          <Button variant="quiet" icon="import" onPress={() => void onReadFile().then((read) => read && add(read))}>
            从文件导入…
          </Button>
          <Button variant="quiet" isDisabled={isEmpty} onPress={onExportFile}>
            导出成文件…
          </Button>
          <span className="dialog-foot-note own-words-removal caption" role="status">
            {removal !== null && (
              <>
                <span className="truncate">已删去“{removal.word}”</span>
                <Button size="small" variant="quiet" onPress={() => void onSave(() => removal.before).then((saved) => saved && setRemoval(null))}>
                  撤销
                </Button>
              </>
            )}
          </span>
          <Button variant="primary" onPress={onClose}>
            完成
          </Button>
        </>
      }
    >
      <div className="own-words">
        <Tabs
          label="词表"
          selected={page}
          onSelect={setPage}
          extra={
            <Button size="small" variant="quiet" onPress={() => setPasting(!isPasting)}>
              {isPasting ? '逐条添加' : '粘贴一批…'}
            </Button>
          }
          tabs={[
            {
              id: 'words',
              text: '要提示的',
              count: words.words.length,
              content: <Words words={words.words} onRemove={(wrong) => void remove(wrong, (now) => removeWord(now, wrong))} />,
            },
            {
              id: 'permitted',
              text: '不再提示的',
              count: words.permitted.length,
              content: <Permitted words={words.permitted} onRemove={(word) => void remove(word, (now) => removePermitted(now, word))} />,
            },
          ]}
        />
        {isPasting ? (
          <PastedWords
            onAdd={async (more) => {
              if (await add(more)) setPasting(false)
            }}
          />
        ) : (
          <OwnWordForm key={page} page={page} onAdd={add} />
        )}
      </div>
    </Dialog>
  )
}

function Words({ words, onRemove }: { words: readonly OwnWord[]; onRemove: (wrong: string) => void }) {
  if (words.length === 0) return <EmptyState icon="proof" title="还没有添加" text="在下面写上错的写法和对的写法，或者从表格里复制两列粘贴进来。" />
  return (
    <ul className="own-words-list scroll" aria-label="要提示的词">
      {words.map(({ wrong, right, level, reason }) => (
        <li key={wrong} className="own-words-row">
          <span className="own-words-change">
            <del className="removed">{wrong}</del> → {right === '' ? <span className="muted">删去</span> : <ins className="inserted">{right}</ins>}
          </span>
          <span className="muted own-words-reason">{reason}</span>
          <Tag tone={level === 'error' ? 'must' : 'attention'}>{level === 'error' ? '必须改' : '请留意'}</Tag>
          <IconButton icon="close" label={`删去“${wrong}”这一条`} onPress={() => onRemove(wrong)} />
        </li>
      ))}
    </ul>
  )
}

function Permitted({ words, onRemove }: { words: readonly string[]; onRemove: (word: string) => void }) {
  if (words.length === 0)
    return <EmptyState icon="check" title="没有不再提示的词" text="校对卡片里选“总是忽略”的词会记在这里，随时可以删去，恢复提示。" />
  return (
    <ul className="own-words-list scroll" aria-label="不再提示的词">
      {words.map((word) => (
        <li key={word} className="own-words-row">
          <span className="own-words-change">{word}</span>
          <IconButton icon="close" label={`删去“${word}”，恢复提示`} onPress={() => onRemove(word)} />
        </li>
      ))}
    </ul>
  )
}
