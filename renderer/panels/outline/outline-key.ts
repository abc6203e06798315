import type { KeyboardEvent } from 'react'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { OutlineRow } from '#renderer/panels/outline/outline-rows.ts'

export interface OutlineKeyActions {
  focus: (key: string) => void
  open: (row: OutlineRow) => void
  toggle: (key: string) => void
  move: (blockId: BlockId, direction: 'up' | 'down') => void
  /** Makes the section and its children a level deeper or higher. */
  stepLevel: (blockId: BlockId, step: 'deeper' | 'higher') => void
}

/** What a key does on a row of the outline (tree pattern of the ARIA practices, and Alt with an arrow to move a section or change its level). Returns whether it did something. */
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
    return altKey(event.key, row, actions)
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

/** Alt+↑/↓ moves a section; Alt+→/← (with or without Shift, as on the page) changes its level. */
function altKey(key: string, row: OutlineRow, actions: OutlineKeyActions): boolean {
  if (row.kind !== 'section' || row.blockId === null) return false
  if (key === 'ArrowUp' || key === 'ArrowDown') actions.move(row.blockId, key === 'ArrowUp' ? 'up' : 'down')
  else if (key === 'ArrowRight' || key === 'ArrowLeft') actions.stepLevel(row.blockId, key === 'ArrowRight' ? 'deeper' : 'higher')
  else return false
  return true
}

function toggleIf(condition: boolean, row: OutlineRow, actions: OutlineKeyActions): boolean {
  if (condition) actions.toggle(row.key)
  return condition
}
