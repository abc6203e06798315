/**
 * The largest call to the local host, bytes of its JSON: a backup of some 140 MB in base64 (4 characters for 3 bytes). Twice as much would have
 * to fit into the memory of the program several times over. Known on both sides: a request that is refused on its way is never answered.
 */
export const MAX_CALL_BYTES = 192 * 1024 * 1024
