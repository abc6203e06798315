import { describe, expect, it } from 'vitest'
import { FILE_TASKS, fileError } from '#electron/services/files/file-error.ts'
import { errnoError } from '#tests/electron/services/support/failing-file-ops.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

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
    for (const task of FILE_TASKS) {
      const error = fileError(errnoError(errno), task)
      expect(error.code).toBe(code)
      expectThreeSentences(error)
    }
  })

  it('tells a full disk apart from a locked file', () => {
    expect(fileError(errnoError('ENOSPC'), 'export').what).toBe('磁盘空间满了，Word 文件没有写成。')
    expect(fileError(errnoError('EBUSY'), 'export').advice).toBe('请关掉正在用它的程序，再试一次。')
  })

  it('does not send anybody to Word for the files that only 案头 has, and to 草稿设置 where a draft cannot be written', () => {
    expect(fileError(errnoError('EACCES'), 'save-draft').advice).toContain('“草稿设置”里换一个自己能写的文件夹')
    for (const task of ['save-draft', 'read-draft', 'remove-draft', 'settings', 'version'] as const)
      expect(fileError(errnoError('EACCES'), task).advice).not.toContain('Word')
    expect(fileError(errnoError('EACCES'), 'export').advice).toContain('先在 Word 或 WPS 里关掉这个文件')
  })

  it('says of a draft that was to be removed or put back what did not happen, not that it cannot be read', () => {
    expect(fileError(errnoError('EBUSY'), 'remove-draft').what).toBe('文件正被别的程序占用着，草稿没有删成。')
    expect(fileError(errnoError('EBUSY'), 'restore-draft').what).toBe('文件正被别的程序占用着，草稿没有放回去。')
  })

  it('calls a Word file by its name, and no other file that is handed out', () => {
    expect(fileError(errnoError('ENOSPC'), 'hand-out').what).toBe('磁盘空间满了，要存的文件没有写成。')
  })

  it('advises to close Word or to choose another name only where the user chose the file', () => {
    expect(fileError(errnoError('EACCES'), 'hand-out').advice).toBe('请先在 Word 或 WPS 里关掉这个文件，或者换一个自己能写的文件夹，再试一次。')
    expect(fileError(errnoError('EACCES'), 'settings').advice).toBe(
      '请先退出正在同步或检查这个文件夹的程序，或者请管理这台电脑的人放开写入权限，再试一次。',
    )
    expect(fileError(errnoError('ENAMETOOLONG'), 'export').advice).toBe('请换一个短一些的文件名。')
    expect(fileError(errnoError('ENAMETOOLONG'), 'save-draft').advice).toBe('请懂电脑的同事把草稿所在的文件夹换到短一些的位置，再试一次。')
    expect(fileError(errnoError('EACCES'), 'import').advice).toBe('请先关掉正在用它的程序，或者把文件复制到自己的文件夹里，再试一次。')
  })

  it('names a failure of the system that has no sentence of its own by its short code', () => {
    expect(fileError(errnoError('EXDEV'), 'save-draft').what).toBe('系统没有答应这次读写（EXDEV），这一次没有保存上。')
  })

  it('throws on what is no failure of a file, so that bugs stay visible', () => {
    expect(() => fileError(new TypeError('x is undefined'), 'export')).toThrow('x is undefined')
    expect(() => fileError('not even an error', 'export')).toThrow()
  })
})
