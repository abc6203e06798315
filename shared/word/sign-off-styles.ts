import type { ExportPlan, PlanParagraph } from '#shared/export-plan/export-plan.ts'
import { signOffStyle } from '#shared/word/paragraph-styles.ts'
import type { ParagraphStyle } from '#shared/word/style-xml.ts'

type SignOffKind = 'signature' | 'date'

/**
 * The signature and date styles a plan needs, by kind and indent. Their right indents depend on the text (7.3.5.2), and npm docx cannot
 * write `w:rightChars` on a paragraph: so each distance in use becomes a style. A plan without sign-off still has both, for later typing.
 */
export function collectSignOffStyles(plan: Pick<ExportPlan, 'blocks'>): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>()
  for (const kind of ['signature', 'date'] as const) {
    let ordinal = 0
    for (const block of plan.blocks) {
      if (block.type !== 'paragraph' || block.style !== kind) continue
      const key = signOffKey(kind, block)
      if (!styles.has(key)) styles.set(key, signOffStyle(kind, block.rightIndent ?? 0, ++ordinal))
    }
    if (ordinal === 0) styles.set(kind, signOffStyle(kind, 2, 1))
  }
  return styles
}

/** Names the style of a paragraph of the sign-off: its kind and indent decide how it looks. */
export function signOffKey(kind: SignOffKind, paragraph: PlanParagraph): string {
  return `${kind} ${paragraph.rightIndent ?? 0}`
}
