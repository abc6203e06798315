import { invariant } from '#shared/base/invariant.ts'

const END = 0x06054b50
const END_LENGTH = 22
const CENTRAL_LENGTH = 46
/** 1980-01-01 00:00 in DOS form (APPNOTE 4.4.6): the first day a zip can name. */
const FIRST_DAY = 0x0021_0000

/**
 * Takes the moment of packing out of a zip that was just written: every file is dated with the first day a zip can name, in place.
 * Sizes, checksums and packed bytes stay. Only for zips of our own making: no comment, no zip64.
 */
export function stampFirstDay(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.length - END_LENGTH
  invariant(end >= 0 && view.getUint32(end, true) === END, 'a zip of our own ends with its end record')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    view.setUint32(at + 12, FIRST_DAY, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true)
    at += CENTRAL_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return zip
}
