import centeredPageNumber from '#assets/layout-profiles/centered-page-number.json'
import fangsongDigits from '#assets/layout-profiles/fangsong-digits.json'
import founderFonts from '#assets/layout-profiles/founder-fonts.json'
import nativeGrid from '#assets/layout-profiles/native-grid.json'
import seal from '#assets/layout-profiles/seal.json'
import standard from '#assets/layout-profiles/standard.json'
import systemFonts from '#assets/layout-profiles/system-fonts.json'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'

/** What is used unless another profile is chosen: GB/T 9704—2012 without a seal. */
export const STANDARD_PROFILE = standard as LayoutProfile

/** Profiles that come with the program, in the order of lists. They cannot be changed, only copied. */
export const BUILT_IN_PROFILES: readonly LayoutProfile[] = [
  STANDARD_PROFILE,
  systemFonts as LayoutProfile,
  founderFonts as LayoutProfile,
  seal as LayoutProfile,
  fangsongDigits as LayoutProfile,
  nativeGrid as LayoutProfile,
  centeredPageNumber as LayoutProfile,
]

/** Whether an id is that of a layout of the program. */
export function isBuiltIn(id: string): boolean {
  return BUILT_IN_PROFILES.some((profile) => profile.id === id)
}

/** A profile by id, else by name (as typed on the command line); undefined when there is none. */
export function findProfile(profiles: readonly LayoutProfile[], idOrName: string): LayoutProfile | undefined {
  return profiles.find(({ id }) => id === idOrName) ?? profiles.find(({ name }) => name === idOrName)
}
