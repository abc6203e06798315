import { existsSync } from 'node:fs'
import path from 'node:path'
import { type BaseWindow, type OpenDialogOptions, type SaveDialogOptions, dialog } from 'electron'
import { z } from 'zod'
import { freeFilePath } from '#electron/dialogs/free-file-path.ts'
import { saveDialogTexts } from '#electron/dialogs/save-dialog-texts.ts'
import type { DialogsPort } from '#electron/ipc/desktop-ports.ts'
import { createRememberedValue } from '#electron/windows/remembered-value.ts'
import { ok } from '#shared/base/result.ts'
import { REPORT_ENDINGS } from '#shared/contract/report-files.ts'

const foldersSchema = z.strictObject({ importFrom: z.string().nullable(), exportTo: z.string().nullable() })

export interface FileDialogsOptions {
  /** The window the dialogs belong to. */
  readonly window: () => BaseWindow | null
  readonly documentsFolder: string
  /** Where the folders used last are kept. */
  readonly rememberedFile: string
}

/** Electron's file dialogs; the only file that opens one to choose a file. */
export function createFileDialogs({ window, documentsFolder, rememberedFile }: FileDialogsOptions): DialogsPort {
  const folders = createRememberedValue(rememberedFile, foldersSchema, { importFrom: null, exportTo: null })
  const usable = (folder: string | null) => (folder !== null && existsSync(folder) ? folder : documentsFolder)
  return {
    async chooseImport(from) {
      const answer = await showOpen(window(), {
        ...(from === 'folder' ? FOLDER_OPTIONS : from === 'pack-folder' ? PACK_FOLDER_OPTIONS : IMPORT_OPTIONS),
        defaultPath: usable(folders.get().importFrom),
      })
      const [first] = answer.canceled ? [] : answer.filePaths
      if (first === undefined) return ok(null)
      folders.set({ ...folders.get(), importFrom: path.dirname(first) })
      return ok(answer.filePaths)
    },
    async chooseDraftsFolder() {
      const answer = await showOpen(window(), { ...DRAFTS_FOLDER_OPTIONS, defaultPath: documentsFolder })
      return ok(answer.canceled ? null : (answer.filePaths[0] ?? null))
    },
    async chooseExport(suggestedName) {
      const defaultPath = path.join(usable(folders.get().exportTo), suggestedName)
      const extension = path.extname(suggestedName)
      const answer = await showSave(window(), { ...exportOptions(extension), defaultPath })
      if (answer.canceled || answer.filePath === '') return ok(null)
      const chosen = withEnding(answer.filePath, extension)
      folders.set({ ...folders.get(), exportTo: path.dirname(chosen) })
      return ok(chosen)
    },
  }
}

const IMPORT_OPTIONS: OpenDialogOptions = {
  title: '导入去年的报告',
  buttonLabel: '导入',
  properties: ['openFile', 'multiSelections'],
  filters: [
    { name: '报告文件', extensions: [...REPORT_ENDINGS] },
    { name: '所有文件', extensions: ['*'] },
  ],
}

const FOLDER_OPTIONS: OpenDialogOptions = { title: '导入整个文件夹', buttonLabel: '导入', properties: ['openDirectory'] }

const DRAFTS_FOLDER_OPTIONS: OpenDialogOptions = {
  title: '把草稿放到哪里',
  buttonLabel: '放在这里',
  properties: ['openDirectory', 'createDirectory'],
}

const PACK_FOLDER_OPTIONS: OpenDialogOptions = { title: '订阅共享文件夹里的短语包', buttonLabel: '订阅', properties: ['openDirectory'] }

function exportOptions(extension: string): SaveDialogOptions {
  const { title, name } = saveDialogTexts(extension)
  return {
    title,
    buttonLabel: extension === '.antou' ? '另存' : '导出',
    properties: ['showOverwriteConfirmation', 'createDirectory'],
    filters: [{ name, extensions: [extension.slice(1)] }],
  }
}

/** The Linux dialog does not add the ending that the user left out; a file it did not ask about is not overwritten. */
function withEnding(filePath: string, extension: string): string {
  return filePath.toLowerCase().endsWith(extension) ? filePath : freeFilePath(`${filePath}${extension}`)
}

function showOpen(parent: BaseWindow | null, options: OpenDialogOptions) {
  return parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options)
}

function showSave(parent: BaseWindow | null, options: SaveDialogOptions) {
  return parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options)
}
