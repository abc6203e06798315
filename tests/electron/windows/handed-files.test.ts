import { describe, expect, it, vi } from 'vitest'
import { createHandedFiles, filesInArguments } from '#electron/windows/handed-files.ts'

describe('filesInArguments', () => {
  it('finds the report that was double-clicked, relative names from the folder of the call', () => {
    expect(filesInArguments(['/opt/案头/antou', '去年 述职.docx', '/桌面/稿.ANTOU'], '/家/文档')).toEqual([
      '/家/文档/去年 述职.docx',
      '/桌面/稿.ANTOU',
    ])
  })

  it('takes every kind of file that reports are read from', () =>
    expect(filesInArguments(['antou', '/宏.docm', '/模板.dotx', '/网页.markdown'], '/')).toEqual(['/宏.docm', '/模板.dotx', '/网页.markdown']))

  it.skipIf(process.platform === 'win32')('understands the addresses that file managers of Linux hand over', () => {
    const handed = ['antou', 'file:///%E5%AE%B6/%E5%8E%BB%E5%B9%B4%20%E8%BF%B0%E8%81%8C.docx', 'file:///tmp/100%25.txt']
    expect(filesInArguments(handed, '/')).toEqual(['/家/去年 述职.docx', '/tmp/100%.txt'])
  })

  it.skipIf(process.platform === 'win32')('keeps an address that names no file of this machine, so that it is told as not found', () => {
    expect(filesInArguments(['antou', 'file://elsewhere/甲.docx', 'file:///a%2Fb.docx', 'file:///%E5.docx'], '/家')).toEqual([
      '/家/file:/elsewhere/甲.docx',
      '/家/file:/a%2Fb.docx',
      '/家/file:/%E5.docx',
    ])
  })

  it('passes over the program, its folder, switches and files of other kinds', () => {
    expect(filesInArguments(['/opt/antou.docx', '.', '--user-data-dir=/x.docx', '-psn_0_1', '照片.jpg', '说明'], '/家')).toEqual([])
  })
})

describe('createHandedFiles', () => {
  it('gives each file once and tells about new ones only', () => {
    const onAdded = vi.fn()
    const handed = createHandedFiles(onAdded)
    handed.add([])
    expect(onAdded).not.toHaveBeenCalled()
    handed.add(['/甲.docx'])
    handed.add(['/乙.docx'])
    expect(onAdded).toHaveBeenCalledTimes(2)
    expect(handed.take()).toEqual(['/甲.docx', '/乙.docx'])
    expect(handed.take()).toEqual([])
  })
})
