import { decodeRpc } from '#electron/local-host/rpc-json.ts'
import { encodeCall } from '#electron/local-host/window/encode-call.ts'
import { menuCommandOf } from '#electron/local-host/window/shortcut-keys.ts'
import { CHANNELS, EVENTS } from '#shared/contract/channels.ts'

/**
 * Gives the local host's window the same `window.desktop` that Electron's preload gives.
 * Served as /bridge.js and run before the window's own scripts.
 */
type Listener = (payload: unknown) => void
const listeners = new Map<string, Set<Listener>>(EVENTS.map((event) => [event, new Set()]))

/** Browsers let small requests finish after their window has gone; the limit is 64 KiB for all of them together. */
const KEEPALIVE_BYTES = 60_000

async function call(channel: string, request: unknown): Promise<unknown> {
  const encoded = encodeCall(channel, request)
  if (!encoded.ok) return encoded
  const body = encoded.value
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch('/rpc', { method: 'POST', headers, body, keepalive: body.length < KEEPALIVE_BYTES })
  if (!answer.ok) throw new Error(await answer.text())
  return decodeRpc(await answer.text())
}

function emit(event: string, payload: unknown): void {
  for (const listener of listeners.get(event) ?? []) listener(payload)
}

function on(event: string, listener: Listener): () => void {
  const listening = listeners.get(event)
  if (listening === undefined) throw new Error(`unknown event: ${String(event)}`)
  listening.add(listener)
  return () => void listening.delete(listener)
}

const calls = Object.fromEntries(CHANNELS.map((channel) => [channel, (request: unknown) => call(channel, request)]))
Object.defineProperty(window, 'desktop', { value: Object.freeze({ ...calls, on }), enumerable: true })

new EventSource('/events').addEventListener('message', (message) => {
  const { event, payload } = decodeRpc(message.data) as { event: string; payload: unknown }
  emit(event, payload)
})

// There is no application menu here: its shortcuts act on the keys that the page left alone, as a menu would.
window.addEventListener('keydown', (pressed) => {
  if (pressed.defaultPrevented || pressed.isComposing) return
  const command = menuCommandOf(pressed)
  if (command === null) return
  pressed.preventDefault()
  emit('menu:command', { command })
})

window.addEventListener('beforeunload', () => emit('app:closing', {}))
