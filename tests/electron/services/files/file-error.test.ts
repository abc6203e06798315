import { describe, expect, it } from 'vitest'
import { type FileTask, fileError } from '#electron/services/files/file-error.ts'
import { errnoError } from '#tests/electron/services/support/failing-file-ops.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const TASKS: readonly FileTask[] = ['save-draft', 'read-draft', 'export', 'import', 'settings', 'library']

describe('fileError', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EROFS', 'read-only'],
    ['ENOENT', 'not-found'],
    ['ENOTDIR', 'not-found'],
    ['EISDIR', 'is-folder'],
    ['EMFILE', 'too-many-files'],
    ['ENAMETOOLONG', 'name-too-long'],
    ['EBUSY', 'in-use'],
    ['EIO', 'disk-fault'],
    ['EXDEV', 'file-error'],
  ])('says %s in three sentences for every task: %s', (errno, code) => {
    for (const task of TASKS) {
      const error = fileError(errnoError(errno), task)
      expect(error.code).toBe(code)
      expectThreeSentences(error)
    }
  })

  it('tells a full disk apart from a locked file', () => {
    expect(fileError(errnoError('ENOSPC'), 'export').what).toBe('磁盘空间满了，Word 文件没有写成。')
    expect(fileError(errnoError('EBUSY'), 'export').advice).toBe('请关掉正在用它的程序，再试一次。')
  })

  it('names a failure of the system that has no sentence of its own by its short code', () => {
    expect(fileError(errnoError('EXDEV'), 'save-draft').what).toBe('系统没有答应这次读写（EXDEV），这一次没有保存上。')
  })

  it('throws on what is no failure of a file, so that bugs stay visible', () => {
    expect(() => fileError(new TypeError('x is undefined'), 'export')).toThrow('x is undefined')
    expect(() => fileError('not even an error', 'export')).toThrow()
  })
})
