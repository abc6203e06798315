/** What the window reads whole at its start, and writes back whole with every change. */
export type DiskPart = 'settings' | 'ownWords' | 'phrases'

/** How far a part is read. */
export type DiskReading = 'not-begun' | 'under-way' | 'done' | 'failed'
