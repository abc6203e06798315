import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'

/** A small value that is pleasant to keep and harmless to lose: where the window stood, which folder was used last. */
export interface RememberedValue<T> {
  get(): T
  set(value: T): void
}

/** Keeps a value in a JSON file of its own. A missing or unreadable file counts as `fallback`; a failed write is forgotten. */
export function createRememberedValue<T>(filePath: string, schema: z.ZodType<T>, fallback: T): RememberedValue<T> {
  let current = readValue(filePath, schema) ?? fallback
  return {
    get: () => current,
    set(value) {
      current = value
      writeValue(filePath, value)
    },
  }
}

function readValue<T>(filePath: string, schema: z.ZodType<T>): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(filePath, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    // Not there yet, cut short or not JSON: each time the answer is the fallback.
    return null
  }
}

function writeValue(filePath: string, value: unknown): void {
  try {
    mkdirSync(path.dirname(filePath), { recursive: true })
    const temporary = `${filePath}.new`
    writeFileSync(temporary, JSON.stringify(value), { mode: 0o600 })
    renameSync(temporary, filePath)
  } catch (error) {
    console.warn('not remembered:', path.basename(filePath), (error as NodeJS.ErrnoException).code)
  }
}
