import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { idSourceFrom } from '#shared/base/branded-ids.ts'
import { type Services, createServices } from '#electron/services/create-services.ts'
import type { FileOps } from '#electron/services/files/file-ops.ts'

/** The services over a program's folder; its password costs next to nothing. */
export function programIn(home: string, ops?: FileOps, now: () => string = () => new Date().toISOString()): Services {
  return createServices({
    draftsFolder: path.join(home, 'drafts'),
    assetsFolder: home,
    ids: idSourceFrom(() => crypto.randomUUID()),
    now,
    passwordCosts: [2 ** 4],
    ...(ops === undefined ? {} : { ops }),
  })
}

/** The files below a folder that hold one of the words in the clear, as UTF-8 or UTF-16. */
export async function filesHolding(folder: string, ...words: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const bytes = await readFile(file)
    if (words.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))) found.push(path.relative(folder, file))
  }
  return found.sort()
}
