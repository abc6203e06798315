import { htmlLines } from '#shared/html-import/html-lines.ts'
import { type ImportTextOptions, importText } from '#shared/text-import/import-text.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'

/**
 * A pasted piece of a Word file, a WPS file or a web page. Null when its HTML says nothing that its plain text does not:
 * then the plain text is the better source.
 */
export function importHtml(html: string, options: Omit<ImportTextOptions, 'hints'>): ImportedReport | null {
  const { text, hints, hasStructure } = htmlLines(html)
  return hasStructure ? importText(text, { ...options, hints }) : null
}
