import { z } from 'zod'
import { ownFileJson } from '#shared/base/own-file-json.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { PACK_SECTIONS } from '#shared/packs/index.ts'

export const PACK_EXTENSION = '.antoupack'
const PACK_VERSION = 1
/** Some 20,000 phrases; larger files are refused before they are read. */
export const MAX_PACK_BYTES = 16 * 1024 * 1024
export const MAX_PACK_NAME = 40

const FORMAT = 'antou-pack'

/** What a pack holds: entries by section, as the sections have parsed them. */
export interface Pack {
  readonly name: string
  readonly sections: ReadonlyMap<string, readonly unknown[]>
}

/** SHA-256 of a text, in hexadecimal. Given, because `shared` knows no such function. */
export type Checksum = (text: string) => string

const envelopeSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(PACK_VERSION),
  name: z.string().max(MAX_PACK_NAME),
  checksum: z.string().max(128),
  sections: z.record(z.string().max(40), z.array(z.unknown())),
})

/** The text of a pack file, with the checksum of name and content. */
export function encodePack({ name, sections }: Pack, checksum: Checksum): string {
  const content = Object.fromEntries(sections)
  return `${JSON.stringify({ format: FORMAT, version: PACK_VERSION, name, checksum: checksum(JSON.stringify([name, content])), sections: content }, null, 1)}\n`
}

/** Reads what `encodePack` wrote, all or nothing. Errors: `too-large`, `foreign-file`, `newer-version`, `damaged`. */
export function decodePack(bytes: Uint8Array, checksum: Checksum): Result<Pack> {
  if (bytes.length > MAX_PACK_BYTES) return fail(TOO_LARGE)
  const value = ownFileJson(new TextDecoder().decode(bytes))
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT) return fail(FOREIGN)
  if ('version' in value && typeof value.version === 'number' && value.version > PACK_VERSION) return fail(NEWER)
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success) return fail(DAMAGED)
  const { name, sections } = envelope.data
  if (checksum(JSON.stringify([name, sections])) !== envelope.data.checksum) return fail(DAMAGED)
  const parsed = new Map<string, readonly unknown[]>()
  for (const [id, entries] of Object.entries(sections)) {
    const section = PACK_SECTIONS.find((known) => known.id === id)
    // A kind of content that this version does not know was written by a later one.
    if (section === undefined) return fail(NEWER)
    const read = entries.length > section.most ? [null] : entries.map((entry) => section.parse(entry))
    const keys = new Set(read.map((entry) => (entry === null ? null : section.keyOf(entry))))
    if (keys.has(null) || keys.size < read.length) return fail(DAMAGED)
    parsed.set(id, read)
  }
  return ok({ name, sections: parsed })
}

const SAFE = '现有的内容和稿子都没有变化。'
const TOO_LARGE = userError('too-large', '这个文件超过 16 兆，太大了，没有读入。', SAFE, '请让对方分成几个短语包再导出。')
const FOREIGN = userError('foreign-file', '这不是案头的短语包，没有读入。', SAFE, '请选择由案头导出的短语包。')
const NEWER = userError('newer-version', '这个短语包由更新的案头导出，这里读不出来。', SAFE, '请先更新案头，或者请对方用相同的版本再导出一次。')
const DAMAGED = userError('damaged', '这个短语包不完整，或者被改动过，没有读入。', SAFE, '请对方重新导出一次，再发过来。')
