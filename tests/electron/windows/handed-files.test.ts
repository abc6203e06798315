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
