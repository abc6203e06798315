import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#shared/contract/menu-command.ts'

type Where = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>

/** The menu of the right mouse button and the menu key: the clipboard everywhere, and on the page what is done with text and paragraphs. */
export function contextMenuTemplate(where: Where, isOnPage: boolean, send: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const { isEditable, selectionText, editFlags } = where
  const hasSelection = selectionText.trim() !== ''
  if (!isEditable) return hasSelection ? [{ role: 'copy', label: '复制' }] : []
  const item = (command: MenuCommand, label: string): MenuItemConstructorOptions => ({ label, click: () => send(command) })
  const clipboard: MenuItemConstructorOptions[] = [
    { role: 'cut', label: '剪切', enabled: editFlags.canCut && hasSelection },
    { role: 'copy', label: '复制', enabled: editFlags.canCopy && hasSelection },
    { role: 'paste', label: '粘贴', enabled: editFlags.canPaste },
    { role: 'pasteAndMatchStyle', label: '只粘贴文字', enabled: editFlags.canPaste },
    { role: 'selectAll', label: '全选' },
  ]
  if (!isOnPage) return clipboard
  return [
    ...clipboard,
    { type: 'separator' },
    ...(hasSelection ? [item('find', '查找选中的文字'), item('save-phrase', '存为短语…')] : []),
    item('insert-blank', '插入空项'),
    { type: 'separator' },
    item('duplicate-paragraph', '把本段再复制一份'),
    item('move-section-up', '本段或本节上移'),
    item('move-section-down', '本段或本节下移'),
  ]
}
