import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { fileError } from '#electron/services/files/file-error.ts'

export interface FolderReports {
  readonly files: readonly string[]
  /** Files that are no reports, by the end of their names. */
  readonly skipped: number
}

const REPORT_FILE = /\.(?:docx|docm|dotx|doc|wps|txt|md|markdown|antou)$/i
/** What Word and the system leave beside a file: nobody put it there. */
const LEFT_BEHIND = /^(?:~\$|\.)/
const DEEPEST = 8
/** A whole disk chosen by mistake is not searched to its end. */
const MOST_FOUND = 2000

/** The reports in a folder and the folders below it, by name; links are not followed. Errors: `no-reports`, those of file-error.ts. */
export async function listReports(folder: string): Promise<Result<FolderReports>> {
  const found = { files: [] as string[], skipped: 0 }
  try {
    await walk(folder, found, 1)
  } catch (cause) {
    return fail(fileError(cause, 'import'))
  }
  return found.files.length === 0 ? fail(NO_REPORTS) : ok(found)
}

async function walk(folder: string, found: { readonly files: string[]; skipped: number }, depth: number): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))) {
    if (found.files.length >= MOST_FOUND) return
    if (LEFT_BEHIND.test(entry.name)) continue
    if (entry.isDirectory()) {
      if (depth < DEEPEST) await walk(path.join(folder, entry.name), found, depth + 1)
    } else if (!entry.isFile() || !REPORT_FILE.test(entry.name)) found.skipped++
    else found.files.push(path.join(folder, entry.name))
  }
}

const NO_REPORTS = userError(
  'no-reports',
  '这个文件夹里没有可以导入的报告。',
  '文件夹里的东西没有改动，已有的草稿不受影响。',
  '可以导入的是 Word（.docx、.doc）、WPS（.wps）和文本（.txt、.md）文件，请换一个文件夹。',
)
