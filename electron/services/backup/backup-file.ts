import { createHash } from 'node:crypto'
import { type Unzipped, strToU8, unzipSync, zipSync } from 'fflate'
import { z } from 'zod'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { ownFileJson } from '#shared/base/own-file-json.ts'
import { MAX_BACKUP_BYTES } from '#shared/contract/limits.ts'
import { belongsInBackup } from '#electron/services/backup/backup-contents.ts'

/*
 * A backup is a zip: manifest.json first, with the SHA-256 of every other file, then the files under their paths in the program's folder.
 * Any program opens it; the drafts in it are the same readable files as on the disk.
 */

const MANIFEST = 'manifest.json'
const manifestSchema = z.object({
  format: z.literal('antou-backup'),
  version: z.literal(1),
  /** ISO 8601, UTC */
  at: z.string(),
  files: z.array(z.object({ path: z.string(), size: z.number().int().min(0), sha256: z.string() })).max(100_000),
})

/** The manifest counts among the files that are unpacked. */
const MANIFEST_ROOM = 32 * 1024 * 1024

export interface Backup {
  readonly at: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Error: `backup-too-large`, for what could not be restored again. @param most bytes of all files together */
export function encodeBackup({ at, files }: Backup, most = MAX_BACKUP_BYTES): Result<Uint8Array> {
  if ([...files.values()].reduce((sum, { length }) => sum + length, 0) > most) return fail(BACKUP_TOO_LARGE)
  const listed = [...files].map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) }))
  const manifest = strToU8(JSON.stringify({ format: 'antou-backup', version: 1, at, files: listed }, null, 1))
  return ok(zipSync({ [MANIFEST]: manifest, ...Object.fromEntries(files) }, { level: 6 }))
}

/** Reads a backup. Every file must be there, whole and where it may be. Errors: `not-a-backup`, `backup-damaged`. */
export function decodeBackup(bytes: Uint8Array): Result<Backup> {
  const unzipped = unzip(bytes)
  const manifest = unzipped === null ? null : manifestSchema.safeParse(ownFileJson(new TextDecoder().decode(unzipped[MANIFEST])))
  if (unzipped === null || manifest === null || !manifest.success) return fail(NOT_A_BACKUP)
  const files = new Map<string, Uint8Array>()
  for (const { path, size, sha256: sum } of manifest.data.files) {
    const content = unzipped[path]
    if (!belongsInBackup(path) || content === undefined || content.length !== size || sha256(content) !== sum) return fail(BACKUP_DAMAGED)
    files.set(path, content)
  }
  return ok({ at: manifest.data.at, files })
}

function unzip(bytes: Uint8Array): Unzipped | null {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize
        return total <= MAX_BACKUP_BYTES + MANIFEST_ROOM && (name === MANIFEST || belongsInBackup(name))
      },
    })
  } catch (cause) {
    // fflate throws plain errors for whatever is no zip.
    if (cause instanceof Error) return null
    throw cause
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const SAFE = '现在的稿子和设置都没有改动。'
const NOT_A_BACKUP = userError('not-a-backup', '这个文件不是案头的备份，读不出来。', SAFE, '请选择以前用“备份”存下的那个文件，再试一次。')
const BACKUP_DAMAGED = userError(
  'backup-damaged',
  '这份备份不完整或损坏了，没有恢复任何内容。',
  SAFE,
  '请换另一份备份试一试；里面的稿子也可以用解压软件取出来，再逐份导入。',
)

const BACKUP_TOO_LARGE = userError(
  'backup-too-large',
  '要备份的内容超过 512 兆，没有做成备份：这么大的备份以后读不回来。',
  SAFE,
  '请把回收箱里不要的草稿彻底删除，再删去用不着的历史版本，然后再备份；也可以把草稿文件夹整个复制一份。',
)

export const BACKUP_LOCKED = userError('backup-locked', '这份备份里的草稿设有密码。', SAFE, '请输入做这份备份时的草稿密码。')
