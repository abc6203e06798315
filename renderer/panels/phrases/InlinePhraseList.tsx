import { type Ref, useEffect, useId, useRef } from 'react'
import type { PhraseHit } from '#shared/phrases/search-phrases.ts'
import { HighlightedText } from '#renderer/panels/phrases/HighlightedText.tsx'
import { phraseTag } from '#renderer/panels/phrases/phrase-tag.ts'
import { Key } from '#renderer/ui/Key.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'

export interface InlinePhraseListProps {
  query: string
  hits: readonly PhraseHit[]
  chosen: number
  onChoose: (index: number) => void
  onTake: (hit: PhraseHit) => void
  ref?: Ref<HTMLDivElement>
}

/** Phrases to choose from while the caret stays in the text. */
export function InlinePhraseList({ query, hits, chosen, onChoose, onTake, ref }: InlinePhraseListProps) {
  const id = useId()
  return (
    <div ref={ref} className="popover inline-phrases">
      {hits.length === 0 ? (
        <p className="inline-phrases-none" role="status">
          没有找到“{query}”，接着写就是。
        </p>
      ) : (
        <div className="inline-phrases-list scroll" role="listbox" aria-label="短语" tabIndex={-1} aria-activedescendant={`${id}-${chosen}`}>
          {hits.map((hit, index) => (
            <InlinePhrase
              key={hit.block.id}
              id={`${id}-${index}`}
              hit={hit}
              isChosen={index === chosen}
              onPoint={() => onChoose(index)}
              onTake={() => onTake(hit)}
            />
          ))}
        </div>
      )}
      <div className="inline-phrases-foot caption">
        <span>
          <Key>↑</Key> <Key>↓</Key> 选择
        </span>
        <span>
          <Key>回车</Key> 插入
        </span>
        <span>
          <Key>Esc</Key> 只要斜杠
        </span>
      </div>
    </div>
  )
}

interface InlinePhraseProps {
  id: string
  hit: PhraseHit
  isChosen: boolean
  onPoint: () => void
  onTake: () => void
}

function InlinePhrase({ id, hit, isChosen, onPoint, onTake }: InlinePhraseProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <div
      ref={row}
      id={id}
      className="phrase"
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      // The caret stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => !isChosen && onPoint()}
      onClick={onTake}
      onKeyDown={(event) => event.key === 'Enter' && onTake()}
    >
      <div className="phrase-head">
        <span className="phrase-title">
          <HighlightedText text={hit.block.title} matches={hit.titleMatches} />
        </span>
        <Tag>{phraseTag(hit.block)}</Tag>
      </div>
      <p className="phrase-text">
        <HighlightedText text={hit.shownText} matches={hit.textMatches} />
      </p>
    </div>
  )
}
