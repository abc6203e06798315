/** A dropped file beyond this is refused before it is read: 20 MB of text is some 7 million characters. */
export const MAX_IMPORT_BYTES = 20 * 1024 * 1024
