import { type CharacterProperties, characterProperties } from '#shared/doc-import/character-properties.ts'
import type { FormattedRun } from '#shared/doc-import/formatted-pages.ts'
import type { WordFile } from '#shared/doc-import/word-file.ts'

/** Characters that follow each other with the same properties, in one paragraph. */
export interface TextSegment {
  /** Position of the first character. */
  readonly at: number
  readonly text: string
  readonly character: CharacterProperties
  readonly paragraph: FormattedRun
  /** What is said about the paragraph ends with this segment. */
  readonly endsRun: boolean
}

/** The characters [start, end) of a file, in order. */
export function* textSegments(file: WordFile, start: number, end: number): Generator<TextSegment> {
  const last = Math.min(end, file.text.length)
  for (let i = pieceAt(file, start); i < file.pieces.length; i++) {
    const piece = file.pieces[i]
    if (!piece || piece.start >= last) return
    const stop = Math.min(last, piece.end)
    const offsetOf = (at: number) => piece.offset + (at - piece.start) * piece.bytesPerChar
    for (let at = Math.max(start, piece.start); at < stop; ) {
      const character = file.characterRuns.at(offsetOf(at))
      const paragraph = file.paragraphRuns.at(offsetOf(at))
      const room = Math.min(character.end, paragraph.end) - offsetOf(at)
      const next = Math.min(stop, at + Math.ceil(room / piece.bytesPerChar))
      const properties = propertiesOf(file, [character.sprms, piece.changes], paragraph)
      yield { at, text: file.text.slice(at, next), character: properties, paragraph, endsRun: offsetOf(next) >= paragraph.end }
      at = next
    }
  }
}

function propertiesOf(file: WordFile, sprms: readonly Uint8Array[], paragraph: FormattedRun): CharacterProperties {
  const isHidden = file.styles.paragraph(String(paragraph.style)).isHidden ?? false
  return characterProperties(sprms, isHidden, (id) => file.styles.character(id)?.isHidden)
}

/** Index of the first piece that ends behind a position. */
function pieceAt(file: WordFile, position: number): number {
  let low = 0
  let high = file.pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((file.pieces[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low
}
