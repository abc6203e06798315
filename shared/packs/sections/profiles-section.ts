import { LAYOUT_PROFILE_VERSION, type LayoutProfile, PROFILE_NAME_LENGTH } from '#shared/layout-profiles/layout-profile.ts'
import { layoutProfileSchema } from '#shared/layout-profiles/layout-profile-schema.ts'
import { type PackSection, freeTitle } from '#shared/packs/pack-section.ts'

export const profilesSection: PackSection<LayoutProfile> = {
  id: 'profiles',
  name: '导出版式',
  most: 200,
  parse(value) {
    const parsed = layoutProfileSchema.safeParse(value)
    return parsed.success && parsed.data.version === LAYOUT_PROFILE_VERSION ? parsed.data : null
  },
  // A layout is known by its name: two of one name cannot be kept.
  keyOf: ({ name }) => name,
  titleOf: ({ name }) => name,
  textOf: ({ note }) => note,
  beside: (profile, newId, isTaken) => ({ ...profile, id: newId, name: freeTitle(profile.name, isTaken, PROFILE_NAME_LENGTH) }),
}
