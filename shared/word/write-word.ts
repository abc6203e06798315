import { strToU8, zipSync } from 'fflate'
import type { ExportPlan } from '#shared/export-plan/export-plan.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { commentsPart } from '#shared/word/comments-part.ts'
import { corePropertiesPart } from '#shared/word/core-properties-part.ts'
import { documentPart } from '#shared/word/document-part.ts'
import { fontTablePart } from '#shared/word/font-table-part.ts'
import { packageParts } from '#shared/word/package-parts.ts'
import { pageNumberFooter } from '#shared/word/page-number-footer.ts'
import { placedRemarks } from '#shared/word/remark-marks.ts'
import { settingsPart } from '#shared/word/settings-part.ts'
import { collectSignOffStyles } from '#shared/word/sign-off-styles.ts'
import { stylesPart } from '#shared/word/styles-part.ts'

export interface WriteWordOptions {
  /** ISO 8601, UTC; for the document properties and remarks. Without it the file names no time, and equal plans give equal bytes. */
  readonly exportedAt?: string
}

/** The first day a zip can name: the files in it tell nothing about when they were made. */
const ZIP_TIME = new Date(1980, 0, 1)

/**
 * The bytes of a .docx in the plan's layout. Any plan can be written; the same code runs in Node and in a browser.
 *
 * Every part is written here, without a library for Word files: npm docx cannot write character indents, character grids or several
 * settings, adds styles, lists, notes and theme fonts of its own, and puts attributes on its parts that the schema does not know.
 */
export function writeWord(plan: ExportPlan, { exportedAt }: WriteWordOptions = {}): Uint8Array {
  const layout = plan.layout ?? STANDARD_PROFILE
  const signOffStyles = collectSignOffStyles(plan)
  const placed = placedRemarks(plan)
  const hasRemarks = placed.size > 0
  const parts = {
    ...packageParts(hasRemarks),
    'docProps/core.xml': corePropertiesPart(plan, exportedAt),
    'word/document.xml': documentPart(plan, layout, signOffStyles),
    'word/styles.xml': stylesPart({ layout, signOffStyles: signOffStyles.values(), hasRemarks }),
    'word/settings.xml': settingsPart(layout),
    'word/fontTable.xml': fontTablePart(layout),
    'word/footer1.xml': pageNumberFooter('odd'),
    'word/footer2.xml': pageNumberFooter('even'),
    ...(hasRemarks ? { 'word/comments.xml': commentsPart(plan.remarks ?? [], placed, exportedAt) } : {}),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), { mtime: ZIP_TIME })
}
