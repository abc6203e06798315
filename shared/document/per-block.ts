import type { Block } from '#shared/document/blocks.ts'

/**
 * What is read in each block on its own, by its place in the list. The last list is remembered: after a keystroke one block is read. Blocks
 * are known by identity: whoever changes one makes a new one. `read` must look at nothing but the block. (Lists are laid side by side
 * because a WeakMap of all blocks takes longer than most of what is read, measured.)
 */
export function perBlock<T>(read: (block: Block) => T): (blocks: readonly Block[]) => readonly T[] {
  let last: { readonly blocks: readonly Block[]; readonly values: readonly T[] } = { blocks: [], values: [] }
  return (blocks) => {
    const start = commonStart(last.blocks, blocks)
    const end = commonEnd(last.blocks, blocks, start)
    const between = readBetween(last.blocks.slice(start, last.blocks.length - end), last.values.slice(start, last.values.length - end), read)
    const values = [
      ...last.values.slice(0, start),
      ...blocks.slice(start, blocks.length - end).map(between),
      ...last.values.slice(last.values.length - end),
    ]
    last = { blocks, values }
    return values
  }
}

/** Where more than one place has changed, or a part was moved: what is known of the blocks between is found again. */
function readBetween<T>(blocks: readonly Block[], values: readonly T[], read: (block: Block) => T): (block: Block) => T {
  if (blocks.length <= 1) return read
  const places = new Map(blocks.map((block, i) => [block, i]))
  return (block) => {
    const place = places.get(block)
    return place === undefined ? read(block) : (values[place] as T)
  }
}

/** How many blocks the lists have in common at their beginning. */
function commonStart(a: readonly Block[], b: readonly Block[]): number {
  const most = Math.min(a.length, b.length)
  let n = 0
  while (n < most && a[n] === b[n]) n++
  return n
}

/** The same at their end, without the first `start`. */
function commonEnd(a: readonly Block[], b: readonly Block[], start: number): number {
  const most = Math.min(a.length, b.length) - start
  let n = 0
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}
