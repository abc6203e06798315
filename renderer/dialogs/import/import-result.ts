/** What became of one of several files. */
export interface ImportResult {
  readonly fileName: string
  /** The draft that was made; null where the file could not be read. */
  readonly draftId: string | null
  /** How many places were cleaned. */
  readonly changes: number
  /** Why it could not be read: one sentence. */
  readonly reason: string | null
}

/** 12 个文件：10 个已成为草稿，2 个没有读入。 @param hasMore some folders were not counted to their end */
export function resultsLead(results: readonly ImportResult[], left: number, skipped: number, hasMore: boolean): string {
  const made = results.filter(({ draftId }) => draftId !== null).length
  const failed = results.length - made
  const parts = [
    made > 0 ? `${made} 个已成为草稿` : '',
    failed > 0 ? `${failed} 个没有读入` : '',
    left > 0 ? `${left} 个没有轮到` : '',
    hasMore ? '有的文件夹太大、太深或者打不开，里面的报告没有数到，也没有读' : '',
    skipped > 0 ? `另有 ${skipped} 个不是报告文件，没有读` : '',
  ].filter((part) => part !== '')
  const advice = hasMore ? '请打开里面的文件夹，分几次导入。' : ''
  return `${parts.length > 0 ? parts.join('，') : '没有找到可以导入的文件'}。原文件都没有改动。${advice}`
}
