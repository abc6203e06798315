import { fail, userError } from '#shared/base/result.ts'
import { CHANNELS, type Channel } from '#shared/contract/channels.ts'
import type { DesktopApi } from '#shared/contract/contract.ts'

/** These have no Result to carry a failure; see electron/ipc/dispatch.ts. */
const BARE_ANSWERS: ReadonlySet<Channel> = new Set(['app:info', 'settings:get'])

/** A call that is not answered at all (the program behind the window has ended) fails like any other, with sentences: its own words are English. */
export function answered(api: DesktopApi): DesktopApi {
  const calls = CHANNELS.map((channel) => [channel, BARE_ANSWERS.has(channel) ? api[channel] : answeredCall(api[channel] as AnyCall)])
  return Object.fromEntries(calls) as DesktopApi
}

type AnyCall = (request: unknown) => Promise<unknown>

function answeredCall(call: AnyCall): AnyCall {
  return async (request) => {
    try {
      return await call(request)
    } catch {
      // The desktop's side has noted the cause, where it is still there to do so.
      return fail(UNANSWERED)
    }
  }
}

const UNANSWERED = userError(
  'unanswered',
  '案头在后台的程序没有应答，这一步没有完成。',
  '已经保存的稿子没有变化，还没有保存的文字都在窗口里。',
  '请先不要关闭窗口，稍等一会儿再试；仍然不行，请把还没有保存的文字复制到别处，再重新打开案头。',
)
