import { notify, showError } from '#renderer/app/notices.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/** One click: ask where, write, say where it is. */
export async function exportWord(workspace: Workspace): Promise<void> {
  const { store, desktop } = workspace
  const session = workspace.session()
  if (session === null || store.getState().exporting) return
  store.setState({ exporting: true })
  try {
    const answer = await desktop['export:word']({ document: session.report() })
    if (!answer.ok) {
      showError(store, answer.error, () => void exportWord(workspace))
      return
    }
    if (answer.value === null) return
    const { exportId, fileName, folder } = answer.value
    const open = async (channel: 'export:open' | 'export:reveal') => {
      const opened = await desktop[channel]({ exportId })
      if (!opened.ok) showError(store, opened.error)
    }
    const openBlanks = store.getState().inspection?.openBlanks ?? 0
    notify(store, {
      id: 'exported',
      text: `已导出“${fileName}”到“${folder}”${openBlanks > 0 ? `，还有 ${openBlanks} 处空项标了底色` : ''}。`,
      level: 'ok',
      seconds: 20,
      actions: [
        { text: '打开文件', onPress: () => void open('export:open') },
        { text: '打开所在文件夹', onPress: () => void open('export:reveal') },
      ],
    })
  } finally {
    store.setState({ exporting: false })
  }
}
