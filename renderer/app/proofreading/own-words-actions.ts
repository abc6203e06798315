import type { OwnWords } from '#shared/proofreading/own-words.ts'
import { notify, showError, valueOrError } from '#renderer/app/notices.ts'
import { pickedFile } from '#renderer/app/storage/picked-file.ts'
import { isRead, readPart, untilRead } from '#renderer/app/storage/read-from-disk.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import type { FileTerms } from '#renderer/platform/read-bytes.ts'

/** Nothing near that size is a word list. */
const WORDS_FILE: FileTerms = {
  mostBytes: 4 * 1024 * 1024,
  safe: '现有的词表没有变化。',
  tooLarge: { what: (name) => `“${name}”太大了，不像是词表，没有读入。`, advice: '请换一个文件。' },
}

/** The list as it is on disk. When it cannot be read, the user is told and the checks do without. */
export function loadOwnWords({ store, desktop, recheck }: Workspace): Promise<void> {
  return readPart(store, 'ownWords', async () => {
    const ownWords = await valueOrError(store, desktop['words:load']({}))
    if (ownWords === null) return false
    store.setState({ ownWords })
    recheck()
    return true
  })
}

/** Resolves once the list is that of the disk, or the user has been told why not. */
export async function untilOwnWordsRead(workspace: Workspace): Promise<void> {
  await untilRead(workspace.store, 'ownWords', () => loadOwnWords(workspace))
}

/**
 * Changes the list on screen at once, so that the next change starts from it, then on disk; checks by it from now on. In the first moment of
 * the window the change waits for the list it belongs to. False: it was not saved, and the user has been told why.
 */
export async function saveOwnWords(workspace: Workspace, change: (words: OwnWords) => OwnWords): Promise<boolean> {
  const { store, desktop, recheck } = workspace
  // A list that cannot be read even now is set aside by the store, and a new one begun.
  if (!isRead(store, 'ownWords')) await untilOwnWordsRead(workspace)
  const before = store.getState().ownWords
  const ownWords = change(before)
  if (ownWords === before) return true
  store.setState({ ownWords })
  const saved = await desktop['words:save']({ words: ownWords })
  if (!saved.ok) {
    // What is not on disk must not look as if it were; a later change may have come in between.
    if (store.getState().ownWords === ownWords) store.setState({ ownWords: before })
    showError(store, saved.error)
    return false
  }
  recheck()
  return true
}

/** A word list out of a file that the user picks. Null: none picked, or an error that was shown. */
export async function readWordsFile({ store, desktop }: Workspace): Promise<OwnWords | null> {
  const file = await pickedFile(store, '.antouwords,.txt,.csv,.json', WORDS_FILE)
  return file === null ? null : valueOrError(store, desktop['words:read'](file))
}

/** Writes the list as a file to be sent. */
export async function exportWordsFile({ store, desktop }: Workspace): Promise<void> {
  const file = await valueOrError(store, desktop['words:export']({}))
  if (file !== null) notify(store, { id: 'words-exported', text: `词表已存成“${file.fileName}”，在“${file.folder}”。`, level: 'ok' })
}
