import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'

/** A layout read from a sample. Both lists are for people: 正文：仿宋_GB2312，16 磅. */
export interface LearnedProfile {
  readonly profile: LayoutProfile
  readonly found: readonly string[]
  /** What the sample does not tell, or tells in a way this program does not print: the standard's own holds. */
  readonly assumed: readonly string[]
}
