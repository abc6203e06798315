/** A sandboxed preload, as Node's CommonJS wraps it. */
type Preload = (require: (id: string) => unknown, module: object, exports: object) => void

/**
 * The text to run in a page before any of its scripts. Written out as one script, because the page's own policy forbids evaluating text later on.
 * @param accelerators shortcuts of the menu, as `pressedKey` below spells them
 */
export function preloadScript(source: string, accelerators: readonly string[]): string {
  return `(${runPreloadInPage.toString()})((require, module, exports) => {\n${source}\n}, ${JSON.stringify(accelerators)})`
}

/** Sent to the page as text, so it may refer to nothing outside itself. */
function runPreloadInPage(preload: Preload, accelerators: readonly string[]): void {
  if (window.top !== window) return
  type Bridge = (...args: unknown[]) => Promise<unknown>
  const scope = window as unknown as Record<string, unknown>
  const invokeMain = scope['__standInInvoke'] as Bridge
  const pressInMain = scope['__standInAccelerator'] as Bridge
  // The page must not find what a real renderer would not have.
  for (const name of ['__standInInvoke', '__standInAccelerator']) delete scope[name]

  const listeners = new Map<string, Set<Bridge>>()
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      const answer = (await invokeMain(channel, structuredClone(args))) as { value?: unknown; error?: string }
      if (answer.error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`)
      return answer.value
    },
    on(channel: string, listener: Bridge) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      return ipcRenderer
    },
    removeListener(channel: string, listener: Bridge) {
      listeners.get(channel)?.delete(listener)
      return ipcRenderer
    },
  }
  Object.defineProperty(window, '__standInDeliver', {
    enumerable: false,
    value: (channel: string, args: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) void listener({}, ...args)
    },
  })

  // contextBridge: functions are proxied, everything else is copied, objects are frozen.
  function cross(value: unknown): unknown {
    if (typeof value === 'function') {
      return (...args: unknown[]) => {
        const result: unknown = value(...args.map(cross))
        return result instanceof Promise ? result.then(cross) : cross(result)
      }
    }
    if (Array.isArray(value)) return value.map(cross)
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cross(part)])))
    }
    return value === null || typeof value !== 'object' ? value : structuredClone(value)
  }
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      if (name in window) throw new Error('Cannot bind an API on top of an existing property on the window object')
      Object.defineProperty(window, name, { value: cross(api), enumerable: true, writable: false, configurable: false })
    },
  }
  const sandboxedRequire = (id: string) => {
    if (id !== 'electron') throw new Error(`module not found: ${id} (this sandboxed preload may only require electron)`)
    return { contextBridge, ipcRenderer }
  }
  const module = { exports: {} }
  preload(sandboxedRequire, module, module.exports)

  // Menu shortcuts act on keys that the page itself left alone.
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
    const sign = event.key.length === 1 && !/[a-z0-9]/i.test(event.key)
    const pressedKey = [event.ctrlKey && 'Ctrl', event.altKey && 'Alt', event.shiftKey && !sign && 'Shift', key].filter(Boolean).join('+')
    if (!accelerators.includes(pressedKey)) return
    event.preventDefault()
    void pressInMain(pressedKey)
  })
}
