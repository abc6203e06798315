import { type IpcMainInvokeEvent, type WebContents, ipcMain } from 'electron'
import type { Dispatch } from '#electron/ipc/dispatch.ts'
import { isOwnPage } from '#electron/windows/app-address.ts'
import { CHANNELS } from '#shared/contract/channels.ts'

/**
 * Connects every channel of the contract to ipcMain; the only file that uses it.
 * Answers only the top frame of a window that shows our own page.
 * @param onCall told of the window behind every accepted call
 */
export function registerHandlers(dispatch: Dispatch, onCall: (sender: WebContents) => void): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, (event, request: unknown) => {
      if (!comesFromOwnPage(event)) throw new Error('拒绝了来自其他页面的请求。')
      onCall(event.sender)
      return dispatch(channel, request)
    })
  }
}

function comesFromOwnPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOwnPage(frame.url)
}
