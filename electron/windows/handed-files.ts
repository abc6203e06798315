import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isReportFile } from '#shared/contract/report-files.ts'

/** Reports named on a command line (double click, 打开方式), as full paths; everything else on it is a switch or the program itself. @param folder where relative names start */
export function filesInArguments(argv: readonly string[], folder: string): string[] {
  const names = argv.slice(1).filter((argument) => !argument.startsWith('-') && isReportFile(argument))
  return names.map((name) => (/^file:/iu.test(name) ? pathOfUrl(name) : null) ?? path.resolve(folder, name))
}

/** File managers of Linux hand over addresses: file:///home/…/%E6%8A%A5… Null for what names no file of this machine: it is then told as not found. */
function pathOfUrl(address: string): string | null {
  try {
    return fileURLToPath(address)
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return null
    throw error
  }
}

/** Files that were handed to the program and that the window has not asked for yet: a double click may come before the window is there. */
export interface HandedFiles {
  add(files: readonly string[]): void
  /** Gives each file once. */
  take(): readonly string[]
}

/** @param onAdded tells the window, where there is one */
export function createHandedFiles(onAdded: () => void): HandedFiles {
  let waiting: readonly string[] = []
  return {
    add(files) {
      if (files.length === 0) return
      waiting = [...waiting, ...files]
      onAdded()
    },
    take() {
      const taken = waiting
      waiting = []
      return taken
    },
  }
}
