import entries from '#assets/proofreading/washed-words.json'
import { patternChecks, patternExamples } from '#shared/proofreading/pattern-list.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const wordWashed: ProofreadingRule = {
  id: 'word-washed',
  severity: 'warning',
  title: '被同义词换掉的词',
  why: '有的网站用软件把文中的词成批换成同义词（发展换成开展、能力换成力量），复制过来要逐个改回。',
  source: '公文校对通行做法；党内法规和文件中的通行用语',
  examples: [
    ...patternExamples(entries),
    { text: '工作开展思路清楚，活动开展有序，从根本上解决问题，准备得仔细，建设平安乡镇，接受组织指导。', flags: [] },
    { text: '学习沟通技巧，确实提高了能力，乐观向上，当真不容易，力量不足，坚决落实，踊跃参加，缺乏经验，农民供给蔬菜。', flags: [] },
    { text: '我们确实把工作做好了吗，推进供给侧结构性改革，文明教化，履行公民义务，政治生涯，稳固的根基，人身安全。', flags: [] },
  ],
  ...patternChecks(entries),
}
