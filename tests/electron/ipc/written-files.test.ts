import { describe, expect, it, vi } from 'vitest'
import { createWrittenFiles } from '#electron/ipc/written-files.ts'

const FILE = '/文档/述职报告.docx'

describe('written files', () => {
  it('opens and shows a file that this run has written', async () => {
    const shell = { openPath: vi.fn(async () => ''), showItemInFolder: vi.fn() }
    const files = createWrittenFiles(
      shell,
      () => 'e1',
      () => true,
    )
    expect(files.remember(FILE)).toEqual({ exportId: 'e1', fileName: '述职报告.docx', folder: '/文档' })
    expect(await files.open('e1')).toEqual({ ok: true, value: null })
    expect(files.reveal('e1')).toEqual({ ok: true, value: null })
    expect(shell.openPath).toHaveBeenCalledExactlyOnceWith(FILE)
    expect(shell.showItemInFolder).toHaveBeenCalledExactlyOnceWith(FILE)
  })

  it('opens nothing for an id it did not give out', async () => {
    const shell = { openPath: vi.fn(async () => ''), showItemInFolder: vi.fn() }
    const files = createWrittenFiles(
      shell,
      () => 'e1',
      () => true,
    )
    expect(await files.open('e1')).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(files.reveal('other')).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(shell.openPath).not.toHaveBeenCalled()
    expect(shell.showItemInFolder).not.toHaveBeenCalled()
  })

  it('says so when the file has been moved away since', async () => {
    const files = createWrittenFiles(
      { openPath: async () => '', showItemInFolder: () => undefined },
      () => 'e1',
      () => false,
    )
    files.remember(FILE)
    expect(await files.open('e1')).toMatchObject({ ok: false, error: { code: 'not-found', safe: '稿子没有变化。' } })
  })

  it('says so when no program opens Word files', async () => {
    const files = createWrittenFiles(
      { openPath: async () => 'no application', showItemInFolder: () => undefined },
      () => 'e1',
      () => true,
    )
    files.remember(FILE)
    expect(await files.open('e1')).toMatchObject({ ok: false, error: { code: 'no-program' } })
  })
})
