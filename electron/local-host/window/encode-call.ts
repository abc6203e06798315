import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { MAX_CALL_BYTES } from '#electron/local-host/call-limit.ts'
import { encodeRpc } from '#electron/local-host/rpc-json.ts'

/** The bytes of a call to the local host. Error: `too-large`; it would be refused half-way, and the window would only hear that nobody answers. */
export function encodeCall(channel: string, request: unknown, limit = MAX_CALL_BYTES): Result<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(encodeRpc({ channel, request }))
  return bytes.length > limit ? fail(TOO_LARGE) : ok(bytes)
}

const TOO_LARGE = userError(
  'too-large',
  '这个文件太大，在浏览器里打开的案头收不下，没有读入。',
  '已有的稿子和设置都没有变化。',
  '请用安装版的案头读入它；没有安装版的，请换一个小一些的文件。',
)
