import { userError } from '#shared/base/result.ts'
import { BUILT_IN_PROFILES } from '#shared/layout-profiles/built-in-profiles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { MAX_PROFILE_BYTES, decodeProfile, encodeProfile } from '#shared/layout-profiles/profile-file.ts'
import { type OwnItemStore, type OwnItemStoreOptions, createOwnItemStore } from '#electron/services/own-items/own-item-store.ts'

export type ProfileStore = OwnItemStore<LayoutProfile>

const SAFE = '稿子和别的版式没有变化。'

/** The user's layout profiles. Errors: `no-profile`, `built-in`, `name-taken`, and those of the disk. */
export function createProfileStore(options: OwnItemStoreOptions): ProfileStore {
  return createOwnItemStore(
    {
      encode: encodeProfile,
      decode: decodeProfile,
      maxBytes: MAX_PROFILE_BYTES,
      task: 'profile',
      builtIn: BUILT_IN_PROFILES,
      refusals: {
        missing: userError('no-profile', '没有找到这个版式，它可能已经删掉了。', SAFE, '请另选一个版式。'),
        builtIn: userError('built-in', '案头自带的版式不能改，也不能删。', SAFE, '请先复制一份，再改那一份。'),
        nameTaken: (name) => userError('name-taken', `已经有一个叫“${name}”的版式，没有保存。`, SAFE, '请换一个名称。'),
      },
    },
    options,
  )
}
