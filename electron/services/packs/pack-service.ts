import { createHash, randomUUID } from 'node:crypto'
import { type Result, type UserError, fail, ok, userError } from '#shared/base/result.ts'
import type { PackPreview } from '#shared/contract/packs.ts'
import { PACK_SECTIONS } from '#shared/packs/index.ts'
import { MAX_PACK_NAME, type Pack, decodePack, encodePack } from '#shared/packs/pack-file.ts'
import { type PackChoice, type PackContents, mergeSection, previewPack } from '#shared/packs/plan-pack-import.ts'
import type { PackStore } from '#electron/services/packs/pack-stores.ts'

/** Packs in and out. A pack that was read waits in memory until it is decided over. */
export interface PackService {
  /** Everything that could go into a pack. */
  contents(): Promise<Result<PackPreview['sections']>>
  /** A pack of the entries named; others stay out. */
  make(name: string, entryIds: ReadonlySet<string>): Promise<Result<Uint8Array>>
  /** Reads a pack and holds it against what is here. Nothing is changed. */
  read(bytes: Uint8Array): Promise<Result<PackPreview>>
  /**
   * Takes over a pack that was read, all of what was chosen or nothing: what was written before something failed is taken back.
   * Errors: `no-pack`: it is not waiting any more; those of the disk; `half-taken`: it could not be taken back either.
   */
  apply(packId: string, choices: ReadonlyMap<string, PackChoice>, left: ReadonlySet<string>): Promise<Result<{ readonly taken: number }>>
}

/** In hex, of the text in UTF-8. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** @param stores where each section's entries are kept */
export function createPackService(stores: readonly PackStore[]): PackService {
  let waiting: { readonly id: string; readonly pack: Pack } | null = null
  return {
    async contents() {
      const here = await loadAll(stores)
      return here.ok ? ok(previewPack({ name: '', sections: here.value }, new Map())) : here
    },
    async make(name, entryIds) {
      const here = await loadAll(stores)
      if (!here.ok) return here
      const sections = PACK_SECTIONS.flatMap((section): [string, unknown[]][] => {
        const entries = (here.value.get(section.id) ?? []).filter((entry) => entryIds.has(`${section.id} ${section.keyOf(entry)}`))
        return entries.length === 0 ? [] : [[section.id, entries]]
      })
      if (sections.length === 0) return fail(EMPTY)
      return ok(new TextEncoder().encode(encodePack({ name: name.slice(0, MAX_PACK_NAME), sections: new Map(sections) }, sha256)))
    },
    async read(bytes) {
      const pack = decodePack(bytes, sha256)
      if (!pack.ok) return pack
      const here = await loadAll(stores)
      if (!here.ok) return here
      waiting = { id: randomUUID(), pack: pack.value }
      return ok({ packId: waiting.id, name: pack.value.name, sections: previewPack(pack.value, here.value) })
    },
    async apply(packId, choices, left) {
      if (waiting?.id !== packId) return fail(NO_PACK)
      const { pack } = waiting
      const here = await loadAll(stores)
      if (!here.ok) return here
      let taken = 0
      const undo: (() => Promise<Result<unknown>>)[] = []
      for (const { section, save, takeBack } of stores) {
        const before = here.value.get(section.id) ?? []
        const after = mergeSection(section, before, pack.sections.get(section.id) ?? [], { choices, left, newId: randomUUID })
        const changed = after.filter((entry) => !before.includes(entry)).length
        if (changed === 0) continue
        undo.push(() => takeBack(before, after))
        const saved = await save(after, before)
        if (!saved.ok) return fail((await isTakenBack(undo)) ? nothingTaken(saved.error) : halfTaken(saved.error))
        taken += changed
      }
      waiting = null
      return ok({ taken })
    },
  }
}

async function isTakenBack(undo: readonly (() => Promise<Result<unknown>>)[]): Promise<boolean> {
  let isWhole = true
  for (const step of undo.toReversed()) isWhole = (await step()).ok && isWhole
  return isWhole
}

async function loadAll(stores: readonly PackStore[]): Promise<Result<PackContents>> {
  const contents = new Map<string, readonly unknown[]>()
  for (const { section, load } of stores) {
    const entries = await load()
    if (!entries.ok) return entries
    contents.set(section.id, entries.value)
  }
  return ok(contents)
}

const SAFE = '现有的内容和稿子都没有变化。'
const EMPTY = userError('empty-pack', '没有选中要导出的内容。', SAFE, '请至少选一项，再导出。')
const NO_PACK = userError('no-pack', '这个短语包已经处理过，或者已经换成另一个。', SAFE, '请重新选择短语包。')

/** What went wrong with one store, told for the whole pack. */
function nothingTaken({ code, what, advice }: UserError): UserError {
  return userError(code, `${what}这次什么也没有导入。`, SAFE, advice)
}

function halfTaken({ what, advice }: UserError): UserError {
  return userError(
    'half-taken',
    `${what}导入停在半路，有几条可能已经换成短语包里的。`,
    '稿子没有受影响，已经导入的内容是完整的，可以照常用。',
    `${advice}然后把这个短语包再导入一次。`,
  )
}
