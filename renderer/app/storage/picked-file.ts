import { showError } from '#renderer/app/notices.ts'
import type { AppStore } from '#renderer/app/app-store.ts'
import { pickFiles } from '#renderer/platform/pick-files.ts'
import { type FileTerms, readBytes } from '#renderer/platform/read-bytes.ts'

/** One file that the user picks. Null: none was picked, or what is wrong with it has been shown. @param endings as `accept` of a file field */
export async function pickedFile(
  store: AppStore,
  endings: string,
  terms: FileTerms,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const [file] = await pickFiles(endings, 'one')
  if (file === undefined) return null
  const bytes = await readBytes(file, terms)
  if (bytes.ok) return { name: file.name, bytes: bytes.value }
  showError(store, bytes.error)
  return null
}
