import { isAscii } from '#shared/export-plan/text-width.ts'
import type { PlanRun, RunFace } from '#shared/export-plan/export-plan.ts'
import type { FontRole } from '#shared/layout-profiles/layout-profile.ts'
import { HALF_WIDTHS } from '#shared/page-layout/latin-widths.ts'
import type { Typesetter } from '#shared/page-layout/typesetter.ts'

/** How the characters of a paragraph are set. Twips. */
export interface TypeSetting {
  readonly font: FontRole
  readonly bold: boolean
  readonly sizeTwips: number
  /** Added to every character; negative sets them closer. */
  readonly condenseTwips: number
  /** Digits and Latin letters in the Latin face; else in the paragraph's own. */
  readonly latinFace: boolean
  /** Bold type of third-level headings that run into their text. */
  readonly heading3Bold: boolean
  /** Widths of ASCII in the Latin face, thousandths from U+0020. */
  readonly latinWidths: readonly number[]
  readonly typesetter: Typesetter
}

/** A character (code point) with its width and look. */
export interface Glyph {
  readonly char: string
  readonly advance: number
  /** White space between it and the next character of the line. */
  readonly after: number
  readonly font: FontRole
  /** Reckoned among Latin letters and digits, whatever its face. */
  readonly latin: boolean
  readonly bold: boolean
  readonly openBlank: boolean
  /** Ordinal of its run: two open blanks side by side stay two. */
  readonly run: number
  /** A line is broken before it. */
  readonly startsLine: boolean
}

const FACE_FONTS: Readonly<Record<RunFace, FontRole>> = { 'heading-1': 'hei', 'heading-2': 'kai', 'heading-3': 'body', 'heading-4': 'body' }
/** Combining marks, joiners and other characters without a width of their own. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u

/** The characters of a paragraph, each as wide as it is printed inside a line. */
export function glyphsOf(runs: readonly PlanRun[], setting: TypeSetting): Glyph[] {
  const glyphs: Glyph[] = []
  const { scriptGap, condensesRunEnds, latinMarks } = setting.typesetter
  runs.forEach(({ text, face, openBlank, startsLine: breaks = false }, run) => {
    let startsLine: boolean = breaks
    const font = face === undefined ? setting.font : FACE_FONTS[face]
    const bold = face === undefined ? setting.bold : face === 'heading-3' && setting.heading3Bold
    for (const char of text) {
      const latin = isAscii(char) || (latinMarks[char] !== undefined && glyphs.at(-1)?.latin !== false)
      const inLatinFace = latin && setting.latinFace
      glyphs.push({
        char,
        advance: advanceOf(char, inLatinFace, setting),
        after: 0,
        font: inLatinFace ? 'latin' : font,
        latin,
        bold,
        openBlank,
        run,
        startsLine,
      })
      startsLine = false
    }
  })
  return scriptGap === 0 && condensesRunEnds ? glyphs : glyphs.map((glyph, i) => widened(glyph, glyphs[i + 1], setting))
}

/** A character at the end of a run or in front of another script, for a typesetter that leaves room there. */
function widened(glyph: Glyph, next: Glyph | undefined, { typesetter, condenseTwips, sizeTwips }: TypeSetting): Glyph {
  if (next === undefined) return glyph
  const changesScript = glyph.latin !== next.latin
  if (!changesScript && glyph.run === next.run) return glyph
  const uncondensed = typesetter.condensesRunEnds ? 0 : -condenseTwips
  const gap = changesScript && isWordCharacter(glyph.char) && isWordCharacter(next.char) ? typesetter.scriptGap * sizeTwips : 0
  return { ...glyph, after: uncondensed + gap }
}

function isWordCharacter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char)
}

function advanceOf(char: string, latin: boolean, { sizeTwips, condenseTwips, latinWidths, typesetter }: TypeSetting): number {
  if (isAscii(char)) {
    const widths = latin ? latinWidths : HALF_WIDTHS
    return ((widths[char.charCodeAt(0) - 0x20] ?? 500) * sizeTwips) / 1000 + condenseTwips
  }
  if (latin) return (typesetter.latinMarks[char] ?? 1) * sizeTwips + condenseTwips
  return char > '\u02ff' && NO_WIDTH.test(char) ? 0 : sizeTwips + condenseTwips
}
