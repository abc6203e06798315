import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { encodeBackup } from '#electron/services/backup/backup-file.ts'
import { createBackupService } from '#electron/services/backup/backup-service.ts'
import { draftFolder } from '#electron/services/drafts/draft-folder.ts'
import { createDraftPassword } from '#electron/services/password/draft-password.ts'
import { createOwnWordsStore } from '#electron/services/words/own-words-store.ts'
import { NO_OWN_WORDS } from '#shared/proofreading/own-words.ts'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { storeOver, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

describe('a backup', () => {
  const tempFolder = useTempFolders()

  async function program(ops = nodeFileOps) {
    const folder = await tempFolder()
    await mkdir(path.join(folder, 'drafts'))
    const places = draftFolder(path.join(folder, 'drafts'))
    const ids = countingIds()
    for (let n = 0; n < 50; n++) ids.draftId()
    return {
      folder,
      drafts: storeOver(path.join(folder, 'drafts')),
      backup: createBackupService({
        folder,
        places,
        password: createDraftPassword({ places, ops }),
        ids,
        now: () => '2026-03-05T08:00:00.000Z',
        ops,
      }),
    }
  }

  async function filled() {
    const made = await program()
    unwrap(await made.drafts.createFrom(reportWith('甲稿。', 'a')))
    unwrap(await made.drafts.createFrom(reportWith('乙稿。', 'b')))
    await mkdir(path.join(made.folder, 'drafts', 'versions', 'a'), { recursive: true })
    await writeFile(path.join(made.folder, 'drafts', 'versions', 'a', '000001.json'), '一版')
    await writeFile(path.join(made.folder, 'settings.json'), '{}')
    await writeFile(path.join(made.folder, 'window-state.json'), '{}')
    await mkdir(path.join(made.folder, 'Cache'))
    await writeFile(path.join(made.folder, 'Cache', 'data.json'), '{}')
    return made
  }

  it('holds what is the user’s, as files that any program opens, and nothing of the machine', async () => {
    const { backup } = await filled()
    const { bytes, drafts } = unwrap(await backup.make())
    expect(drafts).toBe(2)
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
      'drafts/a.antou',
      'drafts/b.antou',
      'drafts/versions/a/000001.json',
      'manifest.json',
      'settings.json',
    ])
  })

  it('brings the user’s own word list along', async () => {
    const made = await filled()
    const entries = { ...NO_OWN_WORDS, permitted: ['党政综合办'] }
    unwrap(await createOwnWordsStore(made.folder).save(entries))
    const { bytes } = unwrap(await made.backup.make())
    const other = await program()
    unwrap(await other.backup.restore(bytes))
    expect(unwrap(await createOwnWordsStore(other.folder).load())).toEqual(entries)
  })

  it('brings everything to an empty machine', async () => {
    const { bytes } = unwrap(await (await filled()).backup.make())
    const other = await program()
    expect(unwrap(await other.backup.preview(bytes))).toEqual({
      at: '2026-03-05T08:00:00.000Z',
      drafts: { missing: 2, same: 0, different: 0 },
      binned: 0,
      password: 'none',
      others: { missing: 1, different: 0 },
    })
    expect(unwrap(await other.backup.restore(bytes))).toEqual({ drafts: 2, keptBoth: 0, binned: 0, asideFolder: null })
    expect(unwrap(await other.drafts.open('a')).document).toEqual(reportWith('甲稿。', 'a'))
    expect(await readFile(path.join(other.folder, 'drafts', 'versions', 'a', '000001.json'), 'utf8')).toBe('一版')
    expect(await readFile(path.join(other.folder, 'settings.json'), 'utf8')).toBe('{}')
  })

  it('replaces nothing: the same is passed over, of what differs both are kept', async () => {
    const { folder, drafts, backup } = await filled()
    const { bytes } = unwrap(await backup.make())
    unwrap(await drafts.save({ document: reportWith('甲稿，后来改了。', 'a'), view: { caret: null }, revision: 1 }))
    await writeFile(path.join(folder, 'settings.json'), '{"theme":"dark"}')
    const before = await readFile(path.join(folder, 'drafts', 'a.antou'))
    expect(unwrap(await backup.preview(bytes))).toMatchObject({ drafts: { missing: 0, same: 1, different: 1 }, others: { different: 1 } })
    const restored = unwrap(await backup.restore(bytes))
    expect(restored).toMatchObject({ drafts: 1, keptBoth: 1, asideFolder: path.join(folder, 'from-backup-2026-03-05T08-00-00') })
    expect(await readFile(path.join(folder, 'drafts', 'a.antou'))).toEqual(before)
    expect(await readFile(path.join(folder, 'settings.json'), 'utf8')).toBe('{"theme":"dark"}')
    const titles = unwrap(await drafts.list()).map((draft) => (draft.state === 'readable' ? draft.title : draft.state))
    expect(titles.filter((title) => title.endsWith('（找回的一份）'))).toHaveLength(1)
  })

  it('is refused whole when one byte of one file is not what was backed up', async () => {
    const { bytes } = unwrap(await (await filled()).backup.make())
    const files = unzipSync(bytes)
    const hurt = zipSync({ ...files, 'drafts/a.antou': strToU8('别的') })
    const other = await program()
    const refused = await other.backup.restore(hurt)
    expect(refused).toMatchObject({ ok: false, error: { code: 'backup-damaged' } })
    if (!refused.ok) expectThreeSentences(refused.error)
    expect(await readdir(path.join(other.folder, 'drafts'))).toEqual([])
  })

  it('is refused when it is no backup, or was cut anywhere', async () => {
    const { bytes } = unwrap(await (await filled()).backup.make())
    const other = await program()
    for (const wrong of [new Uint8Array(), strToU8('不是压缩包'), zipSync({ 'a.txt': strToU8('甲') })]) {
      const refused = await other.backup.preview(wrong)
      expect(refused).toMatchObject({ ok: false, error: { code: 'not-a-backup' } })
      if (!refused.ok) expectThreeSentences(refused.error)
    }
    for (let length = 0; length < bytes.length; length += 97) expect((await other.backup.restore(bytes.subarray(0, length))).ok).toBe(false)
    expect(await readdir(other.folder)).toEqual(['drafts'])
  })

  it.each(['../outside.json', 'drafts/../../outside.json', '/etc/outside.json', 'drafts\\a.antou', 'Cache/x.json', 'drafts/versions/../x.antou'])(
    'writes nothing where nothing of the user’s belongs: %s',
    async (name) => {
      const { bytes } = unwrap(await (await filled()).backup.make())
      const files = unzipSync(bytes)
      const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']))
      const content = strToU8('坏')
      const sum = (await import('node:crypto')).createHash('sha256').update(content).digest('hex')
      manifest.files.push({ path: name, size: content.length, sha256: sum })
      const evil = zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify(manifest)), [name]: content })
      const other = await program()
      expect(await other.backup.restore(evil)).toMatchObject({ ok: false, error: { code: 'backup-damaged' } })
      expect(await readdir(other.folder)).toEqual(['drafts'])
    },
  )

  it('loses nothing that was there when bringing it back fails at any operation, and can be brought back again', async () => {
    const { bytes } = unwrap(await (await filled()).backup.make())
    for (let n = 1; n < 60; n += 3) {
      const ops = failingFileOps({ at: n, with: 'ENOSPC' })
      const other = await program(ops)
      unwrap(await other.drafts.createFrom(reportWith('本来就有的。', 'c')))
      await other.backup.restore(bytes)
      if (ops.faults() === 0) break
      expect(unwrap(await other.drafts.open('c')).document).toEqual(reportWith('本来就有的。', 'c'))
      unwrap(await other.backup.restore(bytes))
      expect(unwrap(await other.drafts.open('a')).document).toEqual(reportWith('甲稿。', 'a'))
      expect(unwrap(await other.drafts.list())).toHaveLength(3)
    }
  })

  it('is not made where it would be too large to be read again', () => {
    const files = new Map([['words.antouwords', new Uint8Array(11)]])
    const made = encodeBackup({ at: '2026-03-05T08:00:00.000Z', files }, 10)
    expect(made).toMatchObject({ ok: false, error: { code: 'backup-too-large' } })
    if (!made.ok) expectThreeSentences(made.error)
    expect(encodeBackup({ at: '2026-03-05T08:00:00.000Z', files }, 11).ok).toBe(true)
  })
})
