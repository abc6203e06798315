import fonts from '#assets/layout-profiles/fonts.json'
import type { FontRole } from '#shared/layout-profiles/layout-profile.ts'

/** A font that reports are set in. `alternative`: what the same face is called where the first name is not installed. */
export interface KnownFont {
  readonly name: string
  readonly alternative?: string
  readonly family: string
  readonly roles: readonly string[]
}

const KNOWN_FONTS: readonly KnownFont[] = fonts

/** What is known of a font, by its Chinese name. */
export function knownFont(name: string): KnownFont | undefined {
  return KNOWN_FONTS.find((font) => font.name === name)
}

/** The names a font goes by: its own and what else it is called. */
export function fontNames(name: string): string[] {
  const alternative = knownFont(name)?.alternative
  return alternative === undefined ? [name] : [name, alternative]
}

/** Fonts to choose from for a role, the profile's own first where it is none of them. */
export function fontChoices(role: FontRole, current: string): string[] {
  const names = KNOWN_FONTS.filter(({ roles }) => roles.includes(role)).map(({ name }) => name)
  return names.includes(current) ? names : [current, ...names]
}
