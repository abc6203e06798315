import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { outlineKey } from '#renderer/panels/outline/outline-key.ts'
import type { OutlineRow } from '#renderer/panels/outline/outline-rows.ts'

const row = (key: string, parent: string | null, hasChildren = false): OutlineRow => ({
  key,
  kind: 'section',
  blockId: key as BlockId,
  level: parent ? 2 : 1,
  text: key,
  chars: 1,
  target: null,
  status: 'ok',
  hasChildren,
  isExpanded: hasChildren,
  parent,
  position: 1,
  siblings: 1,
})
const first = row('a', null, true)
const child = row('b', 'a')
const rows = [first, child]

function press(key: string, at: OutlineRow, altKey = false): string[] {
  const done: string[] = []
  const used = outlineKey({ key, altKey }, rows, at, {
    focus: (target) => done.push(`focus ${target}`),
    open: (target) => done.push(`open ${target.key}`),
    toggle: (target) => done.push(`toggle ${target}`),
    move: (target, direction) => done.push(`move ${target} ${direction}`),
    stepLevel: (target, step) => done.push(`${step} ${target}`),
  })
  return used ? done : ['unused', ...done]
}

describe('outlineKey', () => {
  it('walks with the arrows and stops at the ends', () => {
    expect([press('ArrowDown', first), press('ArrowUp', child), press('ArrowUp', first)]).toEqual([['focus b'], ['focus a'], ['unused']])
  })
  it('folds with ← and goes to the parent from a child', () =>
    expect([press('ArrowLeft', first), press('ArrowLeft', child)]).toEqual([['toggle a'], ['focus a']]))
  it('goes to the first child with → when unfolded, unfolds otherwise', () => {
    expect([press('ArrowRight', first), press('ArrowRight', { ...first, isExpanded: false })]).toEqual([['focus b'], ['toggle a']])
  })
  it('opens with Enter and the space bar', () => expect([press('Enter', child), press(' ', child)]).toEqual([['open b'], ['open b']]))
  it('moves a section with Alt and an arrow', () => expect(press('ArrowUp', child, true)).toEqual(['move b up']))
  it('does not move what is no section', () => expect(press('ArrowUp', { ...child, kind: 'part' }, true)).toEqual(['unused']))
  it('leaves other keys alone', () => expect(press('x', child)).toEqual(['unused']))

  it('changes the level of a section with Alt and the arrows to the side', () => {
    expect(press('ArrowRight', child, true)).toEqual(['deeper b'])
    expect(press('ArrowLeft', child, true)).toEqual(['higher b'])
  })
})
