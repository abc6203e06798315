import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import type { HeadingBlock, HeadingLevel } from '#shared/document/blocks.ts'

const LEVEL_SIGNS: Readonly<Record<HeadingLevel, string>> = { 1: '一、', 2: '（一）', 3: '1.', 4: '（1）' }

export const headingLevels: ChecklistRule = {
  id: 'heading-levels',
  title: '标题层次逐级往下',
  why: '层次依次为“一、”“（一）”“1.”“（1）”，跳级会让人看不清从属关系。',
  source: 'GB/T 9704—2012，7.3.3',
  examples: [
    { text: '2024年度述职报告\n一、主要做法\n（一）抓学习。我带头学。\n（二）抓队伍。我带头抓。', status: 'pass' },
    { text: '2024年度述职报告\n一、主要做法\n（一）抓学习。我带头学。\n（1）读原著\n我带头读。', status: 'warn' },
  ],
  check: ({ report }): ChecklistItem[] => {
    const headings = report.blocks.filter((block): block is HeadingBlock => block.type === 'heading')
    if (headings.length === 0) return []
    const skipped = headings.flatMap((heading, i) => {
      const above = headings[i - 1]?.level ?? 0
      return heading.level > above + 1 ? [{ heading, above }] : []
    })
    if (skipped.length === 0) return [{ id: 'heading-levels', status: 'pass', title: '标题层次逐级往下', message: '' }]
    return skipped.map(({ heading, above }, i) => ({
      id: i === 0 ? 'heading-levels' : `heading-levels-${i + 1}`,
      status: 'warn',
      title: '标题跳了一级',
      message: messageFor(heading.level, above),
      target: heading.id,
    }))
  },
}

function messageFor(level: HeadingLevel, above: number): string {
  const wanted = LEVEL_SIGNS[(above + 1) as HeadingLevel]
  return above === 0 ? `第一个标题用了“${LEVEL_SIGNS[level]}”，一般从“${wanted}”开始。` : `“${LEVEL_SIGNS[level]}”前面缺“${wanted}”这一级。`
}
