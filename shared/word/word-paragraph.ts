import { Paragraph } from 'docx'
import type { PlanParagraph } from '#shared/export-plan/export-plan.ts'
import { markedRuns } from '#shared/word/remark-marks.ts'
import { signOffKey } from '#shared/word/sign-off-styles.ts'
import { WORD_STYLE_NAMES, type WordStyleName } from '#shared/word/style-names.ts'

/** A paragraph that names its style and is not formatted otherwise, but for the end of the text that is kept with the sign-off. */
export function wordParagraph(paragraph: PlanParagraph, signOffStyles: ReadonlyMap<string, WordStyleName>): Paragraph {
  const { style } = paragraph
  const signOff = style === 'signature' || style === 'date' ? signOffStyles.get(signOffKey(style, paragraph)) : undefined
  return new Paragraph({
    style: (signOff ?? WORD_STYLE_NAMES[style]).id,
    ...(paragraph.keptWithNext ? { keepNext: true } : {}),
    children: markedRuns(paragraph.runs),
  })
}
