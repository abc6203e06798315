import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fail, ok } from '#shared/base/result.ts'
import { DRAFT_TOO_LARGE } from '#electron/services/drafts/draft-errors.ts'
import { draftFolder } from '#electron/services/drafts/draft-folder.ts'
import { NO_SEAL } from '#electron/services/drafts/draft-seal.ts'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { type VersionStore, createVersionStore } from '#electron/services/versions/version-store.ts'
import { withVersions } from '#electron/services/versions/with-versions.ts'
import { failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { storeOver, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

describe('the versions of a draft', () => {
  const tempFolder = useTempFolders()

  async function setUp(ops = nodeFileOps) {
    const folder = await tempFolder()
    const clock = { minutes: 0 }
    const now = () => new Date(Date.UTC(2026, 2, 10, 8, clock.minutes)).toISOString()
    const started = () => createVersionStore({ places: draftFolder(folder), ops, seal: NO_SEAL, now })
    return { folder, clock, store: started(), restarted: started, place: path.join(folder, 'versions', 'draft-1') }
  }

  it('are kept by themselves every ten minutes, when something changed', async () => {
    const { store, clock } = await setUp()
    expect(await store.keepIfDue(reportWith('一。'))).toBe(true)
    clock.minutes = 5
    await store.keepIfDue(reportWith('二。'))
    clock.minutes = 11
    await store.keepIfDue(reportWith('三。'))
    clock.minutes = 30
    await store.keepIfDue({ ...reportWith('三。'), updatedAt: '2026-03-10T09:00:00.000Z' })
    const { versions, bytes } = unwrap(await store.list('draft-1'))
    expect(versions).toMatchObject([
      { number: 2, kind: 'auto', name: '', at: '2026-03-10T08:11:00.000Z' },
      { number: 1, kind: 'auto' },
    ])
    expect(bytes).toBeGreaterThan(500)
    expect(unwrap(await store.read('draft-1', 2)).blocks).toEqual(reportWith('三。').blocks)
  })

  it('go on from the last one on the disk after a restart', async () => {
    const { store, restarted, clock } = await setUp()
    await store.keepIfDue(reportWith('一。'))
    const again = restarted()
    clock.minutes = 5
    expect(await again.keepIfDue(reportWith('二。'))).toBe(true)
    expect(unwrap(await again.list('draft-1')).versions).toHaveLength(1)
    clock.minutes = 11
    await again.keepIfDue(reportWith('一。'))
    expect(unwrap(await again.list('draft-1')).versions).toHaveLength(1)
    await again.keepIfDue(reportWith('二。'))
    expect(unwrap(await again.list('draft-1')).versions.map(({ number }) => number)).toEqual([2, 1])
  })

  it('go on being kept when the clock was set back', async () => {
    const { store, clock } = await setUp()
    await store.keepIfDue(reportWith('一。'))
    clock.minutes = -100_000
    await store.keepIfDue(reportWith('二。'))
    expect(unwrap(await store.list('draft-1')).versions.map(({ number }) => number)).toEqual([2, 1])
  })

  it('bear the name that the user gives, then or later', async () => {
    const { store } = await setUp()
    unwrap(await store.keep(reportWith('一。'), 'named', '送审稿'))
    await store.keepIfDue(reportWith('二。'))
    unwrap(await store.rename('draft-1', 1, '书记改'))
    expect(unwrap(await store.list('draft-1')).versions).toMatchObject([{ kind: 'named', name: '书记改', chars: 39 }])
    expect(unwrap(await store.read('draft-1', 1)).blocks).toEqual(reportWith('一。').blocks)
  })

  it('can be removed, one or all', async () => {
    const { store, folder } = await setUp()
    unwrap(await store.keep(reportWith('一。'), 'named', '一稿'))
    unwrap(await store.keep(reportWith('二。'), 'named', '二稿'))
    unwrap(await store.remove('draft-1', 1))
    expect(unwrap(await store.list('draft-1')).versions).toHaveLength(1)
    unwrap(await store.removeAll('draft-1'))
    expect(await readdir(path.join(folder, 'versions'))).toEqual([])
    unwrap(await store.removeAll('draft-1'))
  })

  it('are kept at once of a draft that comes back after all of its versions were removed', async () => {
    const { store } = await setUp()
    await store.keepIfDue(reportWith('一。'))
    unwrap(await store.removeAll('draft-1'))
    await store.keepIfDue(reportWith('一。'))
    expect(unwrap(await store.list('draft-1')).versions).toHaveLength(1)
  })

  it('are not kept of what was only read, nor of what was not saved; of what went into a draft of its own they are kept there', async () => {
    const kept: string[] = []
    const versions = { keepIfDue: async ({ id }: { id: string }) => kept.push(id) > 0 } as unknown as VersionStore
    const answers = { opened: { document: reportWith('一。'), readOnly: 'locked' }, saved: fail(DRAFT_TOO_LARGE) as unknown }
    const drafts = withVersions(
      { open: async () => ok(answers.opened), save: async () => answers.saved } as unknown as Parameters<typeof withVersions>[0],
      versions,
    )
    const request = { document: reportWith('二。'), view: { caret: null }, revision: 1 }
    await drafts.open('draft-1')
    await drafts.save(request)
    expect(kept).toEqual([])
    answers.saved = ok({ revision: 1, savedAt: '2026-03-10T08:00:00.000Z', movedTo: 'draft-2' })
    await drafts.save(request)
    expect(kept).toEqual(['draft-2'])
  })

  it('never get a number twice that still stands, a damaged one included', async () => {
    const { store, place } = await setUp()
    unwrap(await store.keep(reportWith('一。'), 'named', '一稿'))
    await writeFile(path.join(place, '000001.json'), '损坏')
    expect(unwrap(await store.keep(reportWith('二。'), 'named', '二稿')).number).toBe(2)
    expect(await readFile(path.join(place, '000001.json'), 'utf8')).toBe('损坏')
    expect(unwrap(await store.list('draft-1')).versions).toHaveLength(1)
    const gone = await store.read('draft-1', 1)
    expect(gone).toMatchObject({ ok: false, error: { code: 'version-gone' } })
    if (!gone.ok) expectThreeSentences(gone.error)
  })

  it('are noticed when a byte of them changed', async () => {
    const { store, place } = await setUp()
    unwrap(await store.keep(reportWith('一。'), 'named', '一稿'))
    const file = path.join(place, '000001.json')
    await writeFile(file, (await readFile(file, 'utf8')).replace('一。', '九。'))
    expect(await store.read('draft-1', 1)).toMatchObject({ ok: false, error: { code: 'version-gone' } })
  })

  it('never keep a save from succeeding', async () => {
    const folder = await tempFolder()
    const full = failingFileOps({ at: 1, with: 'ENOSPC', forGood: true })
    const versions = createVersionStore({ places: draftFolder(folder), ops: full, seal: NO_SEAL, now: () => new Date().toISOString() })
    const drafts = withVersions(storeOver(folder), versions)
    unwrap(await drafts.createFrom(reportWith('一。')))
    unwrap(await drafts.open('draft-1'))
    unwrap(await drafts.save({ document: reportWith('二。'), view: { caret: null }, revision: 1 }))
    expect(full.faults()).toBeGreaterThan(0)
  })

  it('hold what the day began with and what was saved', async () => {
    const { store, folder, clock } = await setUp()
    const drafts = withVersions(storeOver(folder), store)
    unwrap(await drafts.createFrom(reportWith('昨天写的。')))
    unwrap(await drafts.open('draft-1'))
    clock.minutes = 20
    unwrap(await drafts.save({ document: reportWith('今天写的。'), view: { caret: null }, revision: 1 }))
    expect(unwrap(await store.read('draft-1', 1)).blocks).toEqual(reportWith('昨天写的。').blocks)
    expect(unwrap(await store.read('draft-1', 2)).blocks).toEqual(reportWith('今天写的。').blocks)
  })

  it('are what a damaged draft is recovered from when nothing newer is left', async () => {
    const { store, folder } = await setUp()
    const drafts = withVersions(storeOver(folder), store)
    unwrap(await drafts.createFrom(reportWith('存过的版本。')))
    unwrap(await drafts.open('draft-1'))
    await writeFile(path.join(folder, 'draft-1.antou'), '损坏')
    const again = storeOver(folder)
    expect(unwrap(await again.list())).toMatchObject([{ state: 'damaged', recoverable: true }])
    expect(unwrap(await again.recover('draft-1')).document.blocks).toEqual(reportWith('存过的版本。').blocks)
  })

  it.each(['EIO', 'ENOSPC'])('lose none that was kept, whichever operation fails with %s', async (code) => {
    for (let n = 1; ; n++) {
      const { folder, store } = await setUp()
      unwrap(await store.keep(reportWith('一。'), 'named', '一稿'))
      const ops = failingFileOps({ at: n, with: code })
      const hurt = createVersionStore({ places: draftFolder(folder), ops, seal: NO_SEAL, now: () => new Date().toISOString() })
      const kept = await hurt.keep(reportWith('二。'), 'named', '二稿')
      await hurt.rename('draft-1', 1, '改名')
      if (ops.faults() === 0) break
      expect(unwrap(await store.read('draft-1', 1)).blocks).toEqual(reportWith('一。').blocks)
      if (kept.ok) expect(unwrap(await store.read('draft-1', kept.value.number)).blocks).toEqual(reportWith('二。').blocks)
    }
  })
})
