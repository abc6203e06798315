import type { ImportWarning } from '#shared/text-import/imported-report.ts'
import type { WordParagraph } from './story.ts'
import { wordWarning } from './told-warnings.ts'

export interface NoteTexts {
  readonly footnotes: ReadonlyMap<string, string>
  readonly endnotes: ReadonlyMap<string, string>
  readonly comments: ReadonlyMap<string, string>
}

/** A report has neither notes nor comments: each is told with its text, at the paragraph it belongs to. Who made a comment is nobody's business. */
export function noteWarnings(lineOf: ReadonlyMap<WordParagraph, number>, notes: NoteTexts): ImportWarning[] {
  const warnings: ImportWarning[] = []
  for (const [paragraph, line] of lineOf) {
    const tell = (ids: readonly string[], texts: ReadonlyMap<string, string>, name: string) => {
      for (const id of ids) {
        const text = texts.get(id)?.trim() ?? ''
        if (text !== '') warnings.push(wordWarning(line, text, `${name}没有放进正文，内容是：“${text}”`))
      }
    }
    tell(paragraph.footnotes, notes.footnotes, '脚注')
    tell(paragraph.endnotes, notes.endnotes, '尾注')
    tell(paragraph.comments, notes.comments, '批注')
  }
  return warnings
}
