import { readdirSync } from 'node:fs'
import path from 'node:path'

/** A file the window may load. */
export interface BundleFile {
  readonly path: string
  readonly contentType: string
}

/** Address path (`/assets/index-x.js`) → file. What is not in the list does not exist: no path is ever joined from an address. */
export type BundleFiles = ReadonlyMap<string, BundleFile>

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Lists the built files of the window once, at start. Kinds of file that a window does not use are left out.
 * @throws when the folder is missing: there is no window without it
 */
export function listBundleFiles(folder: string): BundleFiles {
  const files = new Map<string, BundleFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const contentType = CONTENT_TYPES[path.extname(entry.name)]
    if (!entry.isFile() || contentType === undefined) continue
    const filePath = path.join(entry.parentPath, entry.name)
    files.set(`/${path.relative(folder, filePath).split(path.sep).join('/')}`, { path: filePath, contentType })
  }
  return files
}

/** Looks an address path up as it stands, without decoding. `/` is the start page. */
export function findBundleFile(files: BundleFiles, addressPath: string): BundleFile | null {
  return files.get(addressPath === '/' ? '/index.html' : addressPath) ?? null
}
