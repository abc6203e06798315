import { useState } from 'react'
import type { PackPreview } from '#shared/contract/packs.ts'
import type { PackChoice, PackEntry } from '#shared/packs/plan-pack-import.ts'
import { CheckBox } from '#renderer/dialogs/profiles/CheckBox.tsx'
import { HighlightedText } from '#renderer/panels/phrases/HighlightedText.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'

export interface PackImportDialogProps {
  preview: PackPreview
  onTake: (choices: Readonly<Record<string, PackChoice>>, left: readonly string[]) => void
  onClose: () => void
}

const CHOICES = [
  { id: 'mine', text: '保留我的' },
  { id: 'theirs', text: '用对方的' },
  { id: 'both', text: '两条都留' },
] as const

/** What a pack brings: what is new can be left out, what differs is decided one by one or all at once. */
export function PackImportDialog({ preview, onTake, onClose }: PackImportDialogProps) {
  const [choices, setChoices] = useState<Readonly<Record<string, PackChoice>>>({})
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const entries = preview.sections.flatMap((section) => section.entries)
  const conflicts = entries.filter(({ state }) => state === 'conflict')
  const fresh = entries.filter(({ state }) => state === 'new')
  const taken = fresh.filter(({ id }) => !left.has(id)).length + conflicts.filter(({ id }) => (choices[id] ?? 'mine') !== 'mine').length
  const toggle = (id: string, isTaken: boolean) => setLeft(isTaken ? new Set([...left].filter((known) => known !== id)) : new Set([...left, id]))
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title={preview.name === '' ? '导入短语包' : `导入短语包“${preview.name}”`}
      lead={`新的 ${fresh.length} 条，和现有的不同 ${conflicts.length} 条，完全相同 ${entries.length - fresh.length - conflicts.length} 条。`}
      footer={
        <>
          <span className="dialog-foot-note">现有的内容，没选“用对方的”就不会变。</span>
          <Button onPress={onClose}>取消</Button>
          <Button variant="primary" isDisabled={taken === 0} onPress={() => onTake(choices, [...left])}>
            {`导入 ${taken} 条`}
          </Button>
        </>
      }
    >
      {conflicts.length > 1 && (
        <div className="pack-all">
          <span>不同的 {conflicts.length} 条一起定：</span>
          {CHOICES.map(({ id, text }) => (
            <Button key={id} size="small" onPress={() => setChoices(Object.fromEntries(conflicts.map((entry) => [entry.id, id])))}>
              全部{text}
            </Button>
          ))}
        </div>
      )}
      {preview.sections.map((section) => (
        <section key={section.id} className="pack-section" aria-label={section.name}>
          <h3 className="pack-section-name">{section.name}</h3>
          <ul>
            {section.entries.map((entry) => (
              <li key={entry.id} className="pack-entry">
                <EntryText entry={entry} />
                {entry.state === 'new' && <CheckBox text="导入" isSelected={!left.has(entry.id)} onChange={(isTaken) => toggle(entry.id, isTaken)} />}
                {entry.state === 'same' && <Tag>已有</Tag>}
                {entry.state === 'conflict' && (
                  <Select
                    label={`“${entry.title}”怎么办`}
                    options={CHOICES}
                    selected={choices[entry.id] ?? 'mine'}
                    onSelect={(choice) => setChoices({ ...choices, [entry.id]: choice })}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}

function EntryText({ entry }: { entry: PackEntry }) {
  return (
    <div className="pack-entry-text">
      <p className="phrase-title">{entry.title}</p>
      {entry.mine && (
        <p className="phrase-dialog-label">
          我的：
          <HighlightedText text={entry.mine.text} matches={[]} />
        </p>
      )}
      <p className="phrase-dialog-label">
        {entry.mine && '对方：'}
        <HighlightedText text={entry.text} matches={[]} />
      </p>
    </div>
  )
}
