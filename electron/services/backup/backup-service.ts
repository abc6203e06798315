import path from 'node:path'
import type { IdSource } from '#shared/base/branded-ids.ts'
import { type Result, fail, ok } from '#shared/base/result.ts'
import type { BackupPreview, BackupRestored } from '#shared/contract/backup.ts'
import { DRAFT_IN_BACKUP, VERSION_IN_BACKUP, belongsInBackup } from '#electron/services/backup/backup-contents.ts'
import { type Backup, decodeBackup, encodeBackup } from '#electron/services/backup/backup-file.ts'
import { decodeDraft, encodeDraft } from '#electron/services/drafts/draft-file.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, infoIfThere } from '#electron/services/files/file-ops.ts'

export interface BackupOptions {
  /** The program's folder, which holds drafts/. */
  readonly folder: string
  readonly ids: IdSource
  readonly now: () => string
  readonly ops: FileOps
}

/** Everything of the user's in one file, and back. Restoring never replaces anything: what differs is kept beside. */
export interface BackupService {
  /** For the name of the file: 2026-03-05. */
  today(): string
  make(): Promise<Result<{ readonly bytes: Uint8Array; readonly drafts: number }>>
  preview(bytes: Uint8Array): Promise<Result<Omit<BackupPreview, 'backupId'>>>
  restore(bytes: Uint8Array): Promise<Result<BackupRestored>>
}

type Kind = 'missing' | 'same' | 'different'
interface Planned {
  readonly path: string
  readonly bytes: Uint8Array
  readonly kind: Kind
}

export function createBackupService(options: BackupOptions): BackupService {
  const told = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await work()
    } catch (cause) {
      return fail(fileError(cause, 'backup'))
    }
  }
  return {
    today: () => options.now().slice(0, 10),
    make: () =>
      told(async () => {
        const files = await collect(options, '')
        const drafts = [...files.keys()].filter((file) => DRAFT_IN_BACKUP.test(file)).length
        return ok({ bytes: encodeBackup({ at: options.now(), files }), drafts })
      }),
    preview: (bytes) =>
      told(async () => {
        const backup = decodeBackup(bytes)
        if (!backup.ok) return backup
        const { drafts, others } = await plan(backup.value, options)
        const count = (files: readonly Planned[], kind: Kind) => files.filter((file) => file.kind === kind).length
        return ok({
          at: backup.value.at,
          drafts: { missing: count(drafts, 'missing'), same: count(drafts, 'same'), different: count(drafts, 'different') },
          others: { missing: count(others, 'missing'), different: count(others, 'different') },
        })
      }),
    restore: (bytes) =>
      told(async () => {
        const backup = decodeBackup(bytes)
        return backup.ok ? restore(backup.value, options) : backup
      }),
  }
}

async function collect(options: BackupOptions, below: string): Promise<Map<string, Uint8Array>> {
  const { folder, ops } = options
  const files = new Map<string, Uint8Array>()
  for (const name of await ops.list(path.join(folder, below))) {
    const relative = below === '' ? name : `${below}/${name}`
    const info = await infoIfThere(path.join(folder, relative), ops)
    if (info?.kind === 'folder' && FOLDERS.test(relative)) for (const [inner, bytes] of await collect(options, relative)) files.set(inner, bytes)
    else if (info?.kind === 'file' && belongsInBackup(relative)) files.set(relative, await ops.read(path.join(folder, relative)))
  }
  return files
}

/** Where anything of the user's can be. */
const FOLDERS = /^(drafts(\/(versions(\/[^/]+)?|trash))?|profiles|library)$/

async function plan(backup: Backup, options: BackupOptions): Promise<{ drafts: Planned[]; others: Planned[] }> {
  const drafts: Planned[] = []
  const others: Planned[] = []
  for (const [file, bytes] of backup.files) {
    const isDraft = DRAFT_IN_BACKUP.test(file)
    if (!isDraft && file.startsWith('drafts/')) continue
    const kind = await kindOf(file, bytes, isDraft, options)
    if (isDraft) drafts.push({ path: file, bytes, kind })
    else others.push({ path: file, bytes, kind })
  }
  return { drafts, others }
}

async function kindOf(file: string, bytes: Uint8Array, isDraft: boolean, { folder, ops }: BackupOptions): Promise<Kind> {
  const target = path.join(folder, file)
  if ((await infoIfThere(target, ops)) === null) return 'missing'
  const here = await ops.read(target)
  if (here.equals(bytes)) return 'same'
  return isDraft && textOf(here) !== null && textOf(here) === textOf(bytes) ? 'same' : 'different'
}

function textOf(bytes: Uint8Array): string | null {
  const reading = decodeDraft(bytes)
  return reading.state === 'readable' ? JSON.stringify(reading.draft.document.blocks) : null
}

async function restore(backup: Backup, options: BackupOptions): Promise<Result<BackupRestored>> {
  const { drafts, others } = await plan(backup, options)
  const aside = `from-backup-${options.now().slice(0, 19).replaceAll(':', '-')}`
  let keptBoth = 0
  for (const draft of drafts) {
    if (draft.kind === 'same') continue
    if (draft.kind === 'different') keptBoth++
    await restoreDraft(draft, backup, options)
  }
  const differing = others.filter(({ kind }) => kind === 'different')
  for (const other of others) {
    if (other.kind === 'same') continue
    await put(other.kind === 'missing' ? other.path : `${aside}/${other.path}`, other.bytes, options)
  }
  const count = drafts.filter(({ kind }) => kind !== 'same').length
  return ok({ drafts: count, keptBoth, asideFolder: differing.length === 0 ? null : path.join(options.folder, aside) })
}

/** Under its own id where that is free, else as a draft of its own; its versions go with it. */
async function restoreDraft({ path: file, bytes, kind }: Planned, backup: Backup, options: BackupOptions): Promise<void> {
  const id = DRAFT_IN_BACKUP.exec(file)?.[1] ?? ''
  const reading = decodeDraft(bytes)
  const newId = kind === 'missing' ? id : options.ids.draftId()
  const moved =
    kind === 'missing' || reading.state !== 'readable'
      ? bytes
      : encodeDraft({ ...reading.draft, document: { ...reading.draft.document, id: newId as never } }, { origin: 'recovered' }).bytes
  for (const [other, content] of backup.files) {
    const [, owner, name] = VERSION_IN_BACKUP.exec(other) ?? []
    if (owner === id) await putIfFree(`drafts/versions/${newId}/${name}`, content, options)
  }
  await put(`drafts/${newId}.antou`, moved, options)
}

async function putIfFree(file: string, bytes: Uint8Array, options: BackupOptions): Promise<void> {
  if ((await infoIfThere(path.join(options.folder, file), options.ops)) === null) await put(file, bytes, options)
}

async function put(file: string, bytes: Uint8Array, { folder, ops }: BackupOptions): Promise<void> {
  const target = path.join(folder, file)
  await ops.makeFolder(path.dirname(target))
  const written = await durableWrite(target, bytes, { ops })
  if (!written.ok) throw written.error.cause
}
