import type { SharedPacks } from '#shared/contract/packs.ts'
import { MAX_IMPORT_BYTES } from '#shared/contract/limits.ts'
import type { PackChoice } from '#shared/packs/plan-pack-import.ts'
import { exportState } from '#renderer/app/export/export-state.ts'
import { notify, showError, valueOrError } from '#renderer/app/notices.ts'
import { loadOwnTypes } from '#renderer/app/report/own-type-actions.ts'
import { loadOwnWords } from '#renderer/app/proofreading/own-words-actions.ts'
import { packState } from '#renderer/app/packs/pack-state.ts'
import { loadPhrases, showLibrary } from '#renderer/app/phrases/library-actions.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { pickedFile } from '#renderer/app/storage/picked-file.ts'
import { loadProfiles } from '#renderer/app/export/profile-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import type { FileTerms } from '#renderer/platform/read-bytes.ts'

const PACK_FILE: FileTerms = {
  mostBytes: MAX_IMPORT_BYTES,
  safe: '现有的内容和稿子都没有变化。',
  tooLarge: { what: (name) => `“${name}”太大了，没有读入。`, advice: '请让对方分成几个短语包再导出。' },
}

/** Asks what is to go into a pack. */
export async function startPackExport({ store, desktop }: Workspace): Promise<void> {
  const exporting = await valueOrError(store, desktop['packs:contents']({}))
  if (exporting !== null) packState.setState({ exporting })
}

/** Writes a pack of what was chosen; the dialog stays open when the user cancels the file dialog. */
export async function exportPack({ store, desktop }: Workspace, name: string, entryIds: readonly string[]): Promise<void> {
  const file = await valueOrError(store, desktop['packs:export']({ name, entryIds }))
  if (file === null) return
  packState.setState({ exporting: null })
  notify(store, { id: 'pack-exported', text: `短语包已存成“${file.fileName}”，在“${file.folder}”。`, level: 'ok' })
}

/** Reads a pack that the user picks; nothing changes before it is decided over. */
export async function startPackImport({ store, desktop }: Workspace): Promise<void> {
  const file = await pickedFile(store, '.antoupack', PACK_FILE)
  if (file === null) return
  const importing = await valueOrError(store, desktop['packs:read']({ bytes: file.bytes }))
  if (importing !== null) packState.setState({ importing })
}

/** Takes a pack over as decided, and shows what came with it everywhere. */
export async function takePack(
  workspace: Workspace,
  packId: string,
  choices: Readonly<Record<string, PackChoice>>,
  left: readonly string[],
): Promise<void> {
  const { store, desktop } = workspace
  const done = await valueOrError(store, desktop['packs:apply']({ packId, choices, left }))
  if (done === null) return
  packState.setState({ importing: null })
  await loadPhrases(workspace)
  await loadOwnWords(workspace)
  await loadOwnTypes(workspace)
  await loadProfiles(workspace)
  notify(store, { id: 'pack-taken', text: `已导入 ${done.taken} 条。`, level: 'ok' })
}

/** Reads the subscribed folders. A share that is gone is told once; what it gave stays. */
export async function readSharedPacks(workspace: Workspace): Promise<void> {
  const { store, desktop } = workspace
  const shared = await desktop['packs:shared']({})
  if (!shared.ok) return showError(store, shared.error)
  await showShared(workspace, shared.value)
  const problem = shared.value.folders.find((folder) => folder.problem !== null)?.problem
  if (problem) notify(store, { id: 'share-problem', text: `${problem.what}${problem.safe}`, level: 'attention' })
}

/** Asks for a folder and shows what it gives. */
export async function subscribePacks(workspace: Workspace): Promise<void> {
  const shared = await valueOrError(workspace.store, workspace.desktop['packs:subscribe']({}))
  if (shared !== null) await showShared(workspace, shared)
}

/** Gives a folder up; what it gave goes. */
export async function unsubscribePacks(workspace: Workspace, id: string): Promise<void> {
  const shared = await valueOrError(workspace.store, workspace.desktop['packs:unsubscribe']({ id }))
  if (shared !== null) await showShared(workspace, shared)
}

async function showShared(workspace: Workspace, { folders, entries, words }: SharedPacks): Promise<void> {
  packState.setState({ folders })
  workspace.store.setState({ sharedWords: words })
  // Checks again, by the shared words as well.
  await loadOwnTypes(workspace)
  if (folders.some(({ profiles }) => profiles > 0) || exportState.getState().shared.size > 0) await loadProfiles(workspace)
  showLibrary({ others: [...phraseState.getState().others.filter(({ origin }) => origin !== 'shared'), ...entries] })
}
