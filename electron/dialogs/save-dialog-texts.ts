import { invariant } from '#shared/base/invariant.ts'
import { PROFILE_EXTENSION } from '#shared/layout-profiles/profile-file.ts'
import { OWN_WORDS_EXTENSION } from '#shared/own-words/own-words-file.ts'
import { PACK_EXTENSION } from '#shared/packs/pack-file.ts'
import { REPORT_TYPE_EXTENSION } from '#shared/report-types/report-type-file.ts'

/** What the dialog is called that asks where to save, and what its kind of file is called in it. */
export interface SaveDialogTexts {
  readonly title: string
  readonly name: string
}

const TEXTS: Readonly<Record<string, SaveDialogTexts>> = {
  '.docx': { title: '导出 Word', name: 'Word 文档' },
  '.pdf': { title: '存为 PDF', name: 'PDF 文档' },
  '.antou': { title: '把稿子另存到别处', name: '案头草稿' },
  '.zip': { title: '备份到', name: '案头备份' },
  [PACK_EXTENSION]: { title: '导出短语包', name: '案头短语包' },
  [PROFILE_EXTENSION]: { title: '导出版式', name: '案头版式' },
  [REPORT_TYPE_EXTENSION]: { title: '导出报告种类', name: '案头报告种类' },
  [OWN_WORDS_EXTENSION]: { title: '导出自定义词表', name: '案头词表' },
}

/** @param extension with its dot; one that no file of ours has is a bug */
export function saveDialogTexts(extension: string): SaveDialogTexts {
  const texts = TEXTS[extension]
  invariant(texts, `nothing to call a file that ends in ${extension}`)
  return texts
}
