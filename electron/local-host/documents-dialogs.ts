import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freeFilePath } from '#electron/dialogs/free-file-path.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import type { DialogsPort } from '#electron/ipc/desktop-ports.ts'
import { fail, ok, userError } from '#shared/base/result.ts'

/** No native dialogs here: exports go to the documents folder, and the window chooses files to import with its own file field. */
export function createDocumentsDialogs(documentsFolder: string): DialogsPort {
  return {
    chooseImport: async () => fail(NO_DIALOG),
    async chooseExport(suggestedName) {
      try {
        mkdirSync(documentsFolder, { recursive: true })
      } catch (cause) {
        return fail(fileError(cause, 'hand-out'))
      }
      return ok(freeFilePath(path.join(documentsFolder, suggestedName)))
    },
  }
}

const NO_DIALOG = userError('no-dialog', '这个窗口没有系统的“打开文件”对话框。', '稿子没有变化。', '请在窗口里选择文件，或者把文件拖进窗口。')

/** The user's documents folder: as the desktop names it, else 文档, else Documents. */
export function findDocumentsFolder(home: string = os.homedir(), environment: NodeJS.ProcessEnv = process.env): string {
  const named = process.platform === 'linux' ? folderNamedByDesktop(home, environment) : null
  if (named !== null) return named
  const chinese = path.join(home, '文档')
  return existsSync(chinese) ? chinese : path.join(home, 'Documents')
}

/** Linux desktops keep it in user-dirs.dirs: XDG_DOCUMENTS_DIR="$HOME/文档" */
function folderNamedByDesktop(home: string, environment: NodeJS.ProcessEnv): string | null {
  const file = path.join(environment['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), 'user-dirs.dirs')
  if (!existsSync(file)) return null
  const named = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(file, 'utf8'))?.[1]
  return named === undefined ? null : named.replace('$HOME', home)
}
