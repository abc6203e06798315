import { type ReactNode, useState } from 'react'
import { HighlightedText } from '#renderer/panels/phrases/HighlightedText.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { SlotFields, type SlotFieldsProps } from '#renderer/dialogs/phrases/SlotFields.tsx'

/** A stretch of the text that could become a slot. */
export interface ShownProposal {
  /** Where it stands: unlike the words, never the same for two. */
  readonly start: number
  readonly found: string
  readonly hint: string
}

export interface PhraseDialogProps {
  heading: string
  lead: string
  title: string
  category: string
  /** Drawers in use, to choose from. */
  categories: readonly string[]
  /** False: the title and text alone are kept, as for a phrase of the program. */
  hasCategory: boolean
  /** The text as it is shown now, slots as 〔次数〕. */
  shownText: string
  proposals: readonly ShownProposal[]
  /** The field in which the text is written. */
  field: ReactNode
  /** What is selected in the field, and what is done with it. */
  slots: SlotFieldsProps
  onTakeProposal: (index: number) => void
  onTakeAll: () => void
  onSave: (title: string, category: string) => void
  onClose: () => void
}

/** Writes a phrase: its title, its drawer, its text with slots as chips, and how it will look. */
export function PhraseDialog(props: PhraseDialogProps) {
  const [title, setTitle] = useState(props.title)
  const [category, setCategory] = useState(props.category)
  const problem = title.trim() === '' ? '请写一个标题。' : props.shownText.trim() === '' ? '请写短语的正文。' : null
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      width="wide"
      title={props.heading}
      lead={props.lead}
      footer={
        <>
          <span className="dialog-foot-note" role="status">
            {problem}
          </span>
          <Button onPress={props.onClose}>取消</Button>
          <Button variant="primary" isDisabled={problem !== null} onPress={() => props.onSave(title.trim(), category.trim())}>
            保存短语
          </Button>
        </>
      }
    >
      <div className="phrase-dialog">
        <div className="form-line">
          <span>标题</span>
          <TextField label="标题" value={title} placeholder="几个字，便于查找" onChange={(text) => setTitle([...text].slice(0, 24).join(''))} />
        </div>
        {props.hasCategory && <CategoryLine category={category} categories={props.categories} onChange={setCategory} />}
        <div className="phrase-dialog-text">
          <span className="phrase-dialog-label">正文</span>
          {props.field}
          <p className="caption">点一下空项就能改它；选中几个字，可以换成空项。</p>
        </div>
        <SlotFields {...props.slots} />
        {props.proposals.length > 0 && <Proposals {...props} />}
        <div className="phrase-dialog-preview">
          <span className="phrase-dialog-label">插入后的样子</span>
          <p className="phrase-dialog-sample" aria-live="polite">
            <HighlightedText text={props.shownText} matches={[]} />
          </p>
        </div>
      </div>
    </Dialog>
  )
}

interface CategoryLineProps {
  category: string
  categories: readonly string[]
  onChange: (category: string) => void
}

function CategoryLine({ category, categories, onChange }: CategoryLineProps) {
  return (
    <>
      <div className="form-line">
        <span>分类</span>
        <TextField
          label="分类"
          value={category}
          placeholder="可以不填，如：会议、数据"
          onChange={(text) => onChange([...text].slice(0, 12).join(''))}
        />
      </div>
      {categories.length > 0 && (
        <div className="phrase-dialog-choices">
          {categories.map((known) => (
            <Button key={known} size="small" variant="quiet" onPress={() => onChange(known)}>
              {known}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}

function Proposals({ proposals, onTakeProposal, onTakeAll }: Pick<PhraseDialogProps, 'proposals' | 'onTakeProposal' | 'onTakeAll'>) {
  return (
    <section className="phrase-proposals" aria-label="可以换成空项的内容">
      <div className="phrase-proposals-head">
        <span className="phrase-dialog-label">这些内容下次可能不同，要换成空项吗？</span>
        <Button size="small" onPress={onTakeAll}>
          全部换成空项
        </Button>
      </div>
      <ul>
        {proposals.map(({ start, found, hint }, index) => (
          <li key={start}>
            <span className="diff-removed">{found}</span>
            <span aria-hidden="true">→</span>
            <span className="blank-chip">{`〔${hint}〕`}</span>
            <Button size="small" label={`把“${found}”换成空项`} onPress={() => onTakeProposal(index)}>
              换成空项
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
