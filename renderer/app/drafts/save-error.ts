import type { UserError } from '#shared/base/result.ts'
import { notify, showError } from '#renderer/app/notices.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/** Why a draft is not saved, in the few words that the status line has room for. The dialog says the rest. */
const REASONS: Readonly<Record<string, string>> = {
  'disk-full': '磁盘空间满了',
  'no-permission': '没有权限写入',
  'read-only': '磁盘是只读的',
  'not-found': '找不到草稿文件夹',
  'is-folder': '文件名被文件夹占用',
  'too-many-files': '打开的文件太多',
  'name-too-long': '文件名太长',
  'in-use': '文件被别的程序占用',
  'disk-fault': '磁盘读写出错',
  'too-large': '稿子太大',
  locked: '草稿密码未输入',
  unanswered: '后台程序没有应答',
}

/** @param code of the error; one without a reason of its own is told in the dialog only */
export function saveFailureReason(code: string): string {
  return REASONS[code] ?? '点此查看原因'
}

/** Tells of a failed save: try again, or put a copy where there is room. */
export function showSaveError(workspace: Workspace, error: UserError, retry?: () => void): void {
  workspace.store.setState({ error: { error, saveElsewhere: () => void saveElsewhere(workspace), ...(retry && { retry }) } })
}

/** Writes the open report as a draft file to a place of the user's choice. The draft itself stays unsaved and is tried again. */
async function saveElsewhere(workspace: Workspace): Promise<void> {
  const { store, desktop, editor } = workspace
  const report = workspace.session()?.report()
  if (report === undefined) return
  const answer = await desktop['drafts:saveElsewhere']({ document: report, view: { caret: editor.caret() } })
  if (!answer.ok) {
    showError(store, answer.error, () => void saveElsewhere(workspace))
    return
  }
  if (answer.value === null) return
  const { exportId, fileName, folder } = answer.value
  const reveal = async () => {
    const shown = await desktop['export:reveal']({ exportId })
    if (!shown.ok) showError(store, shown.error)
  }
  notify(store, {
    id: 'saved-elsewhere',
    text: `已另存为“${fileName}”，在“${folder}”。以后用“导入”打开它，就是现在这份稿子。`,
    level: 'ok',
    seconds: 20,
    actions: [{ text: '打开所在文件夹', onPress: () => void reveal() }],
  })
}
