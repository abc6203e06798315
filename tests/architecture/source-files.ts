import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..')

export interface SourceFile {
  /** From the project's folder, with `/`: `shared/base/result.ts`. */
  readonly path: string
  readonly text: string
}

const PROGRAM = /\.(ts|tsx|mts|cts|js|mjs|cjs)$/

/** Every program file in these folders, in order. Throws when a folder holds none: a scan of nothing proves nothing. */
export function programFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => filesIn(folder, PROGRAM))
}

/** Every file of a folder whose name matches, in order, those of its sub-folders included. */
export function filesIn(folder: string, name: RegExp): SourceFile[] {
  const paths = readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort()
  if (paths.length === 0) throw new Error(`no files like ${name} in ${folder}`)
  return paths.map((file) => ({ path: file, text: readText(file) }))
}

/** The text of a file of the project, by its path from the project's folder. */
export function readText(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8')
}

export function isThere(file: string): boolean {
  return existsSync(path.join(ROOT, file))
}
