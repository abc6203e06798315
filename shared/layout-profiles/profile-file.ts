import { isRecord, ownFileJson } from '#shared/base/own-file-json.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { LAYOUT_PROFILE_VERSION, type LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { layoutProfileSchema } from '#shared/layout-profiles/layout-profile-schema.ts'

export const PROFILE_EXTENSION = '.antouprofile'
/** A profile is some 900 bytes; nothing near this is one. */
export const MAX_PROFILE_BYTES = 64 * 1024

const FORMAT = 'antou-layout-profile'

/** A profile as it is stored and sent: our own envelope around the data, so that a foreign JSON file is never mistaken for one. */
export function encodeProfile(profile: LayoutProfile): string {
  return `${JSON.stringify({ format: FORMAT, profile }, null, 2)}\n`
}

/** Reads what `encodeProfile` wrote. Errors: `foreign-file`, `newer-version`, `damaged`. */
export function decodeProfile(text: string): Result<LayoutProfile> {
  const content = text.length > MAX_PROFILE_BYTES ? undefined : ownFileJson(text)
  if (!isRecord(content) || content['format'] !== FORMAT || !isRecord(content['profile'])) return fail(FOREIGN)
  const version = content['profile']['version']
  if (typeof version === 'number' && version > LAYOUT_PROFILE_VERSION) return fail(NEWER)
  const parsed = layoutProfileSchema.safeParse(content['profile'])
  return parsed.success ? ok(parsed.data) : fail(DAMAGED)
}

const SAFE = '现有的版式和稿子没有变化。'
const FOREIGN = userError('foreign-file', '这不是案头的版式文件，没有读入。', SAFE, '请选择由案头导出的版式文件（以 .antouprofile 结尾）。')
const NEWER = userError('newer-version', '这个版式文件由更新的案头保存，这里读不出来。', SAFE, '请先更新案头，或者请对方用相同的版本再导出一次。')
const DAMAGED = userError('damaged', '这个版式文件不完整，或者里面的数值不合理，没有读入。', SAFE, '请对方重新导出一次，再发过来。')
