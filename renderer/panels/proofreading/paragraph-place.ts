import type { Block, BlockType } from '#shared/document/blocks.ts'

/** Lines that have a name of their own and are not counted among the paragraphs. */
const NAMED: Readonly<Partial<Record<BlockType, string>>> = {
  title: '标题',
  subtitle: '署名',
  salutation: '称谓',
  signature: '落款',
  date: '落款',
}

/** Where a block stands, as readers count: 第 3 段; the lines of head and foot by their names. Empty when it is gone. */
export function paragraphPlace(blocks: readonly Block[], blockIndex: number): string {
  const block = blocks[blockIndex]
  if (block === undefined) return ''
  const counted = blocks.slice(0, blockIndex + 1).filter(({ type }) => NAMED[type] === undefined).length
  return NAMED[block.type] ?? `第 ${counted} 段`
}
