import type { KeyboardEvent } from 'react'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { OutlineRow } from '#renderer/panels/outline/outline-rows.ts'

export interface OutlineKeyActions {
  focus: (key: string) => void
  open: (row: OutlineRow) => void
  toggle: (key: string) => void
  move: (blockId: BlockId, direction: 'up' | 'down') => void
}

/** What a key does on a row of the outline (tree pattern of the ARIA practices, and Alt+↑/↓ to move a section). Returns whether it did something. */
export function outlineKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey'>,
  rows: readonly OutlineRow[],
  row: OutlineRow,
  actions: OutlineKeyActions,
): boolean {
  const index = rows.indexOf(row)
  const go = (target: OutlineRow | undefined) => {
    if (target) actions.focus(target.key)
    return target !== undefined
  }
  if (event.altKey) {
    if (row.kind !== 'section' || row.blockId === null || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false
    actions.move(row.blockId, event.key === 'ArrowUp' ? 'up' : 'down')
    return true
  }
  switch (event.key) {
    case 'ArrowUp':
      return go(rows[index - 1])
    case 'ArrowDown':
      return go(rows[index + 1])
    case 'Home':
      return go(rows[0])
    case 'End':
      return go(rows.at(-1))
    case 'ArrowRight':
      return row.hasChildren && row.isExpanded ? go(rows[index + 1]) : toggleIf(row.hasChildren, row, actions)
    case 'ArrowLeft':
      return row.isExpanded ? toggleIf(true, row, actions) : go(rows.find((candidate) => candidate.key === row.parent))
    case 'Enter':
    case ' ':
      actions.open(row)
      return true
    default:
      return false
  }
}

function toggleIf(condition: boolean, row: OutlineRow, actions: OutlineKeyActions): boolean {
  if (condition) actions.toggle(row.key)
  return condition
}
