import { type RtfStyle, newStyle } from './rtf-styles.ts'
import { ALIGNMENTS } from './rtf-words.ts'

interface Font {
  charset: number | undefined
  name: string
}

/** Longer names of fonts and styles are cut (UTF-16 units). */
const LONGEST_NAME = 200

/** The tables of fonts and styles at the head of a file, entry by entry. */
export class RtfEntries {
  readonly styles = new Map<string, RtfStyle>()
  readonly #fonts = new Map<number, Font>()
  #font = 0
  #style: { id: string | null; style: RtfStyle } | null = null
  #name = ''

  /** The number of the character set of a font; of the one that is being listed where none is named. */
  charsetOf(font: number = this.#font): number | undefined {
    return this.#fonts.get(font)?.charset
  }

  faceOf(font: number): string {
    return this.#fonts.get(font)?.name ?? ''
  }

  fontWord(name: string, value: number | undefined): void {
    if (name === 'f') {
      this.#font = value ?? 0
      this.#fonts.set(this.#font, { charset: undefined, name: '' })
    } else if (name === 'fcharset') {
      const font = this.#fonts.get(this.#font)
      if (font) font.charset = value
    }
  }

  styleWord(name: string, value: number | undefined): void {
    this.#style ??= { id: '0', style: newStyle() }
    const { style } = this.#style
    if (name === 's') this.#style.id = String(value ?? 0)
    else if (name === 'cs' || name === 'ds' || name === 'ts') this.#style.id = null
    else if (name === 'sbasedon') style.base = value === 222 ? undefined : String(value)
    else if (name === 'outlinelevel') style.outlineLevel = value
    else if (name === 'fs') style.size = value
    else if (ALIGNMENTS[name] !== undefined) style.alignment = ALIGNMENTS[name]
  }

  addToName(text: string): void {
    this.#name = (this.#name + text).slice(0, LONGEST_NAME)
  }

  /** The name of a font is complete. */
  endFont(): void {
    const name = this.#takeName()
    const font = this.#fonts.get(this.#font)
    if (font && name !== '') font.name = name
  }

  /** The name of a style is complete, and with it the style. */
  endStyle(): void {
    const name = this.#takeName().toLowerCase()
    if (this.#style === null) return
    const { id, style } = this.#style
    style.name = name
    if (id !== null && name !== '') this.styles.set(id, style)
    this.#style = null
  }

  #takeName(): string {
    const name = this.#name.replace(/;.*$/su, '').trim()
    this.#name = ''
    return name
  }
}
