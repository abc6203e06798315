import { describe, expect, it } from 'vitest'
import { saveDialogTexts } from '#electron/dialogs/save-dialog-texts.ts'

describe('the dialog that asks where to save', () => {
  it.each([
    ['.docx', '导出 Word', 'Word 文档'],
    ['.pdf', '存为 PDF', 'PDF 文档'],
    ['.antou', '把稿子另存到别处', '案头草稿'],
    ['.zip', '备份到', '案头备份'],
    ['.antoupack', '导出短语包', '案头短语包'],
    ['.antouprofile', '导出版式', '案头版式'],
    ['.antoutype', '导出报告种类', '案头报告种类'],
    ['.antouwords', '导出自定义词表', '案头词表'],
  ])('says what is saved: %s', (extension, title, name) => {
    expect(saveDialogTexts(extension)).toEqual({ title, name })
  })

  it('has no words for a kind of file that is none of ours', () => {
    expect(() => saveDialogTexts('.exe')).toThrow('invariant')
  })
})
