import { readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { changeBetween } from '#shared/document/report-change.ts'
import type { DraftStore } from '#electron/services/drafts/draft-store.ts'
import { failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { storeOver, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const VIEW = { caret: null }

/** Types as a window does: sends what differs from the state before. */
function typist(store: DraftStore, from: ReportDocument, revision: number) {
  let { blocks } = from
  return async (text: string) => {
    const next = blocks.map((block, index) => (index === 1 ? (reportWith(text).blocks[1] ?? block) : block))
    const answer = await store.append({ id: from.id, revision, change: changeBetween(blocks, next), view: VIEW })
    if (answer.ok) blocks = next
    return answer
  }
}

const paragraph = (document: ReportDocument) => {
  const block = document.blocks[1]
  return block?.type === 'paragraph' && block.content[0]?.type === 'text' ? block.content[0].text : ''
}

describe('the journal of a draft', () => {
  const tempFolder = useTempFolders()

  async function openDraft(ops = failingFileOps(null)) {
    const folder = await tempFolder()
    unwrap(await storeOver(folder).createFrom(reportWith('第一版。')))
    const store = storeOver(folder, ops)
    const draft = unwrap(await store.open('draft-1'))
    const reopen = async () => unwrap(await storeOver(folder).open('draft-1'))
    return { folder, store, type: typist(store, draft.document, draft.revision), reopen, journal: path.join(folder, 'draft-1.journal') }
  }

  it('holds what was typed although the draft itself was not written again', async () => {
    const { folder, type, reopen } = await openDraft()
    const before = await readFile(path.join(folder, 'draft-1.antou'))
    unwrap(await type('第一版。又'))
    unwrap(await type('第一版。又写了一句。'))
    expect(await readFile(path.join(folder, 'draft-1.antou'))).toEqual(before)
    const again = await reopen()
    expect(paragraph(again.document)).toBe('第一版。又写了一句。')
    expect(again).toMatchObject({ restored: true, revision: 1 })
  })

  it('is gone once the draft was saved as a whole, and the next one begins anew', async () => {
    const { folder, store, type, reopen } = await openDraft()
    unwrap(await type('第一版。又'))
    expect(unwrap(await store.save({ document: reportWith('第一版。又写。'), view: VIEW, revision: 1 })).revision).toBe(2)
    expect((await readdir(folder)).sort()).toEqual(['draft-1.antou', 'draft-1.prev.antou'])
    expect(await reopen()).not.toHaveProperty('restored')
    const on = typist(store, reportWith('第一版。又写。'), 2)
    unwrap(await on('第一版。又写。再写。'))
    expect(paragraph((await reopen()).document)).toBe('第一版。又写。再写。')
  })

  it('is left alone by a second window that opens the draft and goes: the first one writes on in it', async () => {
    const { store, type, reopen } = await openDraft()
    unwrap(await type('第一版。又'))
    const second = unwrap(await store.open('draft-1'))
    expect(paragraph(second.document)).toBe('第一版。又')
    // Were it told that something was restored, it would save the whole on leaving, and the first window would find another version.
    expect(second).not.toHaveProperty('restored')
    unwrap(await type('第一版。又写了一句。'))
    expect(paragraph((await reopen()).document)).toBe('第一版。又写了一句。')
  })

  it('is shown in the list before the draft is opened', async () => {
    const { folder, type } = await openDraft()
    unwrap(await type('很长'.repeat(100)))
    expect(unwrap(await storeOver(folder).list())).toMatchObject([{ state: 'readable', chars: 237 }])
  })

  it('gives way to a save of the whole beyond 4 MB', async () => {
    const { type } = await openDraft()
    // Three bytes a character: 4.5 MB.
    unwrap(await type('字'.repeat(1_500_000)))
    expect(await type('一个字')).toMatchObject({ ok: false, error: { code: 'whole-save-needed' } })
  })

  it('grows by what was typed, not by the report', async () => {
    const { folder, store } = await openDraft()
    const long = reportWith('一'.repeat(50_000))
    const blocks = [
      ...long.blocks,
      ...(reportWith('短。').blocks[1] === undefined ? [] : [{ ...reportWith('短。').blocks[1], id: 'b9' as never }]),
    ] as typeof long.blocks
    const { revision } = unwrap(await store.save({ document: { ...long, blocks }, view: VIEW, revision: 1 }))
    const shorter = (text: string) => ({ type: 'paragraph' as const, id: 'b9' as never, content: [{ type: 'text' as const, text }] })
    unwrap(await store.append({ id: 'draft-1', revision, change: { blocks: [shorter('短。一')], row: null }, view: VIEW }))
    const first = (await stat(path.join(folder, 'draft-1.journal'))).size
    unwrap(await store.append({ id: 'draft-1', revision, change: { blocks: [shorter('短。一二')], row: null }, view: VIEW }))
    expect((await stat(path.join(folder, 'draft-1.journal'))).size - first).toBeLessThan(300)
  })

  it('is not replayed twice when a kill came between the save and its removal', async () => {
    const { journal, store, type, reopen } = await openDraft()
    unwrap(await type('第一版。又'))
    const left = await readFile(journal)
    unwrap(await store.save({ document: reportWith('第一版。又写，更多。'), view: VIEW, revision: 1 }))
    await writeFile(journal, left)
    expect(paragraph((await reopen()).document)).toBe('第一版。又写，更多。')
    await expect(stat(journal)).rejects.toThrow('ENOENT')
  })

  it('asks for a save of the whole when the file on disk was changed, replaced or deleted', async () => {
    for (const disturb of [
      async (file: string) => writeFile(file, '别的东西'),
      async (file: string) => rm(file),
      async (file: string) => utimes(file, 1_700_000_000, 1_700_000_000),
    ]) {
      const { folder, type } = await openDraft()
      unwrap(await type('第一版。又'))
      await disturb(path.join(folder, 'draft-1.antou'))
      expect(await type('第一版。又写')).toMatchObject({ ok: false, error: { code: 'whole-save-needed' } })
    }
  })

  it('holds what a change of the view alone brings, but not where the caret stands', async () => {
    const { folder, store } = await openDraft()
    const nothing = { blocks: [], row: null }
    const caret = { caret: { blockId: 'b2', offset: 1 } }
    expect(await store.append({ id: 'draft-1', revision: 1, change: nothing, view: caret })).toEqual({ ok: true, value: { savedAt: null } })
    expect(await readdir(folder)).toEqual(['draft-1.antou'])
  })

  it('asks for a save of the whole when the change does not fit, or the program has started anew', async () => {
    const { folder, store, type } = await openDraft()
    expect(await store.append({ id: 'draft-1', revision: 9, change: { blocks: [], row: null }, view: VIEW })).toMatchObject({
      error: { code: 'whole-save-needed' },
    })
    const misfit = { blocks: [], row: { at: 0, removed: 99, ids: [] } }
    expect(await store.append({ id: 'draft-1', revision: 1, change: misfit, view: VIEW })).toMatchObject({ error: { code: 'whole-save-needed' } })
    const other = typist(storeOver(folder), reportWith('第一版。'), 1)
    expect(await other('第一版。又')).toMatchObject({ error: { code: 'whole-save-needed' } })
    unwrap(await type('第一版。又'))
  })

  it('becomes a draft of its own when somebody else wrote in the file meanwhile', async () => {
    const { folder, type, journal } = await openDraft()
    unwrap(await type('这边写的。'))
    const elsewhere = await tempFolder()
    unwrap(await storeOver(elsewhere).createFrom(reportWith('那边写的。')))
    await writeFile(path.join(folder, 'draft-1.antou'), await readFile(path.join(elsewhere, 'draft-1.antou')))
    const store = storeOver(folder)
    expect(paragraph(unwrap(await store.open('draft-1')).document)).toBe('那边写的。')
    const copy = unwrap(await store.list()).find((draft) => draft.state === 'readable' && draft.title.endsWith('（找回的一份）'))
    expect(paragraph(unwrap(await store.open(copy?.id ?? '')).document)).toBe('这边写的。')
    await expect(stat(journal)).rejects.toThrow('ENOENT')
  })

  it('is what a damaged draft is recovered from', async () => {
    const { folder, type } = await openDraft()
    unwrap(await type('最后写的。'))
    await writeFile(path.join(folder, 'draft-1.antou'), '损坏')
    const store = storeOver(folder)
    expect(unwrap(await store.list())).toMatchObject([{ state: 'damaged', recoverable: true }])
    expect(paragraph(unwrap(await store.recover('draft-1')).document)).toBe('最后写的。')
  })

  it('goes to the trash and back with its draft', async () => {
    const { folder, type, reopen } = await openDraft()
    unwrap(await type('最后写的。'))
    const store = storeOver(folder)
    unwrap(await store.remove('draft-1'))
    expect(await readdir(folder)).toEqual(['trash'])
    unwrap(await store.restore('draft-1'))
    expect(paragraph((await reopen()).document)).toBe('最后写的。')
  })

  it('begins anew when somebody deleted or cut it', async () => {
    for (const disturb of [async (file: string) => rm(file), async (file: string) => writeFile(file, 'ANTOUJ01')]) {
      const { journal, type, reopen } = await openDraft()
      unwrap(await type('第一句。'))
      await disturb(journal)
      unwrap(await type('第一句。第二句。'))
      expect(paragraph((await reopen()).document)).toBe('第一句。第二句。')
    }
  })

  it.each(['ENOSPC', 'EIO', 'EROFS', 'EACCES'])('loses nothing that was acknowledged, whichever operation fails with %s', async (code) => {
    for (let n = 1; ; n++) {
      const calm = await openDraft()
      const ops = failingFileOps({ at: n, with: code })
      const store = storeOver(calm.folder, ops)
      const draft = await store.open('draft-1')
      const type = typist(store, reportWith('第一版。'), 1)
      let acknowledged = '第一版。'
      if (draft.ok) for (const text of ['一。', '一。二。', '一。二。三。', '一。二。三。四。']) if ((await type(text)).ok) acknowledged = text
      if (ops.faults() === 0) break
      expect(paragraph((await calm.reopen()).document), `operation ${n}: ${ops.done.join(' ')}`).toMatch(new RegExp(`^${acknowledged}`))
      expect((await readdir(calm.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
    }
  })

  it('writes every byte when every write is taken only in part', async () => {
    const { type, reopen } = await openDraft(failingFileOps({ at: 1, with: 'short', forGood: true, only: ['write', 'writeAt'] }))
    unwrap(await type('一。'))
    unwrap(await type('一。二。'))
    expect(paragraph((await reopen()).document)).toBe('一。二。')
  })

  it('goes on over the rest of a record that a full disk cut', async () => {
    const { folder, reopen, type: before } = await openDraft()
    unwrap(await before('一。'))
    const ops = failingFileOps({ at: 2, with: 'ENOSPC', only: ['sync'] })
    const store = storeOver(folder, ops)
    const draft = unwrap(await store.open('draft-1'))
    const type = typist(store, draft.document, draft.revision)
    unwrap(await type('一。二。'))
    expect(await type('一。二。这一句很长很长很长很长很长。')).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    unwrap(await type('一。二。三。'))
    unwrap(await type('一。二。三。四。'))
    expect(paragraph((await reopen()).document)).toBe('一。二。三。四。')
  })
})
