import path from 'node:path'
import { type Result, fail, ok } from '#shared/base/result.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, infoIfThere } from '#electron/services/files/file-ops.ts'
import { PLACE_FILE, type PlaceRecord, decodePlace, encodePlace } from '#electron/services/place/place-file.ts'

/** What the program's own folder says of where the drafts are, as it was last read. */
export interface PlaceRecordStore {
  /** Null: nothing was ever chosen, nothing was read yet, or the file is damaged. */
  current(): PlaceRecord | null
  /** A record is there, but nobody can tell what it says. */
  isDamaged(): boolean
  /** Reads it where another window changed it meanwhile. Throws errno errors. */
  read(): Promise<void>
  write(next: PlaceRecord): Promise<Result<null>>
}

/** @param home the program's own folder */
export function createPlaceRecordStore(home: string, ops: FileOps): PlaceRecordStore {
  const file = path.join(home, PLACE_FILE)
  let record: PlaceRecord | null = null
  let isDamaged = false
  let stamp: string | null = null
  return {
    current: () => record,
    isDamaged: () => isDamaged,
    async read() {
      const now = (await infoIfThere(file, ops))?.stamp ?? ''
      if (now === stamp) return
      record = now === '' ? null : decodePlace(await ops.read(file))
      isDamaged = now !== '' && record === null
      stamp = now
    },
    async write(next) {
      await ops.makeFolder(home)
      const written = await durableWrite(file, encodePlace(next), { ops })
      stamp = null
      if (written.ok) record = next
      return written.ok ? ok(null) : fail(fileError(written.error.cause, 'move'))
    },
  }
}
