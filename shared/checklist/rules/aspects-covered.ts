import type { BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistContext, ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { blocksOf } from '#shared/checklist/passages.ts'
import { blockText } from '#shared/document/visit.ts'

const FOUR = ['带头严守政治纪律和政治规矩', '带头增强党性', '带头在遵规守纪、清正廉洁前提下勇于担责', '带头履行全面从严治党政治责任']
const body = (aspects: readonly string[]) =>
  `2024年度民主生活会对照检查材料\n一、存在的突出问题\n${aspects.map((aspect, i) => `（${'一二三四'[i]}）${aspect}方面。我做得不够，比如调研偏少。`).join('\n')}\n二、整改措施\n我将改进。`

export const aspectsCovered: ChecklistRule = {
  id: 'aspects-covered',
  title: '当年规定的几个方面都查到了',
  why: '对照检查要按当年规定的方面逐个查，漏一个就要退回来补；方面每年不同，可以在“本次要求”里改。',
  source: '民主生活会、组织生活会年度通知的通行要求',
  examples: [
    { text: body(FOUR), status: 'pass', type: 'self-examination-review' },
    { text: body(FOUR.slice(0, 3)), status: 'fail', type: 'self-examination-review' },
    { text: body(['带头强化政治忠诚', '带头固本培元']), status: 'warn', type: 'self-examination-review' },
  ],
  check: (context): ChecklistItem[] => {
    const { aspects = [] } = context.reportType.requirements
    if (aspects.length === 0 || context.outline.sections.length === 0) return []
    const id = 'aspects-covered'
    const texts = examined(context)
    const missing = aspects.filter((aspect) => placeOf(aspect, texts) === undefined)
    if (missing.length === aspects.length && hasAspectsOfItsOwn(context))
      return [
        {
          id,
          status: 'warn',
          title: '查的方面和“本次要求”里的都不同',
          message: '方面每年不同：请把当年规定的方面填进“本次要求”，再核对有没有漏查。',
          opens: 'requirements',
        },
      ]
    if (missing.length > 0)
      return missing.map((aspect, i) => ({
        id: i === 0 ? id : `${id}-${i + 1}`,
        status: 'fail',
        title: `没有查“${aspect}”`,
        message: '当年规定的每个方面都要查。方面不对的，请在“本次要求”里改。',
        insert: `aspect:${aspect}`,
        opens: 'requirements',
      }))
    const [first] = aspects
    const target = first === undefined ? undefined : placeOf(first, texts)
    return [{ id, status: 'pass', title: `规定的${aspects.length}个方面都查到了`, message: '', ...(target ? { target } : {}) }]
  },
}

/** The problems stand under headings that name an aspect each, those of another year: （一）带头强化政治忠诚方面. */
function hasAspectsOfItsOwn(context: ChecklistContext): boolean {
  return context.report.blocks.some((block) => block.type === 'heading' && block.level === 2 && /^在?带头|方面。?$/u.test(blockText(block)))
}

interface Examined {
  readonly text: string
  readonly blockId: BlockId
}

/** What stands under the problems; the whole report where no section is about them. */
function examined(context: ChecklistContext): Examined[] {
  const sections = context.outline.sections.filter(({ role }) => role === 'problems')
  const blocks = sections.length > 0 ? sections.flatMap((section) => blocksOf(context, section)) : context.report.blocks
  return blocks.map((block) => ({ text: blockText(block), blockId: block.id }))
}

/** An aspect is named in full, without its 带头, or by its first clause. */
function placeOf(aspect: string, texts: readonly Examined[]): BlockId | undefined {
  const bare = aspect.replace(/^带头/u, '')
  const clause = bare.split(/[，、；]/u)[0] ?? bare
  const wordings = [bare, ...([...clause].length >= 4 ? [clause] : [])]
  return texts.find(({ text }) => wordings.some((wording) => text.includes(wording)))?.blockId
}
