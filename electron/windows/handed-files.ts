import path from 'node:path'
import { isReportFile } from '#shared/contract/report-files.ts'

/** Reports named on a command line (double click, 打开方式), as full paths; everything else on it is a switch or the program itself. @param folder where relative names start */
export function filesInArguments(argv: readonly string[], folder: string): string[] {
  const names = argv.slice(1).filter((argument) => !argument.startsWith('-') && isReportFile(argument))
  return names.map((name) => path.resolve(folder, name))
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
