import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { createAppStore } from '#renderer/app/app-store.ts'
import { goToMatch, openFind, replaceAll, replaceCurrent, searchAgain } from '#renderer/app/find/find-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { p } from '#tests/support/build-report.ts'
import { headlessEditor } from '#tests/support/headless-editor.ts'

const CARET = { blockId: 'b1' as BlockId, offset: 0 }

/** A search for 双周, to be replaced by 每月, with the caret in front of the text. */
function searching() {
  const editor = { ...headlessEditor([p('b1', '落实双周例会，双周一查。'), p('b2', '双周。')], CARET), paint: () => {}, reveal: () => {} }
  const workspace = { store: createAppStore(), editor } as unknown as Workspace
  openFind(workspace, true)
  searchAgain(workspace, { query: '双周', replacement: '每月' })
  return { workspace, text: (id: string) => editor.textOf(id as BlockId), write: (text: string) => editor.insertText([{ type: 'text', text }]) }
}

describe('finding in a report that was written in since it was searched', () => {
  it('replaces the words that were found, wherever they stand now', () => {
    const { workspace, text, write } = searching()
    goToMatch(workspace, 1)
    write('今年')
    replaceCurrent(workspace)
    expect(text('b1')).toBe('今年落实每月例会，双周一查。')
  })

  it('replaces all of them and nothing else', () => {
    const { workspace, text, write } = searching()
    write('今年双周，')
    replaceAll(workspace)
    expect([text('b1'), text('b2')]).toEqual(['今年每月，落实每月例会，每月一查。', '每月。'])
    expect(workspace.store.getState().toasts[0]?.text).toBe('已替换 4 处，可以一次撤销。')
  })

  it('goes on from place to place', () => {
    const { workspace, write } = searching()
    goToMatch(workspace, 1)
    write('今年')
    goToMatch(workspace, 1)
    const { find } = workspace.store.getState()
    expect(find?.current === null ? null : find?.matches[find.current]).toEqual({ blockId: 'b1', start: 9, end: 11 })
  })
})
