import path from 'node:path'
import { type Result, fail, ok } from '#shared/base/result.ts'
import { MAX_OWN_WORDS_BYTES, decodeOwnWords, encodeOwnWords } from '#shared/own-words/own-words-file.ts'
import { NO_OWN_WORDS, type OwnWords } from '#shared/proofreading/own-words.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, infoIfThere, nodeFileOps } from '#electron/services/files/file-ops.ts'
import { createKeyedQueue } from '#electron/services/files/keyed-queue.ts'

/** The user's own word list, in words.antouwords. */
export interface OwnWordsStore {
  /** Empty where none was ever saved. Errors: those of the disk and of `decodeOwnWords`; a file that cannot be read stays as it is. */
  load(): Promise<Result<OwnWords>>
  /** A file that cannot be read is set aside as words.damaged-<n>.antouwords first. */
  save(words: OwnWords): Promise<Result<OwnWords>>
}

const NAME = 'words'
const ENDING = '.antouwords'

/** @param folder the program’s own */
export function createOwnWordsStore(folder: string, ops: FileOps = nodeFileOps): OwnWordsStore {
  const file = path.join(folder, NAME + ENDING)
  const inTurn = createKeyedQueue()
  return {
    load: () => load(file, ops),
    save: (words) =>
      inTurn('words', async () => {
        try {
          await ops.makeFolder(folder)
          await setAsideIfDamaged(folder, file, ops)
        } catch (cause) {
          return fail(fileError(cause, 'words'))
        }
        const written = await durableWrite(file, Buffer.from(encodeOwnWords(words)), { ops })
        return written.ok ? ok(words) : fail(fileError(written.error.cause, 'words'))
      }),
  }
}

async function load(file: string, ops: FileOps): Promise<Result<OwnWords>> {
  try {
    const info = await infoIfThere(file, ops)
    if (info === null) return ok(NO_OWN_WORDS)
    return decodeOwnWords(info.size > MAX_OWN_WORDS_BYTES ? '' : (await ops.read(file)).toString('utf8'))
  } catch (cause) {
    return fail(fileError(cause, 'words'))
  }
}

async function setAsideIfDamaged(folder: string, file: string, ops: FileOps): Promise<void> {
  const loaded = await load(file, ops)
  if (loaded.ok || (await infoIfThere(file, ops)) === null) return
  const names = new Set(await ops.list(folder))
  let n = 1
  while (names.has(`${NAME}.damaged-${n}${ENDING}`)) n++
  await ops.rename(file, path.join(folder, `${NAME}.damaged-${n}${ENDING}`))
}
