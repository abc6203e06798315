import { useState } from 'react'
import type { PackSectionPreview } from '#shared/packs/plan-pack-import.ts'
import { CheckBox } from '#renderer/dialogs/profiles/CheckBox.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

export interface PackExportDialogProps {
  sections: readonly PackSectionPreview[]
  onExport: (name: string, entryIds: readonly string[]) => void
  onClose: () => void
}

/** Chooses what goes into a pack, by kind and one by one. */
export function PackExportDialog({ sections, onExport, onClose }: PackExportDialogProps) {
  const all = sections.flatMap(({ entries }) => entries.map(({ id }) => id))
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(all))
  const set = (ids: readonly string[], isChosen: boolean) =>
    setChosen(isChosen ? new Set([...chosen, ...ids]) : new Set([...chosen].filter((id) => !ids.includes(id))))
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title="导出短语包"
      lead="把自己的短语、固定提法、词表、报告种类和版式存成一个文件，发给别的电脑或同事。"
      footer={
        <>
          <span className="dialog-foot-note">只有勾选的内容会写进文件，稿子不会。</span>
          <Button onPress={onClose}>取消</Button>
          <Button variant="primary" isDisabled={chosen.size === 0} onPress={() => onExport(name.trim(), [...chosen])}>
            {`导出 ${chosen.size} 条`}
          </Button>
        </>
      }
    >
      {all.length === 0 && <p>还没有自己的短语、固定提法、词表、报告种类和版式。</p>}
      <div className="form-line pack-name">
        <span>名称</span>
        <TextField label="短语包名称" value={name} placeholder="如：镇党建办常用短语" onChange={(text) => setName([...text].slice(0, 40).join(''))} />
      </div>
      {sections.map((section) => {
        const ids = section.entries.map(({ id }) => id)
        return (
          <section key={section.id} className="pack-section" aria-label={section.name}>
            <CheckBox
              text={`${section.name}（${ids.length}）`}
              isSelected={ids.every((id) => chosen.has(id))}
              onChange={(isChosen) => set(ids, isChosen)}
            />
            <ul className="pack-choices">
              {section.entries.map(({ id, title }) => (
                <li key={id}>
                  <CheckBox text={title} isSelected={chosen.has(id)} onChange={(isChosen) => set([id], isChosen)} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </Dialog>
  )
}
