import { swappedPhrases } from '#shared/proofreading/near-miss/swapped-phrases.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const characterSwapped: ProofreadingRule = {
  id: 'character-swapped',
  severity: 'error',
  title: '固定说法里两个字颠倒',
  why: '打字时前后两个字换了位置，默读时眼睛会自动顺过来，不容易看出。',
  source: '通行固定说法',
  examples: [
    { text: '发挥先模锋范作用，严格组织生活制度。', flags: ['先模锋范'], fixed: '发挥先锋模范作用，严格组织生活制度。' },
    { text: '健全长效机制，做到因地宜制。', flags: ['因地宜制'], fixed: '健全长效机制，做到因地制宜。' },
    { text: '发挥先锋模范作用，因地制宜，以上率下，上下联动。', flags: [] },
  ],
  prepare: swappedPhrases.prepare,
  check: (text) =>
    swappedPhrases.of(text).map(({ start, usual }) => {
      const range = [start, start + usual.length] as const
      return { range, message: `“${text.slice(...range)}”里有两个字颠倒了，应写作“${usual}”。`, replacement: usual }
    }),
}
