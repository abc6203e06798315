import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { DEEPEST_FOLDER, MOST_REPORTS_FOUND, isReportFile } from '#shared/contract/report-files.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { errnoOf } from '#electron/services/files/file-ops.ts'

export interface FolderReports {
  readonly files: readonly string[]
  /** Files that are no reports, by the end of their names. */
  readonly skipped: number
  /** There are more reports, or folders too deep or not open to this user: nobody has counted what is in them. */
  readonly hasMore: boolean
}

/** What Word and the system leave beside a file: nobody put it there. */
const LEFT_BEHIND = /^(?:~\$|\.)/

/** The reports in a folder and the folders below it, by name; links are not followed. Errors: `no-reports`, those of file-error.ts. */
export async function listReports(folder: string): Promise<Result<FolderReports>> {
  const found = { files: [] as string[], skipped: 0, hasMore: false }
  try {
    await walk(folder, found, 1)
  } catch (cause) {
    return fail(fileError(cause, 'import'))
  }
  if (found.files.length > 0) return ok(found)
  return fail(found.hasMore ? NONE_WHERE_IT_LOOKED : NO_REPORTS)
}

interface Found {
  readonly files: string[]
  skipped: number
  hasMore: boolean
}

async function walk(folder: string, found: Found, depth: number): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))) {
    if (LEFT_BEHIND.test(entry.name)) continue
    const isReport = entry.isFile() && isReportFile(entry.name)
    if (found.files.length >= MOST_REPORTS_FOUND && (isReport || entry.isDirectory())) {
      found.hasMore = true
      return
    }
    if (entry.isDirectory()) {
      if (depth >= DEEPEST_FOLDER || !(await walked(path.join(folder, entry.name), found, depth + 1))) found.hasMore = true
    } else if (isReport) found.files.push(path.join(folder, entry.name))
    else found.skipped++
  }
}

/** False: it does not let itself be read. Every drive has such a folder of the system's; the others are read all the same. */
async function walked(folder: string, found: Found, depth: number): Promise<boolean> {
  try {
    await walk(folder, found, depth)
    return true
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return false
  }
}

const NO_REPORTS = userError(
  'no-reports',
  '这个文件夹里没有可以导入的报告。',
  '文件夹里的东西没有改动，已有的草稿不受影响。',
  '可以导入的是 Word（.docx、.doc、.rtf）、WPS（.wps）和文本（.txt、.md）文件，请换一个文件夹。',
)

const NONE_WHERE_IT_LOOKED = userError(
  'no-reports',
  '没有找到可以导入的报告；里面有的文件夹太深或者打不开，没有看到底。',
  '文件夹里的东西没有改动，已有的草稿不受影响。',
  '请直接选放报告的那个文件夹，再试一次。',
)
