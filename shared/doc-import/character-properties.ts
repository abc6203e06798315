import { i16, u16 } from '#shared/base/little-endian.ts'
import type { Raising } from '#shared/docx-import/raised-text.ts'
import { SPRM, operandNumber, eachSprm, toggled } from '#shared/doc-import/sprms.ts'

/** What a run of characters says about itself, as far as reading text needs it. */
export interface CharacterProperties {
  readonly isDeleted: boolean
  readonly isInserted: boolean
  readonly isHidden: boolean
  readonly isStruck: boolean
  /** The characters stand for something: a picture, a footnote's number. */
  readonly isSpecial: boolean
  /** A picture character stands for the data of a field or an embedded object. */
  readonly isData: boolean
  readonly isObject: boolean
  readonly styleId: string | undefined
  /** Half-points. */
  readonly size: number | undefined
  readonly raising: Raising | undefined
  readonly symbol: { readonly font: number; readonly code: number } | undefined
}

const PLAIN: CharacterProperties = {
  isDeleted: false,
  isInserted: false,
  isHidden: false,
  isStruck: false,
  isSpecial: false,
  isData: false,
  isObject: false,
  styleId: undefined,
  size: undefined,
  raising: undefined,
  symbol: undefined,
}

/** Applies property changes in order. `isStyleHidden` tells whether a character style hides its text (undefined: it does not say). */
export function characterProperties(
  lists: readonly Uint8Array[],
  isParagraphHidden: boolean,
  isStyleHidden: (styleId: string) => boolean | undefined,
): CharacterProperties {
  const found = { ...PLAIN, isHidden: isParagraphHidden }
  let ofStyle = isParagraphHidden
  for (const bytes of lists)
    eachSprm(bytes, (sprm) => {
      const value = operandNumber(bytes, sprm)
      if (sprm.code === SPRM.deleted) found.isDeleted = toggled(value, false)
      else if (sprm.code === SPRM.inserted) found.isInserted = toggled(value, false)
      else if (sprm.code === SPRM.hidden) found.isHidden = toggled(value, ofStyle)
      else if (sprm.code === SPRM.struck || sprm.code === SPRM.struckTwice) found.isStruck ||= toggled(value, false)
      else if (sprm.code === SPRM.special) found.isSpecial = value === 1
      else if (sprm.code === SPRM.data) found.isData = value === 1
      else if (sprm.code === SPRM.ole) found.isObject = value === 1
      else if (sprm.code === SPRM.size) found.size = value
      else if (sprm.code === SPRM.raising) found.raising = value === 1 ? 'superscript' : value === 2 ? 'subscript' : undefined
      else if (sprm.code === SPRM.symbol) found.symbol = { font: i16(bytes, sprm.at), code: u16(bytes, sprm.at + 2) }
      else if (sprm.code === SPRM.characterStyle) {
        found.styleId = String(value)
        ofStyle = isStyleHidden(found.styleId) ?? isParagraphHidden
        found.isHidden = ofStyle
      }
    })
  return found
}
