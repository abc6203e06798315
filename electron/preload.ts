import { contextBridge, ipcRenderer } from 'electron'
import { CHANNELS, EVENTS } from '#shared/contract/channels.ts'

/** `window.desktop`: one function a channel and `on`, nothing else. No way to name another channel, no event object, no ipcRenderer. */
const calls = Object.fromEntries(CHANNELS.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)]))

function on(name: string, listener: (payload: unknown) => void): () => void {
  const event = EVENTS.find((known) => known === name)
  if (event === undefined) throw new Error(`unknown event: ${String(name)}`)
  const receive = (_event: unknown, payload: unknown) => listener(payload)
  ipcRenderer.on(event, receive)
  return () => {
    ipcRenderer.removeListener(event, receive)
  }
}

contextBridge.exposeInMainWorld('desktop', { ...calls, on })
