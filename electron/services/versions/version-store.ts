import path from 'node:path'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import type { VersionInfo, VersionKind, VersionList } from '#shared/contract/version.ts'
import { outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { DraftFiles } from '#electron/services/drafts/draft-folder.ts'
import { WHOLE_FILE } from '#electron/services/drafts/draft-seal.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { errnoOf, infoIfThere, removeIfThere } from '#electron/services/files/file-ops.ts'
import { createKeyedQueue } from '#electron/services/files/keyed-queue.ts'
import { versionsToDrop } from '#electron/services/versions/thin-versions.ts'
import { type VersionHead, decodeVersion, decodeVersionHead, encodeVersion, reportSum } from '#electron/services/versions/version-file.ts'

/** Versions come by themselves no more often than this. */
const AUTO_EVERY_MS = 10 * 60 * 1000

/** The kept versions of drafts, in versions/ beside them: a damaged draft takes none of them with it. */
export interface VersionStore {
  list(draftId: string): Promise<Result<VersionList>>
  read(draftId: string, number: number): Promise<Result<ReportDocument>>
  keep(document: ReportDocument, kind: VersionKind, name: string): Promise<Result<VersionInfo>>
  /** Keeps a version when the last one is old enough and reads differently. Never stands in the way of a save: false when it failed. */
  keepIfDue(document: ReportDocument): Promise<boolean>
  rename(draftId: string, number: number, name: string): Promise<Result<null>>
  remove(draftId: string, number: number): Promise<Result<null>>
  removeAll(draftId: string): Promise<Result<null>>
}

interface Found {
  readonly number: number
  readonly head: VersionHead
  readonly bytes: number
}

export type VersionContext = DraftFiles & { readonly now: () => string }

/** Over the folder of the drafts. Errors besides those named: those of the disk. */
export function createVersionStore(context: VersionContext): VersionStore {
  const inTurn = createKeyedQueue()
  /** When the newest version was kept and what it holds, so that a save need not look into the folder. */
  const newest = new Map<string, { readonly at: number; readonly sum: string }>()
  const told = <T>(id: string, work: () => Promise<Result<T>>): Promise<Result<T>> =>
    inTurn(id, async () => {
      try {
        return await work()
      } catch (cause) {
        return fail(fileError(cause, 'version'))
      }
    })
  const keep = async (document: ReportDocument, kind: VersionKind, name: string) => {
    const kept = await keepVersion(document, kind, name, context)
    if (kept.ok) newest.set(document.id, { at: Date.parse(kept.value.at), sum: reportSum(document) })
    return kept
  }
  return {
    list: (id) => told(id, async () => ok(listed(await findVersions(id, context)))),
    read: (id, number) => told(id, () => readVersion(id, number, context)),
    keep: (document, kind, name) => told(document.id, () => keep(document, kind, name)),
    async keepIfDue(document) {
      const kept = await told<VersionInfo | null>(document.id, async () => {
        if (!newest.has(document.id)) {
          const last = (await findVersions(document.id, context)).at(-1)
          newest.set(document.id, last === undefined ? { at: Number.NaN, sum: '' } : { at: Date.parse(last.head.at), sum: last.head.checksum })
        }
        const last = newest.get(document.id)
        // A clock that was set back must not stop versions for years.
        if (last !== undefined && Math.abs(Date.parse(context.now()) - last.at) < AUTO_EVERY_MS) return ok(null)
        return last?.sum === reportSum(document) ? ok(null) : keep(document, 'auto', '')
      })
      return kept.ok
    },
    rename: (id, number, name) =>
      told(id, async () => {
        const version = await readWhole(id, number, context)
        if (version === null) return fail(VERSION_GONE)
        const { kind, at, chars } = version.head
        return write(id, number, encodeVersion({ kind: name === '' ? kind : 'named', name, at, chars }, version.document), context)
      }),
    remove: (id, number) =>
      told(id, async () => {
        await removeIfThere(fileOf(id, number, context), context.ops)
        newest.delete(id)
        return ok(null)
      }),
    removeAll: (id) =>
      told(id, () => {
        newest.delete(id)
        return removeAll(id, context)
      }),
  }
}

async function keepVersion(document: ReportDocument, kind: VersionKind, name: string, context: VersionContext): Promise<Result<VersionInfo>> {
  const { places, ops } = context
  await ops.makeFolder(places.versions(document.id))
  const found = await findVersions(document.id, context)
  const number = (await highestNumber(document.id, context)) + 1
  const head = { kind, name, at: context.now(), chars: outlineOf(document).chars }
  const bytes = encodeVersion(head, document)
  const written = await write(document.id, number, bytes, context)
  if (!written.ok) return written
  const all = [...found, { number, head: { ...head, checksum: '' }, bytes: bytes.length }]
  await thin(document.id, all, context)
  return ok({ number, ...head })
}

/** A version that cannot be dropped now is dropped next time. */
async function thin(id: string, found: readonly Found[], context: VersionContext): Promise<boolean> {
  const thinnable = found.map(({ number, head, bytes }) => ({ number, isNamed: head.kind === 'named', at: head.at, bytes }))
  try {
    for (const { number } of versionsToDrop(thinnable)) await removeIfThere(fileOf(id, number, context), context.ops)
    return true
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return false
  }
}

async function write(id: string, number: number, bytes: Uint8Array, context: VersionContext): Promise<Result<null>> {
  const written = await durableWrite(fileOf(id, number, context), context.seal.close(bytes, WHOLE_FILE), { ops: context.ops })
  return written.ok ? ok(null) : fail(fileError(written.error.cause, 'version'))
}

async function readVersion(id: string, number: number, context: VersionContext): Promise<Result<ReportDocument>> {
  const version = await readWhole(id, number, context)
  return version === null ? fail(VERSION_GONE) : ok(version.document)
}

async function readWhole(id: string, number: number, context: DraftFiles) {
  const bytes = await bytesOf(fileOf(id, number, context), context)
  return bytes === null ? null : decodeVersion(bytes)
}

async function bytesOf(file: string, { ops, seal }: DraftFiles): Promise<Uint8Array | null> {
  if ((await infoIfThere(file, ops)) === null) return null
  const opened = seal.open(await ops.read(file), WHOLE_FILE)
  return opened.state === 'open' ? opened.bytes : null
}

/** The readable versions of a draft, in their order. */
async function findVersions(id: string, context: DraftFiles): Promise<Found[]> {
  const found: Found[] = []
  for (const number of await numbersOf(id, context)) {
    const bytes = await bytesOf(fileOf(id, number, context), context)
    const head = bytes === null ? null : decodeVersionHead(bytes)
    if (bytes !== null && head !== null) found.push({ number, head, bytes: bytes.length })
  }
  return found
}

/** The newest version of a draft that can be read to its end; null where there is none. */
export async function newestVersion(id: string, context: DraftFiles) {
  for (const number of (await numbersOf(id, context)).reverse()) {
    const version = await readWhole(id, number, context)
    if (version !== null) return version
  }
  return null
}

async function highestNumber(id: string, context: DraftFiles): Promise<number> {
  return (await numbersOf(id, context)).at(-1) ?? 0
}

const VERSION_FILE = /^(\d{6})\.json$/

async function numbersOf(id: string, { places, ops }: DraftFiles): Promise<number[]> {
  const folder = places.versions(id)
  if ((await infoIfThere(folder, ops)) === null) return []
  const numbers = (await ops.list(folder)).flatMap((name) => VERSION_FILE.exec(name)?.[1] ?? [])
  return numbers.map(Number).sort((a, b) => a - b)
}

async function removeAll(id: string, context: VersionContext): Promise<Result<null>> {
  const { places, ops } = context
  const folder = places.versions(id)
  if ((await infoIfThere(folder, ops)) === null) return ok(null)
  for (const name of await ops.list(folder)) await removeIfThere(path.join(folder, name), ops)
  await ops.removeFolder(folder)
  return ok(null)
}

function fileOf(id: string, number: number, { places }: DraftFiles): string {
  return path.join(places.versions(id), `${String(number).padStart(6, '0')}.json`)
}

function listed(found: readonly Found[]): VersionList {
  return {
    versions: found.map(({ number, head: { kind, name, at, chars } }) => ({ number, kind, name, at, chars })).reverse(),
    bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

const VERSION_GONE = userError(
  'version-gone',
  '这个历史版本读不出来，可能已被清理或损坏。',
  '现在的稿子和别的版本没有受影响。',
  '请换一个版本看一看。',
)
