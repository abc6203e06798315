import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'
import { BUILT_IN_TERMS } from '#shared/terms/built-in-terms.ts'
import { createShortTitleFinder } from '#shared/terms/regulation-titles.ts'

const findShortTitles = createShortTitleFinder(BUILT_IN_TERMS.filter(({ kind, wording }) => kind === 'regulation' && wording.startsWith('《')))

export const termRegulationTitle: ProofreadingRule = {
  id: 'term-regulation-title',
  severity: 'info',
  title: '法规名称不是全称',
  why: '书名号内一般写法规的全称；要用简称，第一次出现时注明“以下简称”，或者不加书名号。',
  source: '党内法规的正式名称',
  examples: [
    {
      text: '认真落实《党内监督条例》和《中国共产党党支部工作条例（试行）》。',
      flags: ['党内监督条例', '中国共产党党支部工作条例（试行）'],
      fixed: '认真落实《中国共产党党内监督条例》和《中国共产党支部工作条例（试行）》。',
    },
    {
      text: '学习《中国共产党基层组织选举工作暂行条例》。',
      flags: ['中国共产党基层组织选举工作暂行条例'],
      fixed: '学习《中国共产党基层组织选举工作条例》。',
    },
    { text: '学习《中国共产党党员教育管理条例》。', flags: ['中国共产党党员教育管理条例'], fixed: '学习《中国共产党党员教育管理工作条例》。' },
    { text: '修订本院《党员教育管理条例》。', flags: [] },
    { text: '学习《中国共产党支部工作条例(试行)》（以下简称《支部工作条例》）。', flags: [] },
    { text: '制定《党员积分管理办法》，重温《条例》。', flags: [] },
  ],
  needs: ['《'],
  check: (text) => findShortTitles(text).map(({ range, full }) => ({ range, message: `全称是《${full}》，请核对。`, replacement: full })),
}
