import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#shared/contract/menu-command.ts'

/** A command of the menu. `accelerator` in Electron's spelling; with `shownOnly` the window handles the key itself. */
export interface MenuEntry {
  readonly command: MenuCommand
  readonly label: string
  readonly accelerator?: string
  readonly shownOnly?: true
  /** A second key for a command that is already listed. */
  readonly hidden?: true
}

/** What the system does by itself, without the window's help. */
interface RoleEntry {
  readonly role: 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll' | 'minimize' | 'togglefullscreen' | 'close'
  readonly label: string
}

export type MenuRow = MenuEntry | RoleEntry | 'separator'

export interface MenuGroup {
  readonly label: string
  readonly rows: readonly MenuRow[]
}

const shown = (command: MenuCommand, label: string, accelerator: string): MenuEntry => ({ command, label, accelerator, shownOnly: true })
const item = (command: MenuCommand, label: string, accelerator?: string): MenuEntry =>
  accelerator === undefined ? { command, label } : { command, label, accelerator }

const FILE_ROWS: readonly MenuRow[] = [
  item('new-report', '新建报告', 'Ctrl+N'),
  item('import-report', '导入去年的报告…', 'Ctrl+O'),
  item('import-folder', '导入整个文件夹…'),
  item('start-page', '最近的草稿', 'Ctrl+Shift+O'),
  'separator',
  item('save', '保存', 'Ctrl+S'),
  item('keep-version', '存为一个版本…', 'Ctrl+Shift+S'),
  item('versions', '历史版本…'),
  item('export-word', '导出 Word…', 'Ctrl+E'),
  item('preview', '预览', 'Ctrl+Shift+P'),
  item('save-pdf', '存为 PDF…'),
  item('print', '打印…', 'Ctrl+P'),
  'separator',
  item('particulars', '我的信息…'),
  'separator',
  { role: 'close', label: '退出' },
]

const EDIT_ROWS: readonly MenuRow[] = [
  item('undo', '撤销', 'Ctrl+Z'),
  item('redo', '恢复', 'Ctrl+Y'),
  'separator',
  { role: 'cut', label: '剪切' },
  { role: 'copy', label: '复制' },
  { role: 'paste', label: '粘贴' },
  { role: 'pasteAndMatchStyle', label: '只粘贴文字' },
  { role: 'selectAll', label: '全选' },
  'separator',
  item('find', '查找…', 'Ctrl+F'),
  item('replace', '替换…', 'Ctrl+H'),
  'separator',
  shown('move-section-up', '本段或本节上移', 'Alt+Up'),
  shown('move-section-down', '本段或本节下移', 'Alt+Down'),
  item('duplicate-paragraph', '把本段再复制一份', 'Ctrl+D'),
  shown('heading-deeper', '标题降一级', 'Alt+Shift+Right'),
  shown('heading-higher', '标题升一级', 'Alt+Shift+Left'),
]

const INSERT_ROWS: readonly MenuRow[] = [
  item('insert-blank', '空项', 'Ctrl+K'),
  item('save-phrase', '把选中的文字存为短语…', 'Ctrl+Shift+K'),
  shown('next-blank', '下一个空项', 'Tab'),
  shown('previous-blank', '上一个空项', 'Shift+Tab'),
  'separator',
  item('style-title', '报告标题'),
  item('style-heading-1', '一级标题（一、）', 'Ctrl+1'),
  item('style-heading-2', '二级标题（（一））', 'Ctrl+2'),
  item('style-heading-3', '三级标题（1.）', 'Ctrl+3'),
  item('style-heading-4', '四级标题（（1））', 'Ctrl+4'),
  item('style-paragraph', '正文', 'Ctrl+Shift+N'),
]

const CHECK_ROWS: readonly MenuRow[] = [
  shown('next-finding', '下一处提示', 'F8'),
  shown('previous-finding', '上一处提示', 'Shift+F8'),
  shown('accept-finding', '采纳这一处', 'Ctrl+F8'),
  shown('ignore-finding', '忽略这一处', 'Ctrl+Shift+F8'),
  'separator',
  item('check-report', '检查报告…'),
  item('own-words', '自定义词表…'),
]

const VIEW_ROWS: readonly MenuRow[] = [
  item('panel-checklist', '清单', 'Alt+1'),
  item('panel-phrases', '短语', 'Alt+2'),
  item('panel-proofreading', '校对', 'Alt+3'),
  item('panel-blanks', '空项列表', 'Alt+4'),
  'separator',
  item('theme-system', '外观：跟随系统'),
  item('theme-light', '外观：浅色'),
  item('theme-dark', '外观：深色'),
  item('theme-contrast', '外观：高对比度'),
  'separator',
  item('zoom-in', '页面放大', 'Ctrl+Plus'),
  { command: 'zoom-in', label: '页面放大', accelerator: 'Ctrl+=', hidden: true },
  item('zoom-out', '页面缩小', 'Ctrl+-'),
  item('zoom-fit', '页面适合窗口', 'Ctrl+0'),
  item('checkup', '体检', 'Alt+5'),
  item('compare', '对照另一篇报告', 'Alt+6'),
  item('read-aloud', '朗读', 'Alt+7'),
  item('focus-mode', '专注写作', 'Ctrl+Shift+F'),
  'separator',
  item('text-larger', '界面文字放大'),
  item('text-smaller', '界面文字缩小'),
  item('text-reset', '界面文字恢复原大小'),
  'separator',
  { role: 'minimize', label: '最小化' },
  { role: 'togglefullscreen', label: '全屏' },
]

/** The menu and its shortcuts, listed once: Electron shows it, the local host's window takes the shortcuts from it. */
export const APPLICATION_MENU: readonly MenuGroup[] = [
  { label: '文件', rows: FILE_ROWS },
  { label: '编辑', rows: EDIT_ROWS },
  { label: '插入', rows: INSERT_ROWS },
  { label: '校对', rows: CHECK_ROWS },
  { label: '查看', rows: VIEW_ROWS },
  { label: '帮助', rows: [item('help', '使用说明', 'F1'), item('self-check', '离线自检…')] },
]

/** Whether a row is a command of ours: no separator, and nothing that the system does by itself. */
export function isMenuEntry(row: MenuRow): row is MenuEntry {
  return typeof row === 'object' && 'command' in row
}

/** The menu in Electron's terms. */
export function menuTemplate(send: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  return APPLICATION_MENU.map((group) => ({ label: group.label, submenu: group.rows.map((row) => templateRow(row, send)) }))
}

function templateRow(row: MenuRow, send: (command: MenuCommand) => void): MenuItemConstructorOptions {
  if (row === 'separator') return { type: 'separator' }
  if (!isMenuEntry(row)) return { role: row.role, label: row.label }
  const { command, label, accelerator } = row
  const base: MenuItemConstructorOptions = { label, click: () => send(command), ...(row.hidden ? { visible: false } : { id: command }) }
  if (accelerator === undefined) return base
  return { ...base, accelerator, registerAccelerator: row.shownOnly !== true }
}
