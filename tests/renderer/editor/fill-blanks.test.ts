import { describe, expect, it } from 'vitest'
import type { BlankId } from '#shared/base/branded-ids.ts'
import { blank, p } from '#tests/support/build-report.ts'
import { headlessEditor } from '#tests/support/headless-editor.ts'

const OPEN = [p('b1', '我担任', blank('k1', 'organisation', '乡镇'), '党委书记'), p('b2', blank('k2', 'person', '姓名'))]
const VALUES = new Map([
  ['k1' as BlankId, '甲镇'],
  ['k2' as BlankId, '某甲'],
])

describe('filling several blanks', () => {
  it('is one step of the history', () => {
    const editor = headlessEditor(OPEN)
    editor.fillBlanks(VALUES)
    expect(editor.blocks()).toEqual([
      p('b1', '我担任', blank('k1', 'organisation', '乡镇', '甲镇'), '党委书记'),
      p('b2', blank('k2', 'person', '姓名', '某甲')),
    ])
    editor.undo()
    expect(editor.blocks()).toEqual(OPEN)
  })

  it('is taken back where the value still stands', () => {
    const editor = headlessEditor([p('b1', blank('k1', 'organisation', '乡镇', '甲镇')), p('b2', blank('k2', 'person', '姓名', '某乙'))])
    editor.reopenBlanks(VALUES)
    expect(editor.blocks()).toEqual([p('b1', blank('k1', 'organisation', '乡镇')), p('b2', blank('k2', 'person', '姓名', '某乙'))])
  })
})
