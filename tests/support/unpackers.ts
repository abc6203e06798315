import { nodeUnpacker } from '#electron/services/import/node-unpacker.ts'
import { type Unpacker, plainUnpacker } from '#shared/docx-import/unpacker.ts'

/** Both ways in which the program unpacks a .docx: what holds for one has to hold for the other. */
export const UNPACKERS: readonly { readonly by: string; readonly unpacker: Unpacker }[] = [
  { by: 'fflate', unpacker: plainUnpacker },
  { by: 'zlib of Node', unpacker: nodeUnpacker },
]
