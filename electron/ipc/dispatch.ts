import { type UserError, fail, userError } from '#shared/base/result.ts'
import { CHANNELS, type Channel } from '#shared/contract/channels.ts'
import type { DesktopApi } from '#shared/contract/contract.ts'
import { requestSchemas } from '#shared/contract/request-schemas.ts'

/** Tells the programmer, never the user: the channel, and an error or a sentence about the request; never what the user wrote. */
export type ReportBug = (channel: string, problem: unknown) => void

export type Dispatch = (channel: string, request: unknown) => Promise<unknown>

/** Its message is made of Chinese sentences, fit for users. */
export class RefusedCall extends Error {}

/** These answer with a bare value, so there is no Result to carry a failure: the promise is rejected instead. */
const BARE_ANSWERS: ReadonlySet<string> = new Set<Channel>(['app:info', 'settings:get'])

/**
 * The one door between a window and the desktop: knows the channels, parses every request, and turns a throw into
 * a failure with Chinese sentences. A request may come as JSON text: a window sends a whole report that way, because
 * copying it object by object over the bridge takes longer than a frame.
 * @throws RefusedCall, only on the channels that answer with a bare value
 */
export function createDispatch(api: DesktopApi, reportBug: ReportBug): Dispatch {
  return async (channel, request) => {
    if (!isChannel(channel)) {
      reportBug('unknown channel', String(channel).slice(0, 64))
      return fail(UNKNOWN_CHANNEL)
    }
    const parsed = requestSchemas[channel].safeParse(decoded(request))
    if (!parsed.success) {
      reportBug(channel, `bad request at ${parsed.error.issues.map((issue) => issue.path.join('.') || '(root)').join(', ')}`)
      return refuse(channel, BAD_REQUEST)
    }
    try {
      const handler = api[channel] as (input: unknown) => Promise<unknown>
      return await handler(parsed.data)
    } catch (error) {
      reportBug(channel, error)
      return refuse(channel, UNEXPECTED)
    }
  }
}

/** No request of the contract is text itself; what is no JSON is refused like any other bad request. */
function decoded(request: unknown): unknown {
  if (typeof request !== 'string') return request
  try {
    return JSON.parse(request)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isChannel(channel: string): channel is Channel {
  return (CHANNELS as readonly string[]).includes(channel)
}

function refuse(channel: Channel, error: UserError) {
  if (BARE_ANSWERS.has(channel)) throw new RefusedCall(`${error.what}${error.safe}${error.advice}`)
  return fail(error)
}

const SAFE = '已经保存的稿子没有变化。'
const UNKNOWN_CHANNEL = userError('unknown-channel', '程序收到了一个不认识的请求，没有执行。', SAFE, '请关闭窗口后重新打开案头。')
const BAD_REQUEST = userError('bad-request', '程序收到的内容不完整或格式不对，没有执行。', SAFE, '请再试一次；仍然不行，请关闭窗口后重新打开案头。')
const UNEXPECTED = userError('unexpected', '程序遇到了没有料到的问题，这一步没有完成。', SAFE, '请再试一次；仍然不行，请重新打开案头。')
