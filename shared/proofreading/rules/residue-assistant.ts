import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** What writing programs say about their own text, and the instructions of templates. */
const SAID =
  /作为(?:一[个名款])?(?:AI|人工智能|语言模型|大模型)[^，。；]{0,12}|希望(?:以上|这份|这篇|本)[^，。；]{0,14}(?:对您|对你|能帮|有所帮助)[^，。；]{0,8}|以下是(?:一份|一篇|为您|根据您)[^，。；：]{0,30}|(?:您|你)可以?根据(?:实际|具体|自身)情况[^，。；]{0,12}|请根据(?:实际|具体|自身)情况(?:进行)?(?:修改|填写|调整|补充|替换)[^，。；]{0,8}|请结合(?:实际|自身|本单位|具体)[^，。；）)]{0,8}(?:添加|填写|修改|补充|替换)|[（([［【](?:此处|这里)(?:填写|填入|插入|补充|列举|写明|可)[^）)\]］】]{0,30}[）)\]］】]|[[［【](?:单位名称|姓名|职务|日期|年份|数量|地名|具体[^\]］】]{1,8})[\]］】]|[（(](?:编者)?注[：:](?:原文|此处|这里|以上|该处|数据|文中)[^）)]{2,60}[）)]|(?:以上|上述)(?:数据|内容|案例)(?:均?为|仅为)(?:虚构|示例|举例|参考)[^，。；]{0,10}/gu

export const residueAssistant: ProofreadingRule = {
  id: 'residue-assistant',
  severity: 'error',
  title: '写作软件或模板的说明',
  why: '这是写作软件或模板写给使用者看的话，不是报告的内容。',
  source: '公文校对通行做法',
  examples: [
    { text: '希望以上内容对您有所帮助。', flags: ['希望以上内容对您有所帮助'] },
    { text: '召开会议（此处填写次数）次，【单位名称】党委。', flags: ['（此处填写次数）', '【单位名称】'] },
    { text: '构建四级架构（注：原文为三级，现调整为四级）。', flags: ['（注：原文为三级，现调整为四级）'] },
    { text: '制定《〔方案〕》（相关文件，请结合实际添加）。', flags: ['请结合实际添加'] },
    { text: '请各支部结合实际抓好落实。', flags: [] },
    { text: '根据实际情况调整分工，希望党员发挥作用，以下是具体做法。', flags: [] },
  ],
  needs: requiredLiterals(SAID),
  check: (text) => findMatches(text, SAID, () => ({ message: '这是写作软件或模板的说明，请补上实际内容或者删去。' })),
}
