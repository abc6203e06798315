import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistItem } from '#shared/checklist/checklist-rule.ts'
import type { RoleShare } from '#shared/inspection/inspection.ts'
import type { Outline } from '#shared/document/outline.ts'
import { outlineKey } from '#renderer/panels/outline/outline-key.ts'
import { OutlineTreeRow } from '#renderer/panels/outline/OutlineTreeRow.tsx'
import { type OutlineRow, dropBefore, outlineRows } from '#renderer/panels/outline/outline-rows.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Key } from '#renderer/ui/Key.tsx'

export interface OutlinePanelProps {
  outline: Outline
  checklist: readonly ChecklistItem[]
  shares: readonly RoleShare[]
  /** Ids of the report's blocks, in order. */
  blockIds: readonly BlockId[]
  /** Heading of the section with the caret, or the first block of the part with it. */
  currentBlockId: BlockId | null
  onJump: (blockId: BlockId) => void
  /** A missing part was chosen: show it in the checklist. */
  onMissing: () => void
  onMove: (blockId: BlockId, direction: 'up' | 'down') => void
  onStepLevel: (blockId: BlockId, step: 'deeper' | 'higher') => void
  /** Puts a section with its children before another of its level; null: last of its parent. */
  onMoveTo: (blockId: BlockId, beforeBlockId: BlockId | null) => void
}

interface Dragging {
  readonly key: string
  readonly over: string | null
  readonly half: 'before' | 'after'
}

/** The report's parts as a tree: jump, fold, and move a section with its children. */
export function OutlinePanel(props: OutlinePanelProps) {
  const { outline, checklist, shares, blockIds, currentBlockId } = props
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
  const [focused, setFocused] = useState<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const rows = outlineRows({ outline, checklist, blockIds, collapsed, shares })
  const currentKey = currentRow(rows, outline, currentBlockId)?.key ?? null
  const tabStop = rows.some((row) => row.key === focused) ? focused : (currentKey ?? rows[0]?.key ?? null)
  useEffect(() => {
    rowElement(tree.current, currentKey)?.scrollIntoView({ block: 'nearest' })
  }, [currentKey])

  const toggle = (key: string) => setCollapsed((before) => toggled(before, key))
  const focus = (key: string) => {
    setFocused(key)
    rowElement(tree.current, key)?.focus()
  }
  const hold = useHeldRow(tree)
  const move: OutlinePanelProps['onMove'] = (id, direction) => hold(id, () => props.onMove(id, direction))
  const stepLevel: OutlinePanelProps['onStepLevel'] = (id, step) => hold(id, () => props.onStepLevel(id, step))
  const open = (row: OutlineRow) => (row.blockId === null ? props.onMissing() : props.onJump(row.blockId))
  const dragAndDrop = useDragAndDrop(rows, props.onMoveTo)
  const parents = outline.sections.filter((section) => section.children.length > 0).map((section) => section.blockId)
  const allFolded = parents.length > 0 && parents.every((id) => collapsed.has(id))

  return (
    <>
      <div className="outline-head">
        <h2>大纲</h2>
        <IconButton
          icon={allFolded ? 'expand' : 'collapse'}
          label={allFolded ? '全部展开' : '全部收起'}
          isDisabled={parents.length === 0}
          onPress={() => setCollapsed(allFolded ? new Set() : new Set(parents))}
        />
      </div>
      <div className="outline-tree scroll" role="tree" aria-label="大纲" ref={tree}>
        {rows.map((row) => (
          <OutlineTreeRow
            key={row.key}
            row={row}
            isCurrent={row.key === currentKey}
            isTabStop={row.key === tabStop}
            onOpen={() => {
              setFocused(row.key)
              open(row)
            }}
            onToggle={() => toggle(row.key)}
            onKey={(event) => outlineKey(event, rows, row, { focus, open, toggle, move, stepLevel })}
            {...dragAndDrop(row)}
          />
        ))}
      </div>
      <p className="outline-foot caption">
        <Key>Alt</Key>
        <span className="outline-foot-key">
          <Key>↑↓</Key>移动
        </span>
        <span className="outline-foot-key">
          <Key>←→</Key>升降级
        </span>
      </p>
    </>
  )
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(key)) next.add(key)
  return next
}

function rowElement(tree: HTMLElement | null, key: string | null): HTMLElement | null {
  return key === null ? null : (tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null)
}

/**
 * A section that is changed by a key of its row keeps the focus there, for the next press: the page takes it with every change, where the same
 * key would move the paragraph at the caret, and a row that takes another place among the others loses it. Returns how to change it so.
 */
function useHeldRow(tree: RefObject<HTMLElement | null>): (key: string, change: () => void) => void {
  const held = useRef<string | null>(null)
  useLayoutEffect(() => {
    const row = rowElement(tree.current, held.current)
    if (row === null) return
    if (document.activeElement === document.body) row.focus()
    if (document.activeElement === row) row.scrollIntoView({ block: 'nearest' })
    else held.current = null
  })
  return (key, change) => {
    change()
    held.current = key
    rowElement(tree.current, key)?.focus()
  }
}

/** The row of the current block; when that section is folded away, the row it is folded into. */
function currentRow(rows: readonly OutlineRow[], outline: Outline, blockId: BlockId | null): OutlineRow | undefined {
  const own = rows.find((row) => row.blockId === blockId && blockId !== null)
  if (own) return own
  const holder = [...outline.sections, ...outline.attachments.flatMap(({ sections }) => sections)].find((section) =>
    JSON.stringify(section.children).includes(`"blockId":${JSON.stringify(blockId)}`),
  )
  const attachment = outline.attachments.find(({ sections }) => holder !== undefined && sections.includes(holder))
  return rows.find((row) => row.key === holder?.blockId) ?? rows.find((row) => row.key === attachment?.blockId)
}

function useDragAndDrop(rows: readonly OutlineRow[], onMoveTo: OutlinePanelProps['onMoveTo']) {
  const [drag, setDrag] = useState<Dragging | null>(null)
  return (row: OutlineRow) => ({
    isDragged: drag?.key === row.key,
    dropMark: drag?.over === row.key ? drag.half : null,
    onDragStart: () => setDrag({ key: row.key, over: null, half: 'before' }),
    onDragOver: (half: 'before' | 'after') => {
      const allowed = drag !== null && dropBefore(rows, drag.key, row.key, half) !== undefined
      const over = allowed ? row.key : null
      if (drag && (drag.over !== over || drag.half !== half)) setDrag({ ...drag, over, half })
      return allowed
    },
    onDragEnd: () => setDrag(null),
    onDrop: () => {
      const before = drag && drag.over !== null ? dropBefore(rows, drag.key, drag.over, drag.half) : undefined
      const moved = rows.find((candidate) => candidate.key === drag?.key)
      setDrag(null)
      if (before !== undefined && moved && moved.blockId !== null) onMoveTo(moved.blockId, before)
    },
  })
}
