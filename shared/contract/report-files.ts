/** Endings of the files that reports are read from, without the dot; those most often met first. */
export const REPORT_ENDINGS = ['docx', 'doc', 'wps', 'rtf', 'txt', 'md', 'antou', 'docm', 'dotx', 'markdown'] as const

const ENDINGS: ReadonlySet<string> = new Set(REPORT_ENDINGS)

/** Whether a file is one to read a report from, by the end of its name. */
export function isReportFile(name: string): boolean {
  const dot = name.lastIndexOf('.')
  return dot >= 0 && ENDINGS.has(name.slice(dot + 1).toLowerCase())
}

/** So many reports are found in a folder: a whole disk chosen by mistake is not searched to its end. */
export const MOST_REPORTS_FOUND = 2000

/** Folders in folders are looked into so deep. */
export const DEEPEST_FOLDER = 8
