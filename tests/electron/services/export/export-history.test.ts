import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createExportHistory } from '#electron/services/export/export-history.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const note = (overridden: number) => ({ at: '2025-01-05T08:00:00.000Z', fileName: '报告.docx', overridden })

describe('createExportHistory', () => {
  const tempFolder = useTempFolders()

  it('keeps the final copies of each draft apart, in order, over restarts', async () => {
    const folder = await tempFolder()
    const history = createExportHistory(folder)
    await Promise.all([history.record('d1', note(2)), history.record('d2', note(5)), history.record('d1', note(0))])
    const again = createExportHistory(folder)
    expect(unwrap(await again.list('d1')).map(({ overridden }) => overridden)).toEqual([2, 0])
    expect(unwrap(await again.list('d2'))).toEqual([note(5)])
    expect(unwrap(await again.list('d3'))).toEqual([])
  })

  it('sets a history aside that cannot be read, instead of writing over it', async () => {
    const folder = await tempFolder()
    await writeFile(path.join(folder, 'exports.json'), '{"version":1')
    unwrap(await createExportHistory(folder).record('d1', note(1)))
    expect((await readdir(folder)).sort()).toEqual(['exports.damaged-1.json', 'exports.json'])
    expect(await readFile(path.join(folder, 'exports.damaged-1.json'), 'utf8')).toBe('{"version":1')
    expect(unwrap(await createExportHistory(folder).list('d1'))).toEqual([note(1)])
  })

  it('keeps the last hundred of a draft', async () => {
    const history = createExportHistory(await tempFolder())
    for (let n = 0; n < 102; n++) unwrap(await history.record('d1', note(n)))
    const kept = unwrap(await history.list('d1'))
    expect([kept.length, kept[0]?.overridden]).toEqual([100, 2])
  })

  it('says that the file is written although it could not be noted', async () => {
    const answer = await createExportHistory(await tempFolder(), failingFileOps({ at: 1, with: 'ENOSPC', only: ['createNew'] })).record('d1', note(0))
    expect(answer).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    if (!answer.ok) {
      expectThreeSentences(answer.error)
      expect(answer.error.safe).toBe('Word 文件已经写好，稿子没有受影响。')
    }
  })
})
