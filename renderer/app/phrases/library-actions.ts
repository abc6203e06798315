import { blockInlines } from '#shared/document/blocks.ts'
import { inlineText } from '#shared/document/inline.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { termEntry } from '#shared/phrases/term-entry.ts'
import { composeLibrary } from '#shared/phrases/own/compose-library.ts'
import { countUse } from '#shared/phrases/own/edit-own-library.ts'
import type { OwnLibrary } from '#shared/phrases/own/own-library.ts'
import { notify, showError } from '#renderer/app/notices.ts'
import { isRead, readPart, untilRead } from '#renderer/app/storage/read-from-disk.ts'
import { type PhraseState, phraseState } from '#renderer/app/phrases/phrase-state.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { createPhraseIndexer, type PhraseIndexer } from '#renderer/library/phrase-indexer.ts'

let indexer: PhraseIndexer | null = null

/** Reads the phrase library and has it prepared for searching. */
export function loadPhrases(workspace: Workspace): Promise<void> {
  return readPart(workspace.store, 'phrases', () => readLibrary(workspace))
}

async function readLibrary({ store, desktop }: Workspace): Promise<boolean> {
  indexer ??= createPhraseIndexer({
    onReady: (search) => phraseState.setState({ search }),
    onCompared: (close) => phraseState.setState({ close }),
    onFailure: () =>
      notify(store, { id: 'phrases-failed', text: '短语库没能准备好，正文不受影响。关闭案头再打开，会重新准备。', level: 'attention' }),
  })
  const library = await desktop['library:load']({})
  if (!library.ok) showError(store, library.error)
  const { phrases = [], terms = [], own = phraseState.getState().own, notices = [] } = library.ok ? library.value : {}
  for (const notice of notices) showError(store, notice)
  showLibrary({
    builtIn: phrases,
    own,
    others: [...terms.map(termEntry), ...phraseState.getState().others.filter(({ origin }) => origin === 'shared')],
  })
  return library.ok
}

/** Takes a change of the library and has it prepared anew; what was prepared before serves until then. */
export function showLibrary(change: Partial<Pick<PhraseState, 'builtIn' | 'own' | 'others'>>): void {
  const { builtIn, own, others } = { ...phraseState.getState(), ...change }
  const entries = composeLibrary({ builtIn, own, others })
  phraseState.setState({ ...change, entries: new Map(entries.map((entry): [string, LibraryEntry] => [entry.id, entry])) })
  indexer?.index(entries)
}

/** Resolves once the library is that of the disk. False: it could not be read, and the user has been told. */
export function untilPhrasesRead(workspace: Workspace): Promise<boolean> {
  return untilRead(workspace.store, 'phrases', () => loadPhrases(workspace))
}

/**
 * Changes the user's library on screen at once, then on disk. In the first moment of the window the change waits for the library it belongs
 * to; one that could not be read is not written over. False: it could not be saved, and the user has been told.
 */
export async function saveOwn(workspace: Workspace, change: (own: OwnLibrary) => OwnLibrary): Promise<boolean> {
  const { store, desktop } = workspace
  if (!isRead(workspace.store, 'phrases') && !(await untilPhrasesRead(workspace))) return false
  const before = phraseState.getState().own
  const own = change(before)
  showLibrary({ own })
  const saved = await desktop['library:save']({ own })
  if (saved.ok) return true
  // What is not on disk must not look as if it were; a later change may have come in between.
  if (phraseState.getState().own === own) showLibrary({ own: before })
  showError(store, saved.error)
  return false
}

/** Counts an insertion. Nothing is prepared anew: only the order of what is found changes. */
export async function rememberUse(workspace: Workspace, id: string): Promise<void> {
  const { store, desktop } = workspace
  // Of a library that cannot be read nothing is counted; the user has been told of it.
  if (!isRead(workspace.store, 'phrases') && !(await untilPhrasesRead(workspace))) return
  const own = countUse(phraseState.getState().own, id)
  phraseState.setState({ own })
  const saved = await desktop['library:save']({ own })
  // The phrase is in the report; only its place in the list is at stake.
  if (!saved.ok) notify(store, { id: 'use-not-saved', text: `没能记下用过这条短语：${saved.error.what}`, level: 'attention' })
}

/** Has the library held against the report as it is now. */
export function comparePhrases(workspace: Workspace): void {
  const blocks = workspace.session()?.report().blocks ?? []
  indexer?.compare(blocks.flatMap((block) => (block.type === 'table' ? [] : [inlineText(blockInlines(block))])))
}
