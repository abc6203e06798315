import { type BackedUpDraft, backedUpText, draftsIn } from '#electron/services/backup/backup-drafts.ts'
import { type BackedUpFolders, DRAFTS, placeOf } from '#electron/services/backup/backup-places.ts'
import { readDraftFile } from '#electron/services/drafts/draft-folder.ts'
import type { DraftSeal } from '#electron/services/drafts/draft-seal.ts'
import { draftAsLeft } from '#electron/services/drafts/draft-as-left.ts'
import { type FileOps, infoIfThere } from '#electron/services/files/file-ops.ts'

export interface ComparisonOptions extends BackedUpFolders {
  readonly ops: FileOps
  readonly seal: DraftSeal
}

export type Kind = 'missing' | 'same' | 'different'
export interface PlannedDraft extends BackedUpDraft {
  readonly kind: Kind
}
export interface PlannedFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly kind: Kind
}

/** What of a backup is missing here, the same or different; its files under drafts/ in the clear. */
export async function planRestore(
  files: ReadonlyMap<string, Uint8Array>,
  options: ComparisonOptions,
): Promise<{ drafts: PlannedDraft[]; others: PlannedFile[] }> {
  const drafts: PlannedDraft[] = []
  for (const draft of draftsIn(files)) drafts.push({ ...draft, kind: await draftKind(draft, options) })
  const others: PlannedFile[] = []
  for (const [file, bytes] of files)
    if (!file.startsWith(`${DRAFTS}/`)) others.push({ path: file, bytes, kind: await fileKind(file, bytes, options) })
  return { drafts, others }
}

async function fileKind(file: string, bytes: Uint8Array, options: ComparisonOptions): Promise<Kind> {
  const target = placeOf(file, options)
  if ((await infoIfThere(target, options.ops)) === null) return 'missing'
  return (await options.ops.read(target)).equals(bytes) ? 'same' : 'different'
}

/** A draft is compared by its text: sealing, numbers and times make no difference to the user. */
async function draftKind(draft: BackedUpDraft, options: ComparisonOptions): Promise<Kind> {
  const { places, ops, seal } = options
  const { id, isBinned, files } = draft
  const inFolder = [places.current(id), places.previous(id), places.journal(id)]
  const inBin = [places.trashed(id), places.trashedPrevious(id), places.trashedJournal(id)]
  const theirs = backedUpText(draft)
  const reading = { places, ops, seal }
  const ours = await draftAsLeft(id, reading)
  // What was brought back from the bin since is not to be put into it again.
  if (isBinned && ours !== null && sameText(ours, theirs)) return 'same'
  const stands = await anyThere(isBinned ? [...inBin, ...inFolder] : inFolder, ops)
  if (!stands) return 'missing'
  const here = isBinned ? await binnedText(id, reading) : ours
  if (sameText(here, theirs)) return 'same'
  if (theirs !== null) return 'different'
  // It cannot be read there either: the same when it is the same, byte by byte.
  const file = isBinned ? places.trashed(id) : places.current(id)
  const bytes = files.get('.antou')
  if (bytes === undefined) return 'same'
  if ((await infoIfThere(file, ops)) === null) return 'missing'
  return (await ops.read(file)).equals(bytes) ? 'same' : 'different'
}

async function binnedText(id: string, context: Parameters<typeof readDraftFile>[2]) {
  const reading = await readDraftFile(context.places.trashed(id), id, context)
  return reading.state === 'readable' ? reading.draft : null
}

function sameText(a: ReturnType<typeof backedUpText>, b: ReturnType<typeof backedUpText>): boolean {
  return a !== null && b !== null && JSON.stringify(a.document.blocks) === JSON.stringify(b.document.blocks)
}

async function anyThere(files: readonly string[], ops: FileOps): Promise<boolean> {
  for (const file of files) if ((await infoIfThere(file, ops)) !== null) return true
  return false
}
