import type { XmlElement } from '#shared/docx-import/read-xml.ts'

/** How a stretch of a sample looks, as far as a layout cares. What is not said is undefined and comes from the style below. */
export interface Look {
  /** The face of Chinese text. */
  font?: string | undefined
  /** The face of digits and Latin letters. */
  latin?: string | undefined
  /** Half-points. */
  size?: number | undefined
  bold?: boolean | undefined
  /** Twips, where the pitch is exact. */
  exactLine?: number | undefined
  align?: string | undefined
  /** Hundredths of a character, and twips; either may be missing. */
  firstLineChars?: number | undefined
  firstLine?: number | undefined
  rightChars?: number | undefined
}

type Rule = (look: Look, get: XmlElement['get']) => void

/** What is read of the elements inside w:rPr and w:pPr. */
const RULES: Readonly<Record<string, Rule>> = {
  'w:rPr/w:rFonts': (look, get) => {
    look.font = get('eastAsia') ?? look.font
    look.latin = get('ascii') ?? look.latin
  },
  'w:rPr/w:sz': (look, get) => {
    look.size = numberOf(get('val')) ?? look.size
  },
  'w:rPr/w:b': (look, get) => {
    look.bold = isOn(get('val'))
  },
  'w:pPr/w:spacing': (look, get) => {
    const line = numberOf(get('line'))
    if (line !== undefined) look.exactLine = get('lineRule') === 'exact' ? line : undefined
  },
  'w:pPr/w:jc': (look, get) => {
    look.align = get('val') ?? look.align
  },
  'w:pPr/w:ind': (look, get) => {
    look.firstLineChars = numberOf(get('firstLineChars')) ?? look.firstLineChars
    look.firstLine = numberOf(get('firstLine')) ?? look.firstLine
    look.rightChars = numberOf(get('rightChars') ?? get('endChars')) ?? look.rightChars
  },
}

/** Takes over what an element says; `parent` is the name of the element it stands in. */
export function applyElement(look: Look, parent: string, { name, get }: XmlElement): void {
  RULES[`${parent}/${name}`]?.(look, get)
}

/** The look of what stands on top of `below`. */
export function layered(below: Look, above: Look): Look {
  const said = Object.fromEntries(Object.entries(above).filter(([, value]) => value !== undefined))
  return { ...below, ...said }
}

/** A number as an attribute has it; undefined for what is none. */
export function numberOf(text: string | undefined): number | undefined {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) ? value : undefined
}

/** Whether a switch of Word is on: present without a value, it is. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}
