import { z } from 'zod'
import { ownFileJson } from '#shared/base/own-file-json.ts'

/*
 * drafts-folder.json in the program's own folder: which folder the user chose for the drafts. The chosen folder carries the same mark in
 * antou-drafts.json, so that an empty folder where a stick is not plugged in is never taken for it.
 */

export const PLACE_FILE = 'drafts-folder.json'
export const MARK_FILE = 'antou-drafts.json'
/** What the folder is called below the one that the user chooses. */
export const OWN_FOLDER_NAME = '案头草稿'

const placeSchema = z.strictObject({
  version: z.literal(1),
  /** Null: the standard one. */
  folder: z.string().min(1).nullable(),
  mark: z.string(),
  /** Where the drafts were before, and what was copied from there and may be removed: SHA-256 by path. */
  leftover: z.strictObject({ folder: z.string().min(1), files: z.record(z.string(), z.string()) }).nullable(),
})
export type PlaceRecord = z.infer<typeof placeSchema>

const markSchema = z.object({ mark: z.string() })

/** The bytes of the record in the program’s own folder. */
export function encodePlace(record: PlaceRecord): Uint8Array {
  return Buffer.from(`${JSON.stringify(record, null, 1)}\n`)
}

/** Null for what is no such record. */
export function decodePlace(bytes: Uint8Array): PlaceRecord | null {
  const parsed = placeSchema.safeParse(ownFileJson(new TextDecoder().decode(bytes)))
  return parsed.success ? parsed.data : null
}

/** The bytes of the mark in the chosen folder. */
export function encodeMark(mark: string): Uint8Array {
  return Buffer.from(`${JSON.stringify({ mark }, null, 1)}\n`)
}

/** Null for what is no mark. */
export function decodeMark(bytes: Uint8Array): string | null {
  const parsed = markSchema.safeParse(ownFileJson(new TextDecoder().decode(bytes)))
  return parsed.success ? parsed.data.mark : null
}
