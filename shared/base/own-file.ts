import { isRecord, ownFileJson } from '#shared/base/own-file-json.ts'
import { type Result, type UserError, fail, ok } from '#shared/base/result.ts'

/** A kind of file of ours that holds one thing: our own envelope around the data, so that a foreign JSON file is never mistaken for one. */
export interface OwnFileKind<T> {
  /** Says in the file what it is. */
  readonly format: string
  /** The key of the data beside it. */
  readonly field: string
  /** The version of the data that is written, and the last that is understood. */
  readonly version: number
  /** Characters; nothing near this is one. */
  readonly most: number
  /** A zod schema; this folder knows no library. */
  readonly schema: { safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false } }
  readonly foreign: UserError
  readonly newer: UserError
  readonly damaged: UserError
}

export interface OwnFile<T> {
  encode(item: T): string
  /** Reads what `encode` wrote. Errors: `foreign`, `newer`, `damaged` of the kind. */
  decode(text: string): Result<T>
}

/** How files of one kind are written and read. */
export function ownFile<T>({ format, field, version, most, schema, foreign, newer, damaged }: OwnFileKind<T>): OwnFile<T> {
  return {
    encode: (item) => `${JSON.stringify({ format, [field]: item }, null, 2)}\n`,
    decode(text) {
      const content = text.length > most ? undefined : ownFileJson(text)
      const item = isRecord(content) && content['format'] === format ? content[field] : undefined
      if (!isRecord(item)) return fail(foreign)
      const written = item['version']
      if (typeof written === 'number' && written > version) return fail(newer)
      const parsed = schema.safeParse(item)
      return parsed.success ? ok(parsed.data) : fail(damaged)
    },
  }
}
