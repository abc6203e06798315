import path from 'node:path'
import type { DraftId, IdSource } from '#shared/base/branded-ids.ts'
import { type Result, fail, ok } from '#shared/base/result.ts'
import type { BackupPreview, BackupRestored } from '#shared/contract/backup.ts'
import { VERSION_IN_BACKUP, belongsInBackup } from '#electron/services/backup/backup-contents.ts'
import { backedUpText, draftsIn, inTheClear, needsKey, sealedFor } from '#electron/services/backup/backup-drafts.ts'
import { BACKUP_LOCKED, decodeBackup, encodeBackup } from '#electron/services/backup/backup-file.ts'
import { type BackedUpFolders, DRAFTS, placeOf } from '#electron/services/backup/backup-places.ts'
import { type Kind, type PlannedDraft, planRestore } from '#electron/services/backup/plan-restore.ts'
import { encodeDraft } from '#electron/services/drafts/draft-file.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, infoIfThere } from '#electron/services/files/file-ops.ts'
import type { DataKey } from '#electron/services/password/cipher.ts'
import type { DraftPassword } from '#electron/services/password/draft-password.ts'
import { WRONG_PASSWORD } from '#electron/services/password/password-errors.ts'
import { type KeyEnvelope, decodeEnvelope, unwrapKey } from '#electron/services/password/password-file.ts'
import { PASSWORD_COPY, PASSWORD_FILE } from '#electron/services/password/password-files.ts'

export interface BackupOptions extends BackedUpFolders {
  readonly password: DraftPassword
  readonly ids: IdSource
  readonly now: () => string
  readonly ops: FileOps
}

/**
 * Everything of the user's in one file, and back. Restoring never replaces anything: what differs is kept beside.
 * Sealed drafts go into a backup as they are, with the file that holds their key under the password.
 */
export interface BackupService {
  /** For the name of the file: 2026-03-05. */
  today(): string
  make(): Promise<Result<{ readonly bytes: Uint8Array; readonly drafts: number; readonly binned: number; readonly isSealed: boolean }>>
  /** @param password of the backup. Errors: `backup-locked` where one is needed, `wrong-password` */
  preview(bytes: Uint8Array, password?: string): Promise<Result<Omit<BackupPreview, 'backupId'>>>
  restore(bytes: Uint8Array, password?: string): Promise<Result<BackupRestored>>
}

/** A backup whose drafts can be read. */
interface OpenBackup {
  readonly at: string
  /** What stands under drafts/, in the clear. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Under a password that is not the one here. */
  readonly foreign: { readonly envelope: KeyEnvelope; readonly key: DataKey } | null
  readonly isSealed: boolean
}

/** Over the folders of one program. Errors besides those named: those of the disk. */
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
        const drafts = draftsIn(files).filter(({ files: own }) => own.has('.antou'))
        const binned = drafts.filter(({ isBinned }) => isBinned).length
        const isSealed = files.has(`drafts/${PASSWORD_FILE}`)
        const bytes = encodeBackup({ at: options.now(), files })
        return bytes.ok ? ok({ bytes: bytes.value, drafts: drafts.length - binned, binned, isSealed }) : bytes
      }),
    preview: (bytes, password) =>
      told(async () => {
        const backup = await open(bytes, password, options)
        if (!backup.ok) return backup
        const { drafts, others } = await planRestore(backup.value.files, { ...options, seal: options.password.seal })
        const listed = drafts.filter(({ isBinned }) => !isBinned)
        const count = (files: readonly { readonly kind: Kind }[], kind: Kind) => files.filter((file) => file.kind === kind).length
        const { at, foreign, isSealed } = backup.value
        return ok({
          at,
          drafts: { missing: count(listed, 'missing'), same: count(listed, 'same'), different: count(listed, 'different') },
          binned: drafts.filter(({ isBinned, kind }) => isBinned && kind !== 'same').length,
          password: !isSealed ? 'none' : foreign !== null && options.password.state().lock === 'none' ? 'comes-along' : 'ours',
          others: { missing: count(others, 'missing'), different: count(others, 'different') },
        })
      }),
    restore: (bytes, password) =>
      told(async () => {
        const backup = await open(bytes, password, options)
        if (!backup.ok) return backup
        const { foreign } = backup.value
        if (foreign !== null && options.password.state().lock === 'none') {
          await options.ops.makeFolder(options.places.folder)
          const adopted = await options.password.adopt(foreign.envelope, foreign.key)
          if (!adopted.ok) return adopted
        }
        return restore(backup.value, options)
      }),
  }
}

async function open(bytes: Uint8Array, password: string | undefined, { password: own }: BackupOptions): Promise<Result<OpenBackup>> {
  const backup = decodeBackup(bytes)
  if (!backup.ok) return backup
  const { at, files } = backup.value
  const envelopes = [PASSWORD_FILE, PASSWORD_COPY].map((name) => decodeEnvelope(files.get(`drafts/${name}`) ?? new Uint8Array()))
  const envelope = envelopes.find((found) => found !== null) ?? null
  const sealed = (known: string | null) => [...files].some(([file, content]) => file.startsWith('drafts/') && needsKey(content, known))
  const isForeign = envelope !== null && sealed(own.keyId())
  if (isForeign && password === undefined) return fail(BACKUP_LOCKED)
  const key = isForeign && password !== undefined ? await unwrapKey(password, envelope) : null
  if (isForeign && key === null) return fail(WRONG_PASSWORD)
  const clear = [...files].map(([file, content]) => [file, file.startsWith('drafts/') ? inTheClear(content, key, own.seal) : content] as const)
  return ok({ at, files: new Map(clear), foreign: envelope !== null && key !== null ? { envelope, key } : null, isSealed: sealed(null) })
}

async function collect(options: BackupOptions, below: string): Promise<Map<string, Uint8Array>> {
  const { ops, folder } = options
  const files = new Map<string, Uint8Array>()
  const here = below === '' ? folder : placeOf(below, options)
  // The drafts may have been moved elsewhere; what stands under their usual name then is none of them.
  const names = below === '' ? [...new Set([...(await ops.list(here)), DRAFTS])] : await ops.list(here)
  for (const name of names) {
    const relative = below === '' ? name : `${below}/${name}`
    const info = await infoIfThere(placeOf(relative, options), ops)
    if (info?.kind === 'folder' && FOLDERS.test(relative)) for (const [inner, bytes] of await collect(options, relative)) files.set(inner, bytes)
    else if (info?.kind === 'file' && belongsInBackup(relative)) files.set(relative, await ops.read(placeOf(relative, options)))
  }
  return files
}

/** Where anything of the user's can be. */
const FOLDERS = /^(drafts(\/(versions(\/[^/]+)?|trash))?|profiles|report-types|library)$/

async function restore(backup: OpenBackup, options: BackupOptions): Promise<Result<BackupRestored>> {
  const { drafts, others } = await planRestore(backup.files, { ...options, seal: options.password.seal })
  const aside = `from-backup-${options.now().slice(0, 19).replaceAll(':', '-')}`
  const coming = drafts.filter(({ kind }) => kind !== 'same')
  for (const draft of coming) await restoreDraft(draft, backup, options)
  const notes = backup.files.get(`${DRAFTS}/exports.json`)
  if (notes !== undefined) await putIfFree(`${DRAFTS}/exports.json`, notes, options)
  const differing = others.filter(({ kind }) => kind === 'different')
  for (const other of others) {
    if (other.kind === 'same') continue
    await put(other.kind === 'missing' ? other.path : `${aside}/${other.path}`, other.bytes, options)
  }
  const listed = coming.filter(({ isBinned }) => !isBinned)
  return ok({
    drafts: listed.filter(({ files }) => files.has('.antou')).length,
    keptBoth: listed.filter(({ kind }) => kind === 'different').length,
    binned: coming.length - listed.length,
    asideFolder: differing.length === 0 ? null : path.join(options.folder, aside),
  })
}

/** Under its own id where that is free, else as a draft of its own; its versions go with it. The draft itself comes last. */
async function restoreDraft(draft: PlannedDraft, backup: OpenBackup, options: BackupOptions): Promise<void> {
  const { id, isBinned, kind, files } = draft
  const newId = kind === 'missing' ? id : options.ids.draftId()
  for (const [other, content] of backup.files) {
    const [, owner, name] = VERSION_IN_BACKUP.exec(other) ?? []
    if (owner === id) await putIfFree(`${DRAFTS}/versions/${newId}/${name}`, content, options)
  }
  const target = `${DRAFTS}/${isBinned ? 'trash/' : ''}${newId}`
  const text = backedUpText(draft)
  if (kind !== 'missing' && text !== null) {
    const moved = encodeDraft({ ...text, document: { ...text.document, id: newId as DraftId } }, { origin: 'recovered' })
    await put(`${target}.antou`, moved.bytes, options)
    return
  }
  for (const [ending, bytes] of files) if (ending !== '.antou') await putIfFree(`${target}${ending}`, bytes, options)
  const own = files.get('.antou')
  if (own !== undefined) await put(`${target}.antou`, own, options)
}

async function putIfFree(file: string, bytes: Uint8Array, options: BackupOptions): Promise<void> {
  if ((await infoIfThere(placeOf(file, options), options.ops)) === null) await put(file, bytes, options)
}

/** What belongs to a draft is sealed as the drafts here are. The days in the bin are no text of the user's. */
async function put(file: string, bytes: Uint8Array, options: BackupOptions): Promise<void> {
  const { ops, password } = options
  const target = placeOf(file, options)
  const isText = file.startsWith(`${DRAFTS}/`) && !file.endsWith('.bin.json')
  await ops.makeFolder(path.dirname(target))
  const written = await durableWrite(target, isText ? sealedFor(bytes, password.seal) : bytes, { ops })
  if (!written.ok) throw written.error.cause
}
