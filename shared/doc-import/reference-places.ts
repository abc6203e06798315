import { slice, u32 } from '#shared/base/little-endian.ts'
import type { Place } from '#shared/doc-import/word-header.ts'

/** A note, comment or text box: where the main text refers to it, and where its own text lies in its story (characters, half-open). */
export interface Reference {
  readonly at: number
  readonly start: number
  readonly end: number
}

/** References of one kind: two tables that run side by side (MS-DOC 2.8, e.g. PlcffndRef and PlcffndTxt). */
export function readReferences(table: Uint8Array, references: Place, texts: Place, descriptor: number): Reference[] {
  const from = slice(table, references.offset, references.size)
  const text = slice(table, texts.offset, texts.size)
  const found: Reference[] = []
  const count = Math.floor((from.length - 4) / (4 + descriptor))
  for (let i = 0; i < count && 4 * i + 8 <= text.length; i++) {
    addReference(found, { at: u32(from, 4 * i), start: u32(text, 4 * i), end: u32(text, 4 * i + 4) })
  }
  return found
}

/** Texts follow each other; one that lies in another was made to be read over and over. */
function addReference(found: Reference[], reference: Reference): void {
  if (reference.start < reference.end && reference.start >= (found.at(-1)?.end ?? 0)) found.push(reference)
}

const BOX = 22
const ANCHOR = 26

/** Text boxes: their texts name a shape, and the shapes have anchors (PlcftxbxTxt, PlcfSpaMom). */
export function readTextBoxes(table: Uint8Array, anchors: Place, boxes: Place): Reference[] {
  const shapes = slice(table, anchors.offset, anchors.size)
  const shapeCount = Math.max(0, Math.floor((shapes.length - 4) / (4 + ANCHOR)))
  const anchorOf = new Map<number, number>()
  for (let i = 0; i < shapeCount; i++) anchorOf.set(u32(shapes, 4 * (shapeCount + 1) + ANCHOR * i), u32(shapes, 4 * i))
  const texts = slice(table, boxes.offset, boxes.size)
  const count = Math.max(0, Math.floor((texts.length - 4) / (4 + BOX)))
  const found: Reference[] = []
  for (let i = 0; i < count; i++) {
    const at = anchorOf.get(u32(texts, 4 * (count + 1) + BOX * i + 14))
    if (at !== undefined) addReference(found, { at, start: u32(texts, 4 * i), end: u32(texts, 4 * i + 4) })
  }
  return found
}
