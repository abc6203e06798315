import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createDocumentsDialogs, findDocumentsFolder } from '#electron/local-host/documents-dialogs.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'
import { userDataFolder } from '#electron/services/files/user-data-folder.ts'

function home(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'antou-home-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('exports of the local host', () => {
  it('go to the documents folder, which is made when it is missing', async () => {
    const folder = path.join(home(), '文档')
    expect(await createDocumentsDialogs(folder).chooseExport('报告.docx')).toEqual({ ok: true, value: path.join(folder, '报告.docx') })
    expect(existsSync(folder)).toBe(true)
  })
  it('never overwrite: a second one is called （2）, a third （3）', async () => {
    const folder = home()
    const dialogs = createDocumentsDialogs(folder)
    writeFileSync(path.join(folder, '报告.docx'), 'first')
    expect(await dialogs.chooseExport('报告.docx')).toEqual({ ok: true, value: path.join(folder, '报告（2）.docx') })
    writeFileSync(path.join(folder, '报告（2）.docx'), 'second')
    expect(await dialogs.chooseExport('报告.docx')).toEqual({ ok: true, value: path.join(folder, '报告（3）.docx') })
  })
  it('say at once when the documents folder cannot be made', async () => {
    const taken = path.join(home(), '文档')
    writeFileSync(taken, 'a file of that name')
    const chosen = await createDocumentsDialogs(path.join(taken, '里面')).chooseExport('报告.docx')
    expect(chosen).toMatchObject({ ok: false, error: { code: 'not-found' } })
    if (!chosen.ok) expectThreeSentences(chosen.error)
  })
  it('has no dialog to choose a file with', async () => {
    expect(await createDocumentsDialogs(home()).chooseImport()).toMatchObject({ ok: false, error: { code: 'no-dialog' } })
  })
})

describe.runIf(process.platform === 'linux')('findDocumentsFolder', () => {
  it('is the one that the desktop names', () => {
    const folder = home()
    mkdirSync(path.join(folder, '.config'))
    writeFileSync(path.join(folder, '.config/user-dirs.dirs'), '# comment\nXDG_DOCUMENTS_DIR="$HOME/我的文档"\n')
    expect(findDocumentsFolder(folder, {})).toBe(path.join(folder, '我的文档'))
  })
  it('is 文档 where there is one, else Documents', () => {
    const folder = home()
    expect(findDocumentsFolder(folder, {})).toBe(path.join(folder, 'Documents'))
    mkdirSync(path.join(folder, '文档'))
    expect(findDocumentsFolder(folder, {})).toBe(path.join(folder, '文档'))
  })
})

describe('userDataFolder', () => {
  it('is where Electron keeps the data of a program of this name', () => {
    expect(userDataFolder({}, 'linux', '/home/a')).toBe('/home/a/.config/案头')
    expect(userDataFolder({ XDG_CONFIG_HOME: '/c' }, 'linux', '/home/a')).toBe('/c/案头')
    expect(userDataFolder({ APPDATA: '/appdata' }, 'win32', '/home/a')).toBe(path.join('/appdata', '案头'))
    expect(userDataFolder({}, 'darwin', '/Users/a')).toBe('/Users/a/Library/Application Support/案头')
  })
  it('lies beside the portable program, so that a stick carries its drafts along', () => {
    expect(userDataFolder({ PORTABLE_EXECUTABLE_DIR: '/stick', APPDATA: '/appdata' }, 'win32', '/home/a')).toBe(path.join('/stick', '案头数据'))
  })
  it('is another one for tests', () => {
    expect(userDataFolder({ ANTOU_USER_DATA: '/t' }, 'linux', '/home/a')).toBe('/t')
  })
})
