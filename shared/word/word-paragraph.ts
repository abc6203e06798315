import { Paragraph, TextRun } from 'docx'
import type { PlanParagraph, PlanRun } from '#shared/export-plan/export-plan.ts'
import { printableText } from '#shared/export-plan/printable-text.ts'
import { signOffKey } from '#shared/word/sign-off-styles.ts'
import { FACE_STYLE_NAMES, WORD_STYLE_NAMES, type WordStyleName, openBlankStyle } from '#shared/word/style-names.ts'

/** A paragraph that names its style and is not formatted otherwise. */
export function wordParagraph(paragraph: PlanParagraph, signOffStyles: ReadonlyMap<string, WordStyleName>): Paragraph {
  const { style } = paragraph
  const signOff = style === 'signature' || style === 'date' ? signOffStyles.get(signOffKey(style, paragraph)) : undefined
  return new Paragraph({ style: (signOff ?? WORD_STYLE_NAMES[style]).id, children: paragraph.runs.map(wordRun) })
}

export function wordRun(run: PlanRun): TextRun {
  const style = run.openBlank ? openBlankStyle(run.face) : run.face && FACE_STYLE_NAMES[run.face]
  return new TextRun({ text: printableText(run.text), ...(style ? { style: style.id } : {}) })
}
