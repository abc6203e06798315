import { type KeyboardEvent, type ReactNode, type Ref, useId, useRef, useState } from 'react'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { PhraseHit } from '#shared/phrases/search-phrases.ts'
import { PhraseList, type PhraseListProps } from '#renderer/panels/phrases/PhraseList.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FilterChips } from '#renderer/ui/FilterChips.tsx'
import { SearchField } from '#renderer/ui/SearchField.tsx'

export type PhraseFilter = 'all' | 'favourites' | 'own' | 'terms'

export interface PhrasePanelProps
  extends Pick<PhraseListProps, 'sectionName' | 'favourites' | 'close' | 'onToggleFavourite' | 'onInsert' | 'onAct' | 'onDropBefore'> {
  query: string
  onQuery: (query: string) => void
  filter: PhraseFilter
  onFilter: (filter: PhraseFilter) => void
  /** Best first; those of the section are shown before the others. `loading`: the library is being read. */
  hits: readonly PhraseHit[] | 'loading'
  /** Beside the count: what can be done with the library. */
  libraryMenu?: ReactNode
  /** Above the list: what the user is asked. */
  notice?: ReactNode
  onNew: () => void
  /** Back to the text. */
  onEscape: () => void
  searchRef?: Ref<HTMLInputElement>
}

const FILTERS = [
  { id: 'all', text: '全部' },
  { id: 'favourites', text: '收藏' },
  { id: 'own', text: '我的短语' },
  { id: 'terms', text: '固定提法' },
] as const

const LIST_NAMES: Readonly<Record<PhraseFilter, string>> = { all: '全部短语', favourites: '收藏的短语', own: '我的短语', terms: '固定提法' }

/** The phrase library: typed words narrow it, ↑↓ choose, Enter inserts, Esc goes back to the text. */
export function PhrasePanel(props: PhrasePanelProps) {
  const { query, filter, hits } = props
  const listId = useId()
  const found = hits === 'loading' ? [] : [...hits.filter((hit) => hit.inSection), ...hits.filter((hit) => !hit.inSection)]
  const [chosen, setChosen] = useState<PhraseId | null>(null)
  const index = Math.max(
    0,
    found.findIndex((hit) => hit.block.id === chosen),
  )
  const selected = found[index]?.block.id ?? null
  const rowId = (id: PhraseId) => `${listId}-${id}`
  const scroller = useRef<HTMLDivElement>(null)
  const restart = () => {
    scroller.current?.scrollTo({ top: 0 })
    setChosen(null)
  }

  const choose = (step: number) => {
    const next = found[Math.min(found.length - 1, Math.max(0, index + step))]
    if (!next) return
    setChosen(next.block.id)
    requestAnimationFrame(() => document.getElementById(rowId(next.block.id))?.scrollIntoView({ block: 'nearest' }))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.altKey && selected && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      if (props.onDropBefore !== undefined) props.onAct(selected, event.key === 'ArrowUp' ? 'up' : 'down')
      return
    }
    if (!handleKey(event.key, choose, () => selected && props.onInsert(selected), props.onEscape)) return
    event.preventDefault()
  }
  return (
    <>
      <div className="phrase-search">
        <SearchField
          label="查找短语"
          placeholder="汉字、全拼或拼音首字母"
          value={query}
          onChange={(text) => {
            restart()
            props.onQuery(text)
          }}
          onKeyDown={onKeyDown}
          controls={found.length === 0 ? null : listId}
          {...(selected ? { activeRow: rowId(selected) } : {})}
          {...(props.searchRef ? { inputRef: props.searchRef } : {})}
        />
        <FilterChips
          label="短语范围"
          options={FILTERS}
          selected={filter}
          onSelect={(choice) => {
            restart()
            props.onFilter(choice)
          }}
        />
      </div>
      {props.notice}
      <div className="panel-scroll scroll" ref={scroller}>
        {found.length === 0 ? (
          <NothingFound {...props} />
        ) : (
          <PhraseList
            listId={listId}
            name={LIST_NAMES[filter]}
            rowId={rowId}
            found={found}
            selectedIndex={index}
            sectionName={props.sectionName}
            favourites={props.favourites}
            close={props.close}
            onSelect={setChosen}
            onInsert={props.onInsert}
            onAct={props.onAct}
            onDropBefore={props.onDropBefore}
            onToggleFavourite={props.onToggleFavourite}
          />
        )}
      </div>
      <div className="panel-foot">
        <span className="caption" role="status">
          {hits === 'loading' ? '正在读取短语库' : `共 ${found.length} 条`}
        </span>
        <span className="panel-foot-actions">
          <Button size="small" variant="quiet" icon="plus" onPress={props.onNew}>
            {filter === 'terms' ? '新建提法' : '新建'}
          </Button>
          {props.libraryMenu}
        </span>
      </div>
    </>
  )
}

function handleKey(key: string, choose: (step: number) => void, insert: () => void, leave: () => void): boolean {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }
  const step = steps[key]
  if (step !== undefined) choose(step)
  else if (key === 'Enter') insert()
  else if (key === 'Escape') leave()
  else return false
  return true
}

function NothingFound({ hits, query, filter, onNew }: PhrasePanelProps) {
  if (hits === 'loading') return <EmptyState icon="phrase" title="正在读取短语库" />
  if (query !== '')
    return (
      <EmptyState
        icon="search"
        title={`没有找到“${query}”`}
        text="少输一个字试试，或者把自己常用的句子存下来。"
        action={<Button onPress={onNew}>{filter === 'terms' ? '新建固定提法' : '新建我的短语'}</Button>}
      />
    )
  if (filter === 'own')
    return (
      <EmptyState
        icon="phrase"
        title="还没有自己的短语"
        text="在稿子里选中一段文字存为短语，或者新建一条。"
        action={<Button onPress={onNew}>新建我的短语</Button>}
      />
    )
  if (filter === 'favourites') return <EmptyState icon="star" title="还没有收藏的短语" text="在“全部”里点短语右边的星，就收到这里。" />
  return <EmptyState icon="phrase" title="短语库是空的" text="短语库文件没有读到，请联系维护人员重新安装。" />
}
