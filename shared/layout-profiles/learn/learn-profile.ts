import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { DocxRefusal } from '#shared/docx-import/docx-errors.ts'
import { openPackage, readRelatedPart } from '#shared/docx-import/open-package.ts'
import { readPartText } from '#shared/docx-import/read-part.ts'
import { passZipGate } from '#shared/docx-import/zip-gate.ts'
import type { LearnedProfile } from '#shared/layout-profiles/learn/learned-profile.ts'
import { type Sample, proposeProfile } from '#shared/layout-profiles/learn/propose-profile.ts'
import { readSampleParagraphs } from '#shared/layout-profiles/learn/sample-paragraphs.ts'
import { readSampleSection } from '#shared/layout-profiles/learn/sample-section.ts'
import { readSampleStyles } from '#shared/layout-profiles/learn/sample-styles.ts'

export interface LearnOptions {
  /** Id and name of the proposed profile. */
  readonly id: string
  readonly name: string
}

/**
 * Proposes a layout from a unit's own .docx: its page, grid, fonts, sizes, indents, page numbers and sign-off. Nothing is fetched or
 * executed. Errors: those of the zip gate (see `DOCX_ERRORS`), and `no-sample-text` for a file with too little text to tell.
 */
export function learnProfile(bytes: Uint8Array, options: LearnOptions): Result<LearnedProfile> {
  const gated = passZipGate(bytes)
  if (!gated.ok) return gated
  try {
    const docx = openPackage(gated.value)
    const source = readPartText(docx.zip, docx.documentPath) ?? ''
    const styles = readSampleStyles(readRelatedPart(docx, 'styles'))
    const section = readSampleSection(source)
    const footerPaths = docx.relationships.filter(({ id, kind, isExternal }) => kind === 'footer' && !isExternal && section.footers.includes(id))
    const footers = footerPaths.flatMap(({ target }) => readSampleParagraphs(readPartText(docx.zip, target) ?? '<none/>', styles))
    const sample: Sample = { section, paragraphs: readSampleParagraphs(source, styles), footers }
    const learned = proposeProfile(sample, options)
    return learned === null ? fail(NO_TEXT) : ok(learned)
  } catch (cause) {
    if (cause instanceof DocxRefusal) return fail(cause.problem)
    throw cause
  }
}

const NO_TEXT = userError(
  'no-sample-text',
  '这份样稿里的文字太少，看不出正文的版式。',
  '样稿和现有的版式没有变化。',
  '请换一份写好的完整报告作样稿。',
)
