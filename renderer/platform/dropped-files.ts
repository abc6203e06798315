import { DEEPEST_FOLDER, MOST_REPORTS_FOUND, isReportFile } from '#shared/contract/report-files.ts'

export interface DroppedFiles {
  readonly files: readonly File[]
  /** Files found in folders that are no reports, by the end of their names. */
  readonly skipped: number
  /** There are more reports, or folders too deep or not open to this user: nobody has counted what is in them. */
  readonly hasMore: boolean
}

/** What Word and the system leave beside a file: nobody put it there. */
const LEFT_BEHIND = /^(?:~\$|\.)/

interface Found {
  readonly files: File[]
  skipped: number
  hasMore: boolean
}

/** The dropped files, and the reports in dropped folders, by name. Must be called while the drop is handled: afterwards the data is gone. Rejects when a dropped folder itself cannot be read. */
export function droppedFiles(data: DataTransfer): Promise<DroppedFiles> {
  const items = [...data.items].filter(({ kind }) => kind === 'file').map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  return collect(items)
}

async function collect(items: readonly { entry: FileSystemEntry | null; file: File | null }[]): Promise<DroppedFiles> {
  const found: Found = { files: [], skipped: 0, hasMore: false }
  for (const { entry, file } of items) {
    if (isFolder(entry)) await walk(entry, found, 1)
    else if (file !== null) found.files.push(file)
  }
  return found
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

async function walk(folder: FileSystemDirectoryEntry, found: Found, depth: number): Promise<void> {
  const entries = (await entriesOf(folder)).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))
  for (const entry of entries) {
    if (LEFT_BEHIND.test(entry.name)) continue
    const isReport = isFile(entry) && isReportFile(entry.name)
    if (found.files.length >= MOST_REPORTS_FOUND && (isReport || isFolder(entry))) {
      found.hasMore = true
      return
    }
    if (isFolder(entry)) {
      if (depth >= DEEPEST_FOLDER || !(await walked(entry, found, depth + 1))) found.hasMore = true
    } else if (isReport) found.files.push(await fileOf(entry))
    else found.skipped++
  }
}

/** False: it does not let itself be read. Every drive has such a folder of the system's; the others are read all the same. */
function walked(folder: FileSystemDirectoryEntry, found: Found, depth: number): Promise<boolean> {
  return walk(folder, found, depth).then(
    () => true,
    (cause: unknown) => {
      if (!(cause instanceof DOMException)) throw cause
      return false
    },
  )
}

/** A folder hands out its entries in portions, an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (portion.length === 0) return entries
    entries.push(...portion)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}
