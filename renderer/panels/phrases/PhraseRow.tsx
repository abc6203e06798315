import { memo } from 'react'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { PhraseHit } from '#shared/phrases/search-phrases.ts'
import type { Closeness } from '#shared/phrases/close-passages.ts'
import { HighlightedText } from '#renderer/panels/phrases/HighlightedText.tsx'
import type { PhraseAct } from '#renderer/panels/phrases/phrase-act.ts'
import { phraseTag } from '#renderer/panels/phrases/phrase-tag.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { dragging } from '#renderer/panels/phrases/phrase-dragging.ts'
import { PhraseMenu } from '#renderer/panels/phrases/PhraseMenu.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'

export interface PhraseRowProps {
  rowId: string
  hit: PhraseHit
  isSelected: boolean
  isFavourite: boolean
  closeness: Closeness | undefined
  onSelect: (id: PhraseId) => void
  onInsert: (id: PhraseId) => void
  onToggleFavourite: (id: PhraseId) => void
  onAct: (id: PhraseId, act: PhraseAct) => void
  /** Where the list is in the user's own order: rows are dragged to another place. */
  onDropBefore?: ((moved: PhraseId, before: PhraseId) => void) | undefined
}

/** A phrase in the list. The chosen one shows its whole text and the button that inserts it. Memoised: an arrow key draws two rows anew, not all. */
export const PhraseRow = memo(function PhraseRow(props: PhraseRowProps) {
  const { rowId, hit, isSelected, isFavourite, onSelect, onInsert, onToggleFavourite } = props
  const { block } = hit
  return (
    <div
      id={rowId}
      className="phrase"
      role="row"
      tabIndex={-1}
      aria-selected={isSelected}
      {...dragging(block.id, props.onDropBefore)}
      // The caret stays where the phrase is to go; what is dragged needs the press.
      onMouseDown={(event) => props.onDropBefore === undefined && event.preventDefault()}
      onClick={() => onSelect(block.id)}
      onDoubleClick={() => onInsert(block.id)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onInsert(block.id)
      }}
    >
      <div role="gridcell" tabIndex={-1}>
        <div className="phrase-head">
          <span className="phrase-title">
            <HighlightedText text={block.title} matches={hit.titleMatches} />
          </span>
          <Tag>{phraseTag(block)}</Tag>
          <IconButton
            icon={isFavourite ? 'star-on' : 'star'}
            label={isFavourite ? `取消收藏：${block.title}` : `收藏：${block.title}`}
            isPressed={isFavourite}
            className={isFavourite ? 'button-starred' : ''}
            keepsFocus
            onPress={() => onToggleFavourite(block.id)}
          />
        </div>
        <p className="phrase-text">
          <HighlightedText text={hit.shownText} matches={hit.textMatches} />
        </p>
        {block.note !== undefined && <p className="phrase-note">{block.note}</p>}
        {props.closeness !== undefined && (
          <p className="phrase-note phrase-close">{props.closeness === 'there' ? '这份报告里已经有了。' : '这份报告里有一段和它很接近。'}</p>
        )}
        {isSelected && (
          <div className="phrase-actions">
            <Button size="small" keepsFocus onPress={() => onInsert(block.id)}>
              插入
            </Button>
            <PhraseMenu entry={block} onAct={(act) => props.onAct(block.id, act)} />
          </div>
        )}
      </div>
    </div>
  )
})
