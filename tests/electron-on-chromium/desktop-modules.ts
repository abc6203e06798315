import { EventEmitter } from 'node:events'
import { modelled } from './not-modelled.ts'

/** Dialogs answer only what the test has told them to: `dialog.showSaveDialog = async () => ({ canceled: false, filePath })`. */
export function createDialogModule() {
  const unanswered =
    (name: string) =>
    (...shown: unknown[]) => {
      throw new Error(`electron-on-chromium: dialog.${name} was opened, but the test has given no answer: ${JSON.stringify(shown)}`)
    }
  return modelled('dialog', {
    showOpenDialog: unanswered('showOpenDialog'),
    showSaveDialog: unanswered('showSaveDialog'),
    showMessageBox: unanswered('showMessageBox'),
    showErrorBox: unanswered('showErrorBox'),
  })
}

/** Opens nothing and notes what would have been opened. */
export function createShellModule() {
  const opened: string[] = []
  const revealed: string[] = []
  return modelled('shell', {
    opened,
    revealed,
    openPath: async (file: string) => {
      opened.push(file)
      return ''
    },
    showItemInFolder: (file: string) => void revealed.push(file),
  })
}

export function createSmallModules() {
  return {
    nativeTheme: modelled('nativeTheme', Object.assign(new EventEmitter(), { shouldUseDarkColors: false })),
    powerMonitor: modelled('powerMonitor', new EventEmitter()),
    screen: modelled('screen', { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] }),
  }
}
