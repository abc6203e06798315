import type { DragEvent, KeyboardEvent } from 'react'
import type { OutlineRow } from '#renderer/panels/outline/outline-rows.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

export interface OutlineTreeRowProps {
  row: OutlineRow
  isCurrent: boolean
  isTabStop: boolean
  onOpen: () => void
  onToggle: () => void
  /** Whether the key did something. */
  onKey: (event: KeyboardEvent) => boolean
  isDragged: boolean
  dropMark: 'before' | 'after' | null
  onDragStart: () => void
  /** Whether it may be let go here. */
  onDragOver: (half: 'before' | 'after') => boolean
  onDragEnd: () => void
  onDrop: () => void
}

/** One line of the outline. */
export function OutlineTreeRow(props: OutlineTreeRowProps) {
  const { row } = props
  const expansion = row.hasChildren ? { 'aria-expanded': row.isExpanded } : {}
  return (
    <div
      className={rowClass(props)}
      role="treeitem"
      data-row={row.key}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={props.isCurrent}
      {...expansion}
      onClick={props.onOpen}
      onKeyDown={(event) => {
        if (props.onKey(event)) event.preventDefault()
      }}
      draggable={row.kind === 'section'}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', row.text)
        props.onDragStart()
      }}
      onDragOver={(event) => {
        if (!props.onDragOver(halfOf(event))) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
      }}
      onDragEnd={props.onDragEnd}
      onDrop={(event) => {
        event.preventDefault()
        props.onDrop()
      }}
    >
      {row.hasChildren ? <FoldButton onToggle={props.onToggle} /> : <span />}
      <StatusMark level={row.status} shape="dot" size="small" label={row.status === 'ok' ? '' : row.status === 'must' ? '必须补上' : '需留意'} />
      <span className="truncate" title={row.text}>
        {row.text}
      </span>
      <span className="outline-count" title={row.target?.text}>
        {row.chars ?? '缺'}
        {row.target !== null && <span className="outline-target">/{row.target.chars}</span>}
        {row.chars !== null && <span className="visually-hidden">字{row.target === null ? '' : `，${row.target.text}`}</span>}
      </span>
    </div>
  )
}

/** For the mouse only: with the keyboard ← and → fold the row itself. */
function FoldButton({ onToggle }: { onToggle: () => void }) {
  return (
    <button
      type="button"
      className="outline-toggle"
      tabIndex={-1}
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation()
        onToggle()
      }}
    >
      <Icon name="down" size="small" />
    </button>
  )
}

function rowClass({ row, isCurrent, isDragged, dropMark }: OutlineTreeRowProps): string {
  const classes = ['outline-row']
  if (row.level === 1 && row.kind !== 'part') classes.push('outline-row-section')
  if (row.kind === 'missing') classes.push('outline-row-missing')
  if (isCurrent) classes.push('outline-row-current')
  if (isDragged) classes.push('outline-row-dragged')
  if (dropMark) classes.push(`outline-row-drop-${dropMark}`)
  return classes.join(' ')
}

function halfOf(event: DragEvent<HTMLElement>): 'before' | 'after' {
  const box = event.currentTarget.getBoundingClientRect()
  return event.clientY < box.top + box.height / 2 ? 'before' : 'after'
}
