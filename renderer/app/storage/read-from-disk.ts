import type { AppStore } from '#renderer/app/app-store.ts'
import type { DiskPart, DiskReading } from '#renderer/app/storage/disk-reading.ts'

/** Reads a part and notes how far that is. @param read false: it could not be read, and the user has been told */
export async function readPart(store: AppStore, part: DiskPart, read: () => Promise<boolean>): Promise<void> {
  let isRead = false
  note(store, part, 'under-way')
  try {
    isRead = await read()
  } finally {
    note(store, part, isRead ? 'done' : 'failed')
  }
}

/**
 * Waits until a part is read, and has it read where nobody has, or where it failed: what is written before would write over what stands on
 * the disk. False: it cannot be read.
 */
export async function untilRead(store: AppStore, part: DiskPart, begin: () => Promise<void>): Promise<boolean> {
  while (stateOf(store, part) === 'under-way') await nextState(store)
  if (stateOf(store, part) !== 'done') await begin()
  return stateOf(store, part) === 'done'
}

/** Whether a part is read already, so that nothing has to be waited for. */
export function isRead(store: AppStore, part: DiskPart): boolean {
  return stateOf(store, part) === 'done'
}

function stateOf(store: AppStore, part: DiskPart): DiskReading {
  return store.getState().fromDisk[part]
}

function note(store: AppStore, part: DiskPart, state: DiskReading): void {
  store.setState(({ fromDisk }) => ({ fromDisk: { ...fromDisk, [part]: state } }))
}

function nextState(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      stop()
      resolve()
    })
  })
}
