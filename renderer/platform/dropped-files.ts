export interface DroppedFiles {
  readonly files: readonly File[]
  /** Files found in folders that are no reports, by the end of their names. */
  readonly skipped: number
}

const REPORT_FILE = /\.(?:docx|docm|dotx|doc|wps|txt|md|markdown|antou)$/i
/** What Word and the system leave beside a file: nobody put it there. */
const LEFT_BEHIND = /^(?:~\$|\.)/
const DEEPEST = 8
/** A whole disk dropped by mistake is not searched to its end. */
const MOST_FOUND = 2000

interface Found {
  readonly files: File[]
  skipped: number
}

/** The dropped files, and the reports in dropped folders, by name. Must be called while the drop is handled: afterwards the data is gone. Rejects when a folder cannot be read. */
export function droppedFiles(data: DataTransfer): Promise<DroppedFiles> {
  const items = [...data.items].filter(({ kind }) => kind === 'file').map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  return collect(items)
}

async function collect(items: readonly { entry: FileSystemEntry | null; file: File | null }[]): Promise<DroppedFiles> {
  const found: Found = { files: [], skipped: 0 }
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
    if (found.files.length >= MOST_FOUND) return
    if (LEFT_BEHIND.test(entry.name)) continue
    if (isFolder(entry)) {
      if (depth < DEEPEST) await walk(entry, found, depth + 1)
    } else if (!REPORT_FILE.test(entry.name)) found.skipped++
    else if (isFile(entry)) found.files.push(await fileOf(entry))
  }
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
