import { type Result, ok } from '#shared/base/result.ts'
import { findProfile } from '#shared/layout-profiles/built-in-profiles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import type { OwnItemList } from '#electron/services/own-items/own-item-store.ts'
import type { ProfileStore } from '#electron/services/profiles/profile-store.ts'

/** The layouts that can be exported by: the user's own, and those of subscribed folders, which can be found but not changed. */
export interface KnownProfiles extends Omit<ProfileStore, 'list'> {
  list(): Promise<Result<OwnItemList<LayoutProfile> & { readonly shared: readonly LayoutProfile[] }>>
}

/** @param shared those of the subscribed folders, as last read */
export function createKnownProfiles(own: ProfileStore, shared: () => Promise<readonly LayoutProfile[]>): KnownProfiles {
  return {
    ...own,
    async list() {
      const listed = await own.list()
      return listed.ok ? ok({ ...listed.value, shared: await shared() }) : listed
    },
    async find(idOrName) {
      const found = await own.find(idOrName)
      const other = found.ok ? undefined : findProfile(await shared(), idOrName)
      return other === undefined ? found : ok(other)
    },
  }
}
