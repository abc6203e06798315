import { useState } from 'react'
import { COMPONENT_LENGTH, EXPLANATION_LENGTH, MOST_COMPONENTS, type OwnTerm, TERM_NAME_LENGTH, TERM_WORDING_LENGTH } from '#shared/terms/own-term.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

/** What the user writes of a term. */
export type TermDraft = Pick<OwnTerm, 'name' | 'wording' | 'components' | 'explanation'>

export interface TermDialogProps {
  isNew: boolean
  term: TermDraft
  /** Names of the user's other terms. */
  taken: readonly string[]
  onSave: (term: TermDraft) => void
  onClose: () => void
}

/** Writes a fixed term of the unit: its name, its wording to the letter, its parts, what it is, and how it will look in the list. */
export function TermDialog({ isNew, term, taken, onSave, onClose }: TermDialogProps) {
  const [name, setName] = useState(term.name)
  const [wording, setWording] = useState(term.wording)
  const [parts, setParts] = useState(term.components.join('、'))
  const [explanation, setExplanation] = useState(term.explanation)
  const written: TermDraft = { name: name.trim(), wording: wording.trim(), components: splitComponents(parts), explanation: explanation.trim() }
  const problem = problemOf(written, taken)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title={isNew ? '新建固定提法' : '修改固定提法'}
      lead="本单位的固定说法，插入时一字不差。只用来查找和插入，校对不拿它判断对错。"
      footer={
        <>
          <span className="dialog-foot-note" role="status">
            {problem}
          </span>
          <Button onPress={onClose}>取消</Button>
          <Button variant="primary" isDisabled={problem !== null} onPress={() => onSave(written)}>
            保存提法
          </Button>
        </>
      }
    >
      <div className="phrase-dialog">
        <div className="form-line">
          <span>名称</span>
          <TextField label="名称" value={name} placeholder="平时的叫法，如：四必访" onChange={(text) => setName(oneLine(text, TERM_NAME_LENGTH))} />
        </div>
        <div className="form-line form-line-tall">
          <span>完整表述</span>
          <textarea
            className="text-area"
            aria-label="完整表述"
            rows={3}
            value={wording}
            placeholder="插进稿子里的话，一字不差"
            spellCheck={false}
            onChange={(event) => setWording(oneLine(event.target.value, TERM_WORDING_LENGTH))}
          />
        </div>
        <div className="form-line">
          <span>包含几项</span>
          <TextField label="包含几项" value={parts} placeholder="按次序写，用顿号隔开；没有可以不填" onChange={setParts} />
        </div>
        <div className="form-line">
          <span>说明</span>
          <TextField
            label="说明"
            value={explanation}
            placeholder="出自哪份文件、什么意思；可以不填"
            onChange={(text) => setExplanation(oneLine(text, EXPLANATION_LENGTH))}
          />
        </div>
        <div className="phrase-dialog-preview">
          <span className="phrase-dialog-label">在短语栏里的样子</span>
          <div className="phrase-dialog-sample" aria-live="polite">
            <div className="phrase-head">
              <span className="phrase-title">{written.name || '名称'}</span>
              {written.components.length > 0 && <span className="caption">{written.components.length} 项</span>}
              <Tag>本单位提法</Tag>
            </div>
            <p>{written.wording || '完整表述'}</p>
            {written.explanation !== '' && <p className="phrase-note">{written.explanation}</p>}
          </div>
        </div>
      </div>
    </Dialog>
  )
}

/** 走访到户、政策到户 → two parts. */
function splitComponents(typed: string): string[] {
  const parts = typed.split(/[、，,；;\s]/u).map((part) => part.trim().slice(0, COMPONENT_LENGTH))
  return [...new Set(parts)].filter((part) => part !== '').slice(0, MOST_COMPONENTS)
}

function problemOf({ name, wording }: TermDraft, taken: readonly string[]): string | null {
  if (name === '') return '请写名称。'
  if (wording === '') return '请写完整表述。'
  return taken.includes(name) ? `已经有一条叫“${name}”的提法，请换一个名称。` : null
}

/** What is pasted may hold line breaks and marks that cannot be seen. */
function oneLine(text: string, most: number): string {
  return text
    .replace(/\s*\n\s*/gu, '')
    .replace(/\p{C}/gu, '')
    .slice(0, most)
}
