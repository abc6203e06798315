import { type BlankId, type BlockId, type IdSource, idSourceFrom } from '#shared/base/branded-ids.ts'

/** Ids of blocks and blanks that are born in the window. */
export const windowIds: IdSource = idSourceFrom(() => crypto.randomUUID())

/** For a block that is born in the window. */
export function newBlockId(): BlockId {
  return windowIds.blockId()
}

/** For a blank that is born in the window. */
export function newBlankId(): BlankId {
  return windowIds.blankId()
}
