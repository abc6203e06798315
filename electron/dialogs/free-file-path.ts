import { existsSync } from 'node:fs'
import path from 'node:path'

/** The path itself when nothing is there, else the first free one of 报告（2）.docx, 报告（3）.docx …: an existing file is never overwritten. */
export function freeFilePath(filePath: string, taken: (candidate: string) => boolean = existsSync): string {
  const { dir, name, ext } = path.parse(filePath)
  let candidate = filePath
  for (let copy = 2; taken(candidate); copy++) candidate = path.join(dir, `${name}（${copy}）${ext}`)
  return candidate
}
