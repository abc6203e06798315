/** A file beyond this is refused before it is read. A Word file may be that large for its pictures. */
export const MAX_IMPORT_BYTES = 20 * 1024 * 1024

/** What a backup may hold, unpacked: beyond this it is none of reports, and would not be read again. */
export const MAX_BACKUP_BYTES = 512 * 1024 * 1024

/** The backup itself: a zip of what does not shrink is larger than that by the names and sums of its files. */
export const MAX_BACKUP_FILE_BYTES = MAX_BACKUP_BYTES + 32 * 1024 * 1024

/** A plain text beyond this is refused: some 2.8 million characters, hundreds of reports in one file. */
export const MAX_TEXT_BYTES = 8 * 1024 * 1024

/** How many files are imported in one go; more at once is a folder dropped by mistake. */
export const MAX_IMPORT_FILES = 200

/** A longer text is imported without a preview, in its own thread: UTF-16 units. Proposals are made in main, which must not stand still; no report comes near. */
export const MAX_PREVIEW_LENGTH = 100_000
