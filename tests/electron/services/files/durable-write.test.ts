import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const OLD = Buffer.from('旧的内容。')
const NEW = Buffer.from('新的内容，比旧的长得多。'.repeat(2000))

describe('durableWrite', () => {
  const tempFolder = useTempFolders()

  async function fileWithOldContent() {
    const folder = await tempFolder()
    const file = path.join(folder, '述职 报告.antou')
    await writeFile(file, OLD)
    return { folder, file }
  }

  it('writes a new file that only its owner may read', async () => {
    const file = path.join(await tempFolder(), '新 文件.antou')
    expect(await durableWrite(file, NEW)).toEqual({ ok: true, value: null })
    expect(await readFile(file)).toEqual(NEW)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('replaces an old file and leaves nothing beside it', async () => {
    const { folder, file } = await fileWithOldContent()
    expect((await durableWrite(file, NEW)).ok).toBe(true)
    expect(await readFile(file)).toEqual(NEW)
    expect(await readdir(folder)).toEqual(['述职 报告.antou'])
  })

  it('syncs the file before it takes the name, and the folder after', async () => {
    const { file } = await fileWithOldContent()
    const ops = failingFileOps(null)
    await durableWrite(file, NEW, { ops })
    expect(ops.done).toEqual(['info', 'createNew', 'write', 'sync', 'size', 'close', 'rename', 'syncFolder'])
  })

  it('writes every byte when the system takes them piece by piece', async () => {
    const { file } = await fileWithOldContent()
    const ops = failingFileOps({ at: 1, with: 'short', forGood: true, only: ['write'] })
    expect((await durableWrite(file, NEW, { ops })).ok).toBe(true)
    expect(await readFile(file)).toEqual(NEW)
    expect(ops.faults()).toBeGreaterThan(3)
  })

  it('does not wait for ever on a disk that takes no byte and says nothing', async () => {
    const { folder, file } = await fileWithOldContent()
    const stuck = {
      ...nodeFileOps,
      createNew: async (target: string, mode: number) => ({ ...(await nodeFileOps.createNew(target, mode)), write: async () => 0 }),
    }
    const written = await durableWrite(file, NEW, { ops: stuck })
    expect(written).toMatchObject({ ok: false, error: { replaced: false, cause: { code: 'ENOSPC' } } })
    expect(await readFile(file)).toEqual(OLD)
    expect(await readdir(folder)).toEqual(['述职 报告.antou'])
  })

  it('does not take the name when the file is shorter than it should be', async () => {
    const { file } = await fileWithOldContent()
    const lying = {
      ...nodeFileOps,
      createNew: async (target: string, mode: number) => ({ ...(await nodeFileOps.createNew(target, mode)), size: async () => NEW.length - 1 }),
    }
    expect(await durableWrite(file, NEW, { ops: lying })).toMatchObject({ ok: false, error: { replaced: false } })
    expect(await readFile(file)).toEqual(OLD)
  })

  it.each(['ENOSPC', 'EIO', 'EROFS', 'EMFILE'])('keeps the old file whole when any one operation fails with %s', async (code) => {
    const { folder, file } = await fileWithOldContent()
    let n = 1
    for (; ; n++) {
      await writeFile(file, OLD)
      const ops = failingFileOps({ at: n, with: code })
      const written = await durableWrite(file, NEW, { ops })
      if (ops.faults() === 0) break
      expect(await readdir(folder)).toEqual(['述职 报告.antou'])
      expect(written, `operation ${n}: ${ops.done.at(-1)}`).toMatchObject({ ok: false, error: { cause: { code } } })
      // Only the last operation, the folder's sync, comes after the new content has taken the name.
      const replaced = !written.ok && written.error.replaced
      expect(replaced).toBe(ops.done.at(-1) === 'syncFolder')
      expect(await readFile(file)).toEqual(replaced ? NEW : OLD)
    }
    expect(n).toBe(9)
  })

  it('keeps the old file whole when the disk stays full from any operation on', async () => {
    const { file } = await fileWithOldContent()
    for (let n = 1; n <= 8; n++) {
      await writeFile(file, OLD)
      const written = await durableWrite(file, NEW, { ops: failingFileOps({ at: n, with: 'ENOSPC', forGood: true }) })
      expect(written.ok).toBe(false)
      expect(await readFile(file)).toEqual(n === 8 ? NEW : OLD)
    }
  })

  it.each(['EPERM', 'EACCES', 'EBUSY'])('waits while another program holds the file: %s, up to ten times', async (code) => {
    for (let times = 1; times <= 10; times++) {
      const { file } = await fileWithOldContent()
      let left = times
      let waited = 0
      const held = {
        ...nodeFileOps,
        rename: async (from: string, to: string) => {
          if (left-- > 0) throw Object.assign(new Error(code), { code })
          await nodeFileOps.rename(from, to)
        },
        wait: async (milliseconds: number) => {
          waited += milliseconds
        },
      }
      expect((await durableWrite(file, NEW, { ops: held })).ok).toBe(true)
      expect(await readFile(file)).toEqual(NEW)
      expect(waited).toBeLessThanOrEqual(2000)
    }
  })

  it('gives up on a file that stays held, with the old content in place', async () => {
    const { folder, file } = await fileWithOldContent()
    const ops = failingFileOps({ at: 1, with: 'EBUSY', forGood: true, only: ['rename'] })
    expect(await durableWrite(file, NEW, { ops })).toMatchObject({ ok: false, error: { replaced: false, cause: { code: 'EBUSY' } } })
    expect(ops.done.filter((name) => name === 'rename')).toHaveLength(11)
    expect(await readFile(file)).toEqual(OLD)
    expect(await readdir(folder)).toEqual(['述职 报告.antou'])
  })

  it.each(['EPERM', 'EINVAL', 'EISDIR'])('takes a platform that cannot sync folders (%s) as it is', async (code) => {
    const { file } = await fileWithOldContent()
    const ops = failingFileOps({ at: 1, with: code, only: ['syncFolder'] })
    expect((await durableWrite(file, NEW, { ops })).ok).toBe(true)
  })

  it('never copies across file systems in place', async () => {
    const { file } = await fileWithOldContent()
    const ops = failingFileOps({ at: 1, with: 'EXDEV', only: ['rename'] })
    expect(await durableWrite(file, NEW, { ops })).toMatchObject({ ok: false, error: { replaced: false } })
    expect(await readFile(file)).toEqual(OLD)
  })

  it('refuses a name that is a folder', async () => {
    const folder = path.join(await tempFolder(), '是文件夹.docx')
    await mkdir(folder)
    expect(await durableWrite(folder, NEW)).toMatchObject({ ok: false, error: { replaced: false, cause: { code: 'EISDIR' } } })
    expect(await readdir(path.dirname(folder))).toEqual(['是文件夹.docx'])
  })
})
