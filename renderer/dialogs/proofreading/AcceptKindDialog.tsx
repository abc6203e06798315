import { useState } from 'react'
import type { Finding } from '#shared/inspection/inspection.ts'
import { CheckBox } from '#renderer/dialogs/import/CheckBox.tsx'
import { TextWithBlanks } from '#renderer/panels/TextWithBlanks.tsx'
import { findingKey } from '#renderer/panels/proofreading/finding-key.ts'
import { isOnlySigns, splitExcerpt } from '#renderer/panels/proofreading/split-excerpt.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'

export interface AcceptKindDialogProps {
  /** Findings of one kind that have a suggestion, in reading order; one at least. */
  findings: readonly Finding[]
  onAccept: (findings: readonly Finding[]) => void
  onClose: () => void
}

/** Every place of one kind, before and after, to be ticked off; then all at once. Mount it when it opens. */
export function AcceptKindDialog({ findings, onAccept, onClose }: AcceptKindDialogProps) {
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const taken = findings.filter((finding) => !refused.has(findingKey(finding)))
  const decide = (finding: Finding, isTaken: boolean) => {
    const next = new Set(refused)
    if (isTaken) next.delete(findingKey(finding))
    else next.add(findingKey(finding))
    setRefused(next)
  }
  const state = taken.length === findings.length ? 'on' : taken.length === 0 ? 'off' : 'some'
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title={`采纳全部“${findings[0]?.title ?? ''}”`}
      lead="请逐处看一遍，不要改的去掉勾。改完按一次撤销，就全部恢复。"
      bare
      footer={
        <>
          <span className="dialog-foot-note" role="status">
            共 {findings.length} 处，要改 {taken.length} 处
          </span>
          <Button onPress={onClose}>取消</Button>
          <Button variant="primary" autoFocus isDisabled={taken.length === 0} onPress={() => onAccept(taken)}>
            改这 {taken.length} 处
          </Button>
        </>
      }
    >
      <div className="accept-kind">
        <label className="accept-kind-all" htmlFor="accept-kind-all">
          <CheckBox id="accept-kind-all" state={state} onChange={(all) => setRefused(new Set(all ? [] : findings.map(findingKey)))} />
          全部
        </label>
        <ul className="check-list scroll" aria-label="要改的地方">
          {findings.map((finding, i) => (
            <Row
              key={findingKey(finding)}
              id={`accept-${i}`}
              finding={finding}
              isTaken={!refused.has(findingKey(finding))}
              onDecide={(isTaken) => decide(finding, isTaken)}
              skippedByTab={i > 0}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

interface RowProps {
  id: string
  finding: Finding
  isTaken: boolean
  onDecide: (isTaken: boolean) => void
  skippedByTab: boolean
}

function Row({ id, finding, isTaken, onDecide, skippedByTab }: RowProps) {
  const { before, passage, after } = splitExcerpt(finding)
  return (
    <li>
      <label className={isTaken ? 'clean-row' : 'clean-row clean-row-off'} htmlFor={id}>
        <CheckBox id={id} state={isTaken ? 'on' : 'off'} onChange={onDecide} skippedByTab={skippedByTab} />
        <span className="clean-text">
          <TextWithBlanks text={before} />
          <del className={isOnlySigns(passage) ? 'removed removed-sign' : 'removed'}>{passage}</del>
          <TextWithBlanks text={after} />
        </span>
        <span className="clean-arrow">
          <Icon name="arrow" size="small" />
        </span>
        <span className="clean-text">
          {isTaken ? (
            <>
              <TextWithBlanks text={before} />
              {finding.suggestion !== '' && <ins className="inserted">{finding.suggestion}</ins>}
              <TextWithBlanks text={after} />
            </>
          ) : (
            <span className="muted">照原样</span>
          )}
        </span>
      </label>
    </li>
  )
}
