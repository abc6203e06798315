import { spawn } from 'node:child_process'
import path from 'node:path'
import type { ShellPort } from '#electron/ipc/desktop-ports.ts'
import { bugCode } from '#electron/services/bug-note.ts'

/** Opens files with the system's own program: what Electron's shell does, in plain Node. No command line is ever composed as text. */
export const systemShell: ShellPort = {
  openPath: (filePath) => startOpener(filePath),
  showItemInFolder: (filePath) => {
    void startOpener(path.dirname(filePath)).then((problem) => {
      if (problem !== '') console.warn(`没有能够打开文件夹（${problem}）。文件已经写好，请自己打开文件夹查看。`)
    })
  },
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { win32: 'explorer.exe', darwin: 'open' }

/** Resolves to a short code, empty when the opener started. Explorer answers 1 even when it worked, so only a failed start counts there. */
function startOpener(target: string): Promise<string> {
  const opener = OPENERS[process.platform] ?? 'xdg-open'
  return new Promise((resolve) => {
    const child = spawn(opener, [target], { stdio: 'ignore', detached: true })
    child.once('error', (error) => resolve(bugCode(error)))
    if (opener === 'xdg-open') child.once('exit', (code) => resolve(code === 0 ? '' : `xdg-open ${code}`))
    else child.once('spawn', () => resolve(''))
    child.unref()
  })
}
