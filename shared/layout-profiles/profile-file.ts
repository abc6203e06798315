import { ownFile } from '#shared/base/own-file.ts'
import { userError } from '#shared/base/result.ts'
import { LAYOUT_PROFILE_VERSION } from '#shared/layout-profiles/layout-profile.ts'
import { layoutProfileSchema } from '#shared/layout-profiles/layout-profile-schema.ts'

export const PROFILE_EXTENSION = '.antouprofile'
/** A profile is some 900 bytes; nothing near this is one. */
export const MAX_PROFILE_BYTES = 64 * 1024

const SAFE = '现有的版式和稿子没有变化。'

/** A profile as it is stored and sent. Errors of reading: `foreign-file`, `newer-version`, `damaged`. */
export const { encode: encodeProfile, decode: decodeProfile } = ownFile({
  format: 'antou-layout-profile',
  field: 'profile',
  version: LAYOUT_PROFILE_VERSION,
  most: MAX_PROFILE_BYTES,
  schema: layoutProfileSchema,
  foreign: userError('foreign-file', '这不是案头的版式文件，没有读入。', SAFE, '请选择由案头导出的版式文件（以 .antouprofile 结尾）。'),
  newer: userError('newer-version', '这个版式文件由更新的案头保存，这里读不出来。', SAFE, '请先更新案头，或者请对方用相同的版本再导出一次。'),
  damaged: userError('damaged', '这个版式文件不完整，或者里面的数值不合理，没有读入。', SAFE, '请对方重新导出一次，再发过来。'),
})
