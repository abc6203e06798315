import { type Block, blockInlines } from '#shared/document/blocks.ts'
import { inlineText } from '#shared/document/inline.ts'

export interface CopiedText {
  /** One line a block, heading numbers as text, blanks as 〔hint〕. */
  readonly plain: string
  /** The same as paragraphs, for Word and WPS. */
  readonly html: string
}

/** What leaves the app by copying. `numbers` are the shown numbers by block id; a block that lost its style has none. */
export function copiedText(blocks: readonly Block[], numbers: ReadonlyMap<string, string>): CopiedText {
  const lines = blocks.flatMap((block) => {
    if (block.type === 'table') return block.rows.map((row) => row.map(inlineText).join('\t'))
    return [(block.type === 'heading' ? (numbers.get(block.id) ?? '') : '') + inlineText(blockInlines(block))]
  })
  return { plain: lines.join('\n'), html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('') }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
