import { HISTORY_PUSH_TAG } from 'lexical'
import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { UNDO_STEPS } from '#renderer/editor/report-extension.ts'
import { p } from '#tests/support/build-report.ts'
import { $block, headlessEditor } from '#tests/support/headless-editor.ts'

describe('undo', () => {
  it('goes back five hundred steps and keeps no more, however long somebody writes', () => {
    const can = { undo: false }
    const editor = headlessEditor([p('p1', '')], null, { onHistory: ({ undo }) => Object.assign(can, { undo }) })
    for (let step = 0; step < UNDO_STEPS + 20; step++)
      editor.lexical.update(() => void $block(0).selectEnd().insertText('字'), { discrete: true, tag: HISTORY_PUSH_TAG })
    let undone = 0
    while (can.undo && undone < 2 * UNDO_STEPS) {
      editor.undo()
      undone++
    }
    expect(undone).toBe(500)
    expect(editor.textOf('p1' as BlockId)).toBe('字'.repeat(20))
  })
})
