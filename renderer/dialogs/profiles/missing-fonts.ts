import { fontNames } from '#shared/layout-profiles/known-fonts.ts'
import { FONT_ROLES, type LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { FONT_ROLE_NAMES } from '#shared/layout-profiles/profile-differences.ts'

/** A font of a layout that this machine does not have. */
export interface MissingFont {
  readonly name: string
  /** 标题、正文 … */
  readonly usedFor: readonly string[]
  /** The same face under its other name, where that one is there; null: Word takes some font of its own. */
  readonly shownAs: string | null
}

/** The fonts of a layout that are not installed, each once, in the order of the report. */
export function missingFonts({ fonts, digits }: LayoutProfile, isInstalled: (name: string) => boolean): MissingFont[] {
  const missing = new Map<string, string[]>()
  for (const role of FONT_ROLES) {
    const name = fonts[role]
    if ((role === 'latin' && digits === 'chinese') || isInstalled(name)) continue
    missing.set(name, [...(missing.get(name) ?? []), FONT_ROLE_NAMES[role]])
  }
  return [...missing].map(([name, usedFor]) => ({
    name,
    usedFor,
    shownAs: fontNames(name).find((other) => other !== name && isInstalled(other)) ?? null,
  }))
}

/** One sentence for all of them, those with the same substitute together; empty when none is missing. */
export function missingFontsText(missing: readonly MissingFont[]): string {
  if (missing.length === 0) return ''
  const substitutes = [...new Set(missing.map(({ shownAs }) => shownAs))]
  const parts = substitutes.map((substitute) => {
    const fonts = missing.filter(({ shownAs }) => shownAs === substitute).map(({ name, usedFor }) => `${name}（用于${usedFor.join('、')}）`)
    return `没有装${fonts.join('、')}，Word 会用${substitute ?? '别的字体'}代替`
  })
  return `这台电脑${parts.join('；')}。文件里的字体名不变，装了这些字体的电脑上显示正常。`
}
