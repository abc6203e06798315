import { memo } from 'react'
import type { CleaningProposal } from '#shared/text-import/proposal.ts'
import { CheckBox } from '#renderer/dialogs/import/CheckBox.tsx'
import { TextWithBlanks } from '#renderer/panels/TextWithBlanks.tsx'
import { isOnlySigns } from '#renderer/panels/proofreading/split-excerpt.ts'
import { Icon } from '#renderer/ui/Icon.tsx'

export interface ProposalRowProps {
  proposal: CleaningProposal
  isTaken: boolean
  onDecide: (proposal: CleaningProposal, taken: boolean) => void
  /** Reached by the arrow keys only. */
  skippedByTab: boolean
}

/** One proposal: what the source says, and what would stand there. The whole row is the check box's label. */
export const ProposalRow = memo(function ProposalRow({ proposal, isTaken, onDecide, skippedByTab }: ProposalRowProps) {
  return (
    <li>
      <label className={isTaken ? 'clean-row' : 'clean-row clean-row-off'} htmlFor={proposal.id} title={proposal.message}>
        <CheckBox id={proposal.id} state={isTaken ? 'on' : 'off'} onChange={(taken) => onDecide(proposal, taken)} skippedByTab={skippedByTab} />
        <span className="clean-text">
          <Source proposal={proposal} />
        </span>
        <span className="clean-arrow">
          <Icon name="arrow" size="small" />
        </span>
        <span className="clean-text">{isTaken ? <Result proposal={proposal} /> : <span className="muted">照原样</span>}</span>
      </label>
    </li>
  )
})

function Source({ proposal: { lead, before, tail } }: { proposal: CleaningProposal }) {
  return (
    <>
      {lead}
      <Removed text={before} />
      {tail}
    </>
  )
}

function Removed({ text }: { text: string }) {
  if (text === '') return null
  if (text === '\n')
    return (
      <>
        <del className="removed removed-sign">↵</del>
        <br />
      </>
    )
  if (/^\s|\s$/u.test(text) && !isOnlySigns(text)) return <Gaps text={text} />
  if (text.trim() === '') return <del className="removed removed-sign clean-gap">{'\u00a0'.repeat(Math.min(text.length, 8))}</del>
  return <del className={isOnlySigns(text) || isMask(text) ? 'removed removed-sign' : 'removed'}>{text}</del>
}

/** XX: struck through, crosses could not be told from stars. */
function isMask(text: string): boolean {
  return /^[XxＸｘ\d.]{1,8}$/u.test(text)
}

/** Several gaps with the words between them. */
function Gaps({ text }: { text: string }) {
  let at = 0
  return text.split(/(\s+)/u).map((piece) => {
    const key = at
    at += piece.length
    if (piece === '' || piece.trim() !== '') return piece
    return (
      <del key={key} className="removed removed-sign clean-gap">
        {'\u00a0'.repeat(Math.min(piece.length, 8))}
      </del>
    )
  })
}

function Result({ proposal: { kind, lead, before, after, tail } }: { proposal: CleaningProposal }) {
  const isWholeLine = after === '' && lead === '' && tail === ''
  if (isWholeLine) return <span className="muted">删去</span>
  return (
    <>
      {lead}
      {after === '\n' ? (
        <>
          <ins className="inserted">↵</ins>
          <br />
        </>
      ) : kind === 'white-space' || before === '' ? (
        after
      ) : isBlank(after) ? (
        <TextWithBlanks text={after} />
      ) : (
        after !== '' && <ins className="inserted">{after}</ins>
      )}
      {tail}
    </>
  )
}

function isBlank(text: string): boolean {
  return /〔[^〔〕]+〕/u.test(text)
}
