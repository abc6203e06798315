import type { ChecklistContext, ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { type MatterTable, matterTable } from '#shared/checklist/matters/matter-table.ts'
import type { Matter } from '#shared/checklist/matters/matters-of.ts'
import { countWord } from '#shared/checklist/count-word.ts'

const PROBLEMS =
  '2024年度述职报告\n一、存在的问题\n（一）理论学习不深入。我读原著少，学用结合不够。\n（二）村集体经济薄弱。我谋划产业项目少。\n究其原因，我思想上重视不够。\n二、下一步打算\n'

export const problemMeasures: ChecklistRule = {
  id: 'problem-measures',
  title: '问题、原因、措施对得上',
  why: '有问题没措施，或者措施不对着问题，是点评时最常见的意见。对得不准的可以在对照表里自己连。',
  source: '述职评议考核通知的通行要求：措施逐条对应问题',
  examples: [
    { text: `${PROBLEMS}（一）深化理论学习。我将每月读一本原著。\n（二）壮大集体经济。我将牵头办好产业项目。`, status: 'pass' },
    { text: `${PROBLEMS}（一）深化理论学习。我将每月读一本原著。`, status: 'warn' },
  ],
  check: (context): ChecklistItem[] => {
    const table = matterTable(context)
    if (table === null) return []
    const items = openItems(context, table)
    if (items.length === 0 && !table.rows.some(({ problem }) => isWritten(problem))) return []
    return items.length > 0 ? items : [{ id: 'problem-measures', status: 'pass', title: '问题、原因、措施对得上', message: '', opens: 'matters' }]
  },
}

function openItems({ reportType }: ChecklistContext, { rows, strayMeasures, hasMeasures }: MatterTable): ChecklistItem[] {
  const asksCauses = reportType.sections.some(({ role }) => role === 'causes')
  const withoutCause = asksCauses ? rows.filter(({ causes }) => causes.length === 0).map(({ problem }) => problem) : []
  // Where no problem has a cause, causes-present says so.
  const someCause = withoutCause.length < rows.length
  return [
    ...(hasMeasures
      ? said(
          'problem-measures',
          rows.filter(({ measures }) => measures.length === 0).map(({ problem }) => problem),
          '问题看不出对应的措施',
          '请补写措施；已经写了的，在对照表里连上。',
        )
      : []),
    ...(rows.length > 0 && rows.every(({ problem }) => isWritten(problem))
      ? said('problem-measures-stray', strayMeasures, '措施看不出对应哪个问题', '请在对照表里连到问题上，或者补写问题。')
      : []),
    ...(someCause ? said('problem-measures-causes', withoutCause, '问题没有写原因', '请补写原因；写在别处的，在对照表里连上。') : []),
  ]
}

/** With blanks open nobody can say yet what belongs to what. */
function isWritten({ text }: Matter): boolean {
  return !/〔[^〔〕]+〕/u.test(text)
}

function said(id: string, matters: readonly Matter[], what: string, message: string): ChecklistItem[] {
  const written = matters.filter(isWritten)
  const [first] = written
  if (!first) return []
  return [{ id, status: 'warn', title: `有${countWord(written.length)}条${what}`, message, target: first.ref.block, opens: 'matters' }]
}
