import type { ImportWarning } from '#shared/text-import/imported-report.ts'

export type ImportChangeKind = ImportWarning['kind']

/** `id` counts from 0 through all changes: several may read alike. */
export type ImportChange = ImportWarning & { readonly id: number }

export interface ImportChangeGroup {
  readonly kind: ImportChangeKind
  readonly name: string
  readonly note: string
  readonly changes: readonly ImportChange[]
}

const KINDS: readonly (readonly [kind: ImportChangeKind, name: string, note: string])[] = [
  ['mask', '遮掩变空项', '星号、叉号换成可以填写的空项'],
  ['site-advert', '网站广告', '不属于报告的文字'],
  ['pay-marker', '收费提示', '整行删去'],
  ['web-leftover', '网页残留', '不属于报告的文字'],
  ['hard-wrap', '断开的行', '接回同一段'],
  ['white-space', '多余空白', '空格和空行'],
  ['stray', '零散字符', '不成句的符号'],
  ['unreadable', '读不出的字符', '请对照原文件核对'],
  ['numbering', '标题序号', '改成统一的写法'],
  ['word', 'Word 里的内容', '没有读入，或换了样子'],
]

/** What import changed, by kind, in the order in which it matters; kinds without a change are left out. */
export function importChangeGroups(warnings: readonly ImportWarning[]): ImportChangeGroup[] {
  const changes = warnings.map((warning, id) => ({ ...warning, id }))
  return KINDS.map(([kind, name, note]) => ({ kind, name, note, changes: changes.filter((change) => change.kind === kind) })).filter(
    (group) => group.changes.length > 0,
  )
}
