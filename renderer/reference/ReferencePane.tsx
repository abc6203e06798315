import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Block } from '#shared/document/blocks.ts'
import { findMatches } from '#renderer/editor/selection/find-matches.ts'
import { nextByKey } from '#renderer/reference/next-by-key.ts'
import { type ReferenceLine, referenceLines, takenBlocks } from '#renderer/reference/reference-lines.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { SearchField } from '#renderer/ui/SearchField.tsx'
import { Select } from '#renderer/ui/Select.tsx'

export interface ReferencePaneProps {
  /** Reports that can stand beside this one. */
  choices: readonly { readonly id: string; readonly text: string }[]
  selected: string | null
  onSelect: (id: string) => void
  /** Of the chosen report. */
  blocks: readonly Block[]
  /** Puts a copy of blocks at the caret of the report that is written. */
  onTake: (blocks: readonly Block[]) => void
  /** Back to the report that is written; this one stays. */
  onLeave: () => void
  onClose: () => void
}

const HIGHLIGHT = 'reference-find'

/** Another report beside this one: to read, to search, to take from. It is never changed. */
export function ReferencePane(props: ReferencePaneProps) {
  const { choices, selected, blocks } = props
  return (
    <aside
      className="reference"
      aria-label="对照的报告"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing && !event.defaultPrevented) props.onLeave()
      }}
    >
      <header className="reference-head">
        {choices.length === 0 ? (
          <h2>对照</h2>
        ) : (
          <Select label="选择对照的报告" placeholder="选择一篇草稿" options={choices} selected={selected} onSelect={props.onSelect} />
        )}
        <IconButton icon="close" label="关闭对照" onPress={props.onClose} />
      </header>
      {selected === null ? (
        <EmptyState
          icon="book"
          title={choices.length === 0 ? '没有别的草稿' : '选一篇报告来对照'}
          text={choices.length === 0 ? '把去年的报告导入进来，就能放在旁边对照着写。' : '从上面选一篇，左边写，右边看，合适的段落可以抄过来。'}
        />
      ) : (
        <ReferenceText key={selected} blocks={blocks} onTake={props.onTake} />
      )}
    </aside>
  )
}

function ReferenceText({ blocks, onTake }: Pick<ReferencePaneProps, 'blocks' | 'onTake'>) {
  const [query, setQuery] = useState('')
  const [current, setCurrent] = useState(0)
  const [reached, setReached] = useState(0)
  const body = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => referenceLines(blocks), [blocks])
  const matches = useMemo(() => findMatches(blocks, query), [blocks, query])
  useEffect(() => {
    const ranges = matches.flatMap(({ blockId, start, end }) => rangeOf(body.current, blockId, start, end) ?? [])
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges))
    ranges[current]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    // From what was found, Tab leads to the button that takes it.
    const found = matches[current]
    if (found !== undefined) setReached(lines.findIndex(({ block }) => block.id === found.blockId))
    return () => void CSS.highlights.delete(HIGHLIGHT)
  }, [matches, current, lines])
  const take = useCallback((index: number) => onTake(takenBlocks(blocks, index)), [onTake, blocks])
  const step = (direction: 1 | -1) => setCurrent((before) => (before + direction + matches.length) % Math.max(1, matches.length))
  return (
    <>
      <div className="reference-find">
        <SearchField
          label="在对照的报告里查找"
          placeholder="在这篇里查找"
          value={query}
          onChange={(value) => {
            setQuery(value)
            setCurrent(0)
          }}
          onKeyDown={(event) => event.key === 'Enter' && step(event.shiftKey ? -1 : 1)}
          note={query === '' ? undefined : <span role="status">{matches.length === 0 ? '没有找到' : `${current + 1}/${matches.length}`}</span>}
        />
      </div>
      <div
        className="reference-body scroll"
        ref={body}
        role="document"
        aria-label="对照的报告正文"
        onFocus={({ target }) => setReached(takeButtons(body.current).indexOf(target))}
        onKeyDown={(event) => {
          const next = takeButtons(body.current)[nextByKey(event.key, reached, lines.length) ?? -1]
          if (next === undefined) return
          event.preventDefault()
          next.focus()
          next.parentElement?.scrollIntoView({ block: 'nearest' })
        }}
      >
        {lines.map((line, index) => (
          <ReferenceBlock key={line.block.id} line={line} index={index} isTabStop={index === Math.max(0, reached)} onTake={take} />
        ))}
      </div>
    </>
  )
}

interface ReferenceBlockProps {
  line: ReferenceLine
  index: number
  /** Of the buttons, Tab leads to this one; arrow keys lead on from there. */
  isTabStop: boolean
  onTake: (index: number) => void
}

const ReferenceBlock = memo(function ReferenceBlock({ line: { block, number, text }, index, isTabStop, onTake }: ReferenceBlockProps) {
  const isHeading = block.type === 'heading'
  return (
    <div className="reference-block">
      <p className={`reference-line reference-${block.type}${isHeading ? ` reference-level-${block.level}` : ''}`} data-block={block.id}>
        {number}
        <span>{text}</span>
      </p>
      <Button
        size="small"
        className="reference-take"
        keepsFocus
        label={isHeading ? `把“${number}${text.slice(0, 12)}”这一节抄过来` : `把“${text.slice(0, 12)}”这一段抄过来`}
        isTabStop={isTabStop}
        onPress={() => onTake(index)}
      >
        {isHeading ? '抄这一节' : '抄过来'}
      </Button>
    </div>
  )
})

function takeButtons(body: HTMLElement | null): HTMLElement[] {
  return [...(body?.querySelectorAll<HTMLElement>('.reference-take') ?? [])]
}

function rangeOf(body: HTMLElement | null, blockId: string, start: number, end: number): Range | null {
  const text = body?.querySelector(`[data-block="${CSS.escape(blockId)}"] > span`)?.firstChild
  if (!(text instanceof Text) || end > text.length) return null
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, end)
  return range
}
