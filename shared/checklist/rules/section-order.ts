import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import type { OutlineSection } from '#shared/document/outline.ts'
import type { ReportSection } from '#shared/report-types/report-type.ts'

/** Where 整改 and 基本情况 stand differs from notice to notice. */
const ANYWHERE: ReadonlySet<string> = new Set(['rectification', 'lead', 'other'])

interface Placed {
  readonly expected: ReportSection
  readonly section: OutlineSection
}

export const sectionOrder: ChecklistRule = {
  id: 'section-order',
  title: '各部分先后顺序合适',
  why: '先写做法、再写问题、最后写措施，读的人才跟得上。',
  source: '各类文稿的通行结构',
  examples: [
    { text: '2024年度述职报告\n一、主要做法\n我抓学习。\n二、存在的问题\n我抓得不紧。\n三、下一步打算\n我将改进。', status: 'pass' },
    { text: '2024年度述职报告\n一、下一步打算\n我将改进。\n二、存在的问题\n我抓得不紧。', status: 'warn' },
  ],
  check: ({ reportType, placed }): ChecklistItem[] => {
    const parts = reportType.sections.flatMap((expected): Placed[] => {
      const section = placed.get(expected.id)?.find(({ level }) => level === 1)
      return section && !ANYWHERE.has(expected.role) ? [{ expected, section }] : []
    })
    if (parts.length < 2) return []
    const id = 'section-order'
    const wrong = parts.findIndex(({ section }, i) => i > 0 && section.start < (parts[i - 1]?.section.start ?? 0))
    const [late, early] = [parts[wrong - 1], parts[wrong]]
    if (!late || !early) return [{ id, status: 'pass', title: '各部分先后顺序合适', message: '' }]
    return [
      {
        id,
        status: 'warn',
        title: '各部分的先后顺序不合常规',
        message: `“${late.expected.name}”一般写在“${early.expected.name}”前面，可在左侧大纲里拖动。`,
        target: late.section.blockId,
      },
    ]
  },
}
