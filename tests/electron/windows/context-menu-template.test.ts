import { describe, expect, it } from 'vitest'
import { contextMenuTemplate } from '#electron/windows/context-menu-template.ts'
import type { MenuCommand } from '#shared/contract/menu-command.ts'

const editFlags = {
  canUndo: true,
  canRedo: false,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: true,
}
const labels = (where: { isEditable: boolean; selectionText: string }, isOnPage: boolean) =>
  contextMenuTemplate({ ...where, editFlags }, isOnPage, () => undefined).flatMap((item) => item.label ?? [])

describe('the context menu', () => {
  it('offers the clipboard and what is done with a paragraph on the page', () => {
    expect(labels({ isEditable: true, selectionText: '党建' }, true)).toEqual([
      '剪切',
      '复制',
      '粘贴',
      '只粘贴文字',
      '全选',
      '查找选中的文字',
      '存为短语…',
      '插入空项',
      '把本段再复制一份',
      '本段或本节上移',
      '本段或本节下移',
    ])
  })

  it('offers only the clipboard in a field, copying on shown text, and nothing elsewhere', () => {
    expect(labels({ isEditable: true, selectionText: '' }, false)).toEqual(['剪切', '复制', '粘贴', '只粘贴文字', '全选'])
    expect(labels({ isEditable: false, selectionText: '提示' }, false)).toEqual(['复制'])
    expect(labels({ isEditable: false, selectionText: '' }, false)).toEqual([])
  })

  it('sends the command of a clicked item, and cannot cut without a selection', () => {
    const sent: MenuCommand[] = []
    const items = contextMenuTemplate({ isEditable: true, selectionText: '', editFlags }, true, (command) => sent.push(command))
    expect(items.find(({ role }) => role === 'cut')?.enabled).toBe(false)
    const click = items.find(({ label }) => label === '把本段再复制一份')?.click as unknown as () => void
    click()
    expect(sent).toEqual(['duplicate-paragraph'])
  })
})
