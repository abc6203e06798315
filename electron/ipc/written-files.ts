import { existsSync } from 'node:fs'
import path from 'node:path'
import type { ShellPort } from '#electron/ipc/desktop-ports.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import type { ExportedFile } from '#shared/contract/exports.ts'

/** The Word files written since the start. The window names them by id; the paths stay here. */
export interface WrittenFiles {
  remember(filePath: string): ExportedFile
  open(exportId: string): Promise<Result<null>>
  reveal(exportId: string): Result<null>
}

/** None at the start. @param exists whether a file still stands there */
export function createWrittenFiles(shell: ShellPort, newId: () => string, exists: (filePath: string) => boolean = existsSync): WrittenFiles {
  const paths = new Map<string, string>()
  const find = (exportId: string): Result<string> => {
    const filePath = paths.get(exportId)
    return filePath !== undefined && exists(filePath) ? ok(filePath) : fail(FILE_GONE)
  }
  return {
    remember(filePath) {
      const exportId = newId()
      paths.set(exportId, filePath)
      return { exportId, fileName: path.basename(filePath), folder: path.dirname(filePath) }
    },
    async open(exportId) {
      const found = find(exportId)
      if (!found.ok) return found
      const problem = await shell.openPath(found.value)
      return problem === '' ? ok(null) : fail(NO_PROGRAM)
    },
    reveal(exportId) {
      const found = find(exportId)
      if (!found.ok) return found
      shell.showItemInFolder(found.value)
      return ok(null)
    },
  }
}

const FILE_GONE = userError('not-found', '没有找到这份导出的文件。', '稿子没有变化。', '文件可能已被移动或改名，请重新导出一次。')
const NO_PROGRAM = userError(
  'no-program',
  '这份文件没有能够打开。',
  '文件已经写好，稿子没有变化。',
  '请确认电脑上装有 WPS 或 Word，再点“打开所在文件夹”，在文件夹里双击它。',
)
