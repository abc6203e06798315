import type { ShortcutGroup } from '#renderer/dialogs/HelpDialog.tsx'

/** The keys as the help shows them. The window menu and the editor must agree with this list. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    name: '写作',
    shortcuts: [
      { keys: ['Tab'], does: '下一处空项' },
      { keys: ['Shift', 'Tab'], does: '上一处空项' },
      { keys: ['/'], does: '在光标处找短语' },
      { keys: ['F8'], does: '下一处校对提示' },
      { keys: ['Alt', '↑'], does: '把这一节上移' },
      { keys: ['Alt', '↓'], does: '把这一节下移' },
    ],
  },
  {
    name: '编辑',
    shortcuts: [
      { keys: ['Ctrl', 'Z'], does: '撤销' },
      { keys: ['Ctrl', 'Y'], does: '恢复' },
      { keys: ['Ctrl', 'F'], does: '查找' },
      { keys: ['Ctrl', 'H'], does: '替换' },
    ],
  },
  {
    name: '报告',
    shortcuts: [
      { keys: ['Ctrl', 'S'], does: '立即保存' },
      { keys: ['Ctrl', 'E'], does: '导出 Word' },
    ],
  },
]
