import pairs from '#assets/proofreading/traditional-characters.json'
import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const SIMPLIFIED: Readonly<Record<string, string>> = Object.fromEntries(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]))
const ALL = Object.keys(SIMPLIFIED)
const TRADITIONAL = new RegExp(`[${ALL.join('')}]+`, 'gu')

export const characterTraditional: ProofreadingRule = {
  id: 'character-traditional',
  severity: 'error',
  title: '繁体字、异体字',
  why: '公文用规范汉字；混进来的繁体字多半是从网页或港台资料复制的。',
  source: '通用规范汉字表（2013）',
  examples: [
    { text: '加強黨員教育，認真學习。', flags: ['強黨員', '認', '學'], fixed: '加强党员教育，认真学习。' },
    { text: '毎次集中学习有记录，対照図表。', flags: ['毎', '対', '図'], fixed: '每次集中学习有记录，对照图表。' },
    { text: '加强党员教育，乾隆年间，瞭望台。', flags: [] },
  ],
  needs: ALL,
  check: (text) =>
    findMatches(text, TRADITIONAL, ([found]) => {
      const replacement = Array.from(found, (char) => SIMPLIFIED[char] ?? char).join('')
      return { message: `“${found}”不是规范汉字，应写作“${replacement}”。`, replacement }
    }),
}
