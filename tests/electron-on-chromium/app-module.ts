import { EventEmitter } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import { modelled } from './not-modelled.ts'

export interface AppOptions {
  readonly name: string
  readonly version: string
  /** Stands for the user's home, so that no test touches the real one. */
  readonly home: string
}

/** Programs that run now, by their data folder: Electron's lock is per folder too. */
const running = new Map<string, EventEmitter>()

/** The `app` of the electron module. `quit` is carried out by the stand-in. */
export function createAppModule({ name, version, home }: AppOptions, quit: () => void) {
  const paths = new Map([
    ['userData', path.join(home, name)],
    ['documents', path.join(home, '文档')],
    ['temp', os.tmpdir()],
  ])
  const switches = new Map<string, string>()
  let ready: () => void = () => undefined
  const whenReady = new Promise<void>((resolve) => {
    ready = resolve
  })
  const events = new EventEmitter()
  const getPath = (key: string): string => {
    const found = paths.get(key)
    if (found === undefined) throw new Error(`electron-on-chromium: app.getPath('${key}') is not modelled`)
    return found
  }
  const app = Object.assign(events, {
    commandLine: modelled('commandLine', {
      appendSwitch: (key: string, value = '') => void switches.set(key, value),
      hasSwitch: (key: string) => switches.has(key),
      getSwitchValue: (key: string) => switches.get(key) ?? '',
    }),
    whenReady: () => whenReady,
    enableSandbox: () => undefined,
    getVersion: () => version,
    getName: () => name,
    getPath,
    setPath: (key: string, value: string) => void paths.set(key, value),
    requestSingleInstanceLock() {
      const first = running.get(getPath('userData'))
      if (first !== undefined) first.emit('second-instance', {}, process.argv, process.cwd())
      else running.set(getPath('userData'), events)
      return first === undefined
    },
    quit,
    exit: quit,
  })
  return {
    app: modelled('app', app),
    becomeReady() {
      events.emit('ready')
      ready()
    },
    ended() {
      if (running.get(getPath('userData')) === events) running.delete(getPath('userData'))
    },
  }
}
