import type { ServerResponse } from 'node:http'
import { encodeRpc } from '#electron/local-host/rpc-json.ts'
import type { EventName } from '#shared/contract/channels.ts'
import type { ContractEvents } from '#shared/contract/contract.ts'

/** Events to the window, as server-sent events. */
export interface EventStreams {
  connect(response: ServerResponse): void
  send<E extends EventName>(event: E, payload: ContractEvents[E]): void
  /** Whether a window has ever been there. */
  hasBeenConnected(): boolean
  end(): void
}

/** No window at the start; one that is loaded again connects again. */
export function createEventStreams(): EventStreams {
  const open = new Set<ServerResponse>()
  let wasConnected = false
  return {
    connect(response) {
      response.write(': connected\n\n')
      open.add(response)
      wasConnected = true
      response.on('close', () => open.delete(response))
    },
    send(event, payload) {
      for (const response of open) response.write(`data: ${encodeRpc({ event, payload })}\n\n`)
    },
    hasBeenConnected: () => wasConnected,
    end() {
      for (const response of open) response.end()
    },
  }
}
