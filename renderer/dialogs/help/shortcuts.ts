import type { ShortcutGroup } from '#renderer/dialogs/help/ShortcutList.tsx'

/** The keys as the help shows them. The window menu and the editor must agree with this list. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    name: '写作',
    shortcuts: [
      { keys: ['Tab'], does: '下一处空项' },
      { keys: ['Shift', 'Tab'], does: '上一处空项' },
      { keys: ['/'], does: '在光标处找短语' },
      { keys: ['Ctrl', 'K'], does: '插入空项' },
      { keys: ['Ctrl', 'Shift', 'K'], does: '把选中的文字存为短语' },
      { keys: ['F8'], does: '下一处校对提示' },
      { keys: ['Shift', 'F8'], does: '上一处校对提示' },
      { keys: ['Ctrl', 'F8'], does: '采纳这一处，再到下一处' },
      { keys: ['Ctrl', 'Shift', 'F8'], does: '忽略这一处，再到下一处' },
      { keys: ['Alt', '↑'], does: '把这一段上移；在标题上，整节上移' },
      { keys: ['Alt', '↓'], does: '把这一段下移；在标题上，整节下移' },
      { keys: ['Alt', 'Shift', '→'], does: '标题降一级，← 升一级' },
      { keys: ['Ctrl', 'D'], does: '把这一段再复制一份' },
    ],
  },
  {
    name: '编辑',
    shortcuts: [
      { keys: ['F6'], does: '到窗口的下一个区域，加 Shift 回上一个' },
      { keys: ['Ctrl', 'Z'], does: '撤销' },
      { keys: ['Ctrl', 'Y'], does: '恢复' },
      { keys: ['Ctrl', 'F'], does: '查找' },
      { keys: ['Ctrl', 'H'], does: '替换' },
      { keys: ['Ctrl', '1'], does: '一级标题，2、3、4 是下级标题' },
      { keys: ['Ctrl', 'Shift', 'N'], does: '改回正文' },
      { keys: ['Ctrl', '+'], does: '页面放大，- 缩小，0 适合窗口；Ctrl 加滚轮也行' },
      { keys: ['Ctrl', 'Shift', 'F'], does: '专注写作' },
    ],
  },
  {
    name: '报告',
    shortcuts: [
      { keys: ['Ctrl', 'N'], does: '新建报告' },
      { keys: ['Ctrl', 'O'], does: '导入去年的报告' },
      { keys: ['Ctrl', 'S'], does: '立即保存' },
      { keys: ['Ctrl', 'E'], does: '导出 Word' },
      { keys: ['Ctrl', 'Shift', 'P'], does: '预览成稿，Esc 返回' },
      { keys: ['Alt', '5'], does: '体检' },
      { keys: ['Alt', '6'], does: '对照另一篇报告' },
      { keys: ['Alt', '7'], does: '朗读，再按停止' },
      { keys: ['Ctrl', 'P'], does: '打印' },
    ],
  },
]
