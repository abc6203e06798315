import fs from 'node:fs'
import fsPromises, { type FileHandle } from 'node:fs/promises'
import { createRequire } from 'node:module'

/**
 * Main runs inside the test's process, so it cannot be killed. Instead it is given a file system and timers that can die:
 * after `kill`, no call of it reaches the disk any more, and calls that are under way never return. That is what kill -9 leaves behind.
 */
export interface MortalProcess {
  require(id: string): unknown
  readonly timers: Pick<typeof globalThis, 'setTimeout' | 'setInterval' | 'setImmediate'>
  kill(): void
}

export function createMortalProcess(mainFile: string, electron: object): MortalProcess {
  const life: Life = { over: false, files: new Set() }
  const nodeRequire = createRequire(mainFile)
  const promises = mortal(fsPromises, life)
  const mortalFs = new Proxy(mortal(fs, life), {
    get: (target, key, receiver) => (key === 'promises' ? promises : Reflect.get(target, key, receiver)),
  })
  const replaced = new Map<string, unknown>([
    ['electron', electron],
    ['fs', mortalFs],
    ['fs/promises', promises],
  ])
  return {
    require: (id) => replaced.get(id.replace(/^node:/, '')) ?? nodeRequire(id),
    timers: mortalTimers(life),
    kill: () => {
      life.over = true
      // As the system closes the files of a process that has died.
      for (const file of life.files) void file.close()
    },
  }
}

/** What a killed main meets when it reaches for the disk. */
export class ProcessKilled extends Error {
  constructor() {
    super('this process has been killed')
  }
}

interface Life {
  over: boolean
  readonly files: Set<FileHandle>
}

/** Wraps every function of a module; what a call returns (file handles, streams, promises of them) is wrapped as well. */
function mortal<T extends object>(inner: T, life: Life): T {
  return new Proxy(inner, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target)
      if (typeof member !== 'function' || isClass(String(key))) return member
      return Object.assign((...args: unknown[]) => {
        if (life.over) throw new ProcessKilled()
        const result: unknown = Reflect.apply(member, target, args)
        return result instanceof Promise ? untilDeath(result, life) : result
      }, member)
    },
  })
}

function isClass(name: string): boolean {
  return /^[A-Z]/.test(name)
}

function untilDeath(running: Promise<unknown>, life: Life): Promise<unknown> {
  return new Promise((resolve, reject) => {
    running.then(
      (value) => {
        if (isFileHandle(value)) hold(value, life)
        if (!life.over) resolve(isFileHandle(value) ? mortal(value, life) : value)
      },
      (error: unknown) => {
        if (!life.over) reject(error)
      },
    )
  })
}

function hold(file: FileHandle, life: Life): void {
  if (life.over) void file.close()
  // To close one twice does no harm.
  else life.files.add(file)
}

function isFileHandle(value: unknown): value is FileHandle {
  return typeof value === 'object' && value !== null && 'fd' in value && 'datasync' in value
}

/** `Object.assign` keeps promisify's own symbol on setTimeout. */
function mortalTimers(life: Life): MortalProcess['timers'] {
  const whileAlive =
    (run: (...args: unknown[]) => void) =>
    (...args: unknown[]) => {
      if (!life.over) run(...args)
    }
  return {
    setTimeout: Object.assign((run: () => void, ms?: number, ...args: unknown[]) => setTimeout(whileAlive(run), ms, ...args), setTimeout),
    setInterval: Object.assign((run: () => void, ms?: number, ...args: unknown[]) => setInterval(whileAlive(run), ms, ...args), setInterval),
    setImmediate: Object.assign((run: () => void, ...args: unknown[]) => setImmediate(whileAlive(run), ...args), setImmediate),
  } as MortalProcess['timers']
}
