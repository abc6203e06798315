import path from 'node:path'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import type { DraftFolder } from '#electron/services/drafts/draft-folder.ts'
import type { DraftLocks } from '#electron/services/drafts/draft-locks.ts'
import { type DraftSeal, WHOLE_FILE } from '#electron/services/drafts/draft-seal.ts'
import { journalContents, resealJournal } from '#electron/services/drafts/journal-file.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { type FileOps, errnoOf, infoIfThere } from '#electron/services/files/file-ops.ts'
import { keyIdOf } from '#electron/services/password/cipher.ts'

export interface ConversionOptions {
  readonly places: DraftFolder
  readonly seal: DraftSeal
  readonly to: string | null
  readonly locks: DraftLocks
  readonly ops: FileOps
}

export interface Conversion {
  /** Files that the disk did not hand out or take; they are as they were. */
  readonly failed: number
  /** Sealed files that do not open: damaged, or under another key. They are as they were. */
  readonly unopened: number
}

/** Everything in the drafts' folder that holds the user's text, older copies in the bin included. */
const IN_FOLDER = /\.antou(\.\d+)?$|\.journal(\.\d+)?$|^exports(\.damaged-\d+)?\.json$/
const IN_VERSIONS = /^\d{6}\.json$/

/**
 * Brings every file to what `seal` makes of it now: sealed with key `to`, or plain (null). Each file is replaced in one go, so that one
 * broken off leaves some files of the old kind and some of the new, all of them readable, and may simply be run again.
 * Each draft is locked meanwhile: another window's save in that moment would be written over.
 */
export async function convertDrafts({ places, seal, to, locks, ops }: ConversionOptions): Promise<Conversion> {
  let failed = 0
  let unopened = 0
  for (const [id, files] of await draftFiles(places, ops)) {
    if (id !== NO_DRAFT && !(await locks.take(id))) {
      failed += files.length
      continue
    }
    for (const file of files) {
      try {
        if ((await convertFile(file, seal, to, ops)) === 'unopened') unopened++
      } catch (cause) {
        if (errnoOf(cause) === null) throw cause
        failed++
      }
    }
    await locks.release(id)
  }
  return { failed, unopened }
}

async function convertFile(file: string, seal: DraftSeal, to: string | null, ops: FileOps): Promise<'done' | 'unopened'> {
  if ((await infoIfThere(file, ops))?.kind !== 'file') return 'done'
  const bytes = await ops.read(file)
  const contents = journalContents(bytes)
  if ((contents.length > 0 ? contents : [bytes]).every((content) => keyIdOf(content) === to)) return 'done'
  const converted = contents.length > 0 ? resealJournal(bytes, seal) : resealFile(bytes, seal)
  if (converted === null) return 'unopened'
  const written = await durableWrite(file, converted, { ops })
  if (!written.ok) throw written.error.cause
  return 'done'
}

function resealFile(bytes: Buffer, seal: DraftSeal): Uint8Array | null {
  const opened = seal.open(bytes, WHOLE_FILE)
  return opened.state === 'open' ? seal.close(opened.bytes, WHOLE_FILE) : null
}

/** The files of each draft. */
async function draftFiles(places: DraftFolder, ops: FileOps): Promise<Map<string, string[]>> {
  const versions = path.join(places.folder, 'versions')
  const byDraft = new Map<string, string[]>()
  const add = (id: string, files: readonly string[]) => byDraft.set(id, [...(byDraft.get(id) ?? []), ...files])
  for (const folder of [places.folder, places.trash])
    for (const file of await filesIn(folder, IN_FOLDER, ops)) {
      const [id = ''] = path.basename(file).split('.')
      add(ID_PATTERN.test(id) && id !== 'exports' ? id : NO_DRAFT, [file])
    }
  for (const folder of await filesIn(versions, ID_PATTERN, ops)) add(path.basename(folder), await filesIn(folder, IN_VERSIONS, ops))
  return byDraft
}

/** For what belongs to all of them. */
const NO_DRAFT = ''

async function filesIn(folder: string, pattern: RegExp, ops: FileOps): Promise<string[]> {
  if ((await infoIfThere(folder, ops))?.kind !== 'folder') return []
  return (await ops.list(folder)).filter((name) => pattern.test(name)).map((name) => path.join(folder, name))
}
