import { useEffect, useRef, useState } from 'react'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { Closeness } from '#shared/phrases/close-passages.ts'
import type { PhraseHit } from '#shared/phrases/search-phrases.ts'
import type { PhraseAct } from '#renderer/panels/phrases/phrase-act.ts'
import { PhraseRow } from '#renderer/panels/phrases/PhraseRow.tsx'

export interface PhraseListProps {
  listId: string
  rowId: (id: PhraseId) => string
  /** Those of the section first. */
  found: readonly PhraseHit[]
  selectedIndex: number
  onSelect: (id: PhraseId) => void
  /** What the list is called where it is not divided: 全部短语. */
  name: string
  /** The section with the caret: （一）突出政治引领. Empty outside any. */
  sectionName: string
  favourites: readonly string[]
  /** Phrases that stand in the report already, or nearly. */
  close: ReadonlyMap<string, Closeness>
  onToggleFavourite: (id: PhraseId) => void
  onInsert: (id: PhraseId) => void
  onAct: (id: PhraseId, act: PhraseAct) => void
  /** Set where the list is in the user's own order. */
  onDropBefore?: ((moved: PhraseId, before: PhraseId) => void) | undefined
}

/** Rows mounted at a time; more follow as the end comes into view. */
const STEP = 40

/** The phrases that were found, in two groups. */
export function PhraseList(props: PhraseListProps) {
  const { listId, found, selectedIndex } = props
  const [limit, setLimit] = useState(STEP)
  const wanted = Math.max(limit, selectedIndex + STEP / 2)
  const shown = found.slice(0, wanted)
  const here = shown.filter((hit) => hit.inSection)
  const elsewhere = shown.filter((hit) => !hit.inSection)
  const total = found.filter((hit) => !hit.inSection).length
  return (
    <>
      <div id={listId} role="grid" aria-label="短语" aria-rowcount={found.length}>
        {here.length > 0 && <PhraseGroup {...props} name="本节常用" note={props.sectionName} members={here} />}
        {elsewhere.length > 0 && <PhraseGroup {...props} name={here.length > 0 ? '其他部分' : props.name} note={`${total} 条`} members={elsewhere} />}
      </div>
      {shown.length < found.length && <EndMark onReached={() => setLimit(wanted + STEP)} />}
    </>
  )
}

function PhraseGroup({ name, note, members, ...props }: PhraseListProps & { name: string; note: string; members: readonly PhraseHit[] }) {
  const favourites = new Set(props.favourites)
  const selected = props.found[props.selectedIndex]
  return (
    <div className="group" role="rowgroup" aria-label={name}>
      <div className="group-head" role="presentation">
        {name}
        <span className="caption">{note}</span>
      </div>
      {members.map((hit) => (
        <PhraseRow
          key={hit.block.id}
          rowId={props.rowId(hit.block.id)}
          hit={hit}
          isSelected={hit === selected}
          isFavourite={favourites.has(hit.block.id)}
          closeness={props.close.get(hit.block.id)}
          onSelect={props.onSelect}
          onInsert={props.onInsert}
          onToggleFavourite={props.onToggleFavourite}
          onAct={props.onAct}
          onDropBefore={props.onDropBefore}
        />
      ))}
    </div>
  )
}

function EndMark({ onReached }: { onReached: () => void }) {
  const mark = useRef<HTMLDivElement>(null)
  const latest = useRef(onReached)
  useEffect(() => {
    latest.current = onReached
  })
  useEffect(() => {
    const element = mark.current
    if (!element) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) latest.current()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={mark} className="phrase-more caption">
      还有更多，往下翻
    </div>
  )
}
