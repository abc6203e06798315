import type { PendingImport } from '#shared/contract/imports.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'

/** What import made out in a text, in a few words: for the first line of the preview. */
export function recognised({ blocks }: Pick<ReportDocument, 'blocks'>): PendingImport['recognised'] {
  return {
    blocks: blocks.length,
    hasTitle: blocks.some(({ type }) => type === 'title'),
    sections: blocks.filter((block) => block.type === 'heading' && block.level === 1).length,
    isSigned: blocks.some(({ type }) => type === 'signature' || type === 'date'),
  }
}
