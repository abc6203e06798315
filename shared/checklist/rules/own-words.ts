import { groupBy } from '#shared/base/group-by.ts'
import type { ChecklistContext, ChecklistItem, ChecklistRule, CheckedPlace } from '#shared/checklist/checklist-rule.ts'
import { placeIn } from '#shared/checklist/checked-place.ts'
import { perBlock } from '#shared/document/per-block.ts'
import { blockText } from '#shared/document/visit.ts'
import type { UnitKind } from '#shared/document/report-document.ts'
import { NO_PARTICULARS } from '#shared/particulars/particulars.ts'

/** 我镇, 我局 …; 我乡亲, 我村民, 我院子 are none. */
const SELF = /我(镇|乡(?!亲|镇|村|土)|街道|村(?!民)|社区|局(?!势|面)|校|院(?!子)|公司|集团)/gu
type SelfWord = '镇' | '乡' | '街道' | '村' | '社区' | '局' | '校' | '院' | '公司' | '集团'

/** How units of a kind speak of themselves and of what they belong to: a village says 我村 and 我镇. By the end of the unit's name. */
const ALLOWED: readonly (readonly [RegExp, readonly SelfWord[]])[] = [
  [/镇$/u, ['镇']],
  [/乡$/u, ['乡']],
  [/街道(?:办事处|办)?$/u, ['街道']],
  [/社区$/u, ['社区', '街道', '镇', '乡']],
  [/村$/u, ['村', '镇', '乡', '街道']],
  [/(?:局|委|委员会|厅|署)$/u, ['局']],
  [/(?:学校|中学|小学|大学|学院|幼儿园)$/u, ['校', '院']],
  [/医院$/u, ['院']],
  [/(?:公司|集团|厂)$/u, ['公司', '集团']],
]
/** The same for the 身份 chosen when the report was started, where no unit is told. */
const ALLOWED_FOR: Readonly<Record<UnitKind, readonly SelfWord[]>> = {
  township: ['镇', '乡'],
  subdistrict: ['街道', '社区', '镇', '乡'],
  office: ['局', '院', '校', '公司', '集团'],
  enterprise: ['公司', '集团', '局', '院'],
  school: ['校', '院'],
  hospital: ['院', '校'],
  village: ['村', '镇', '乡', '街道', '社区'],
  park: ['公司', '集团', '街道', '镇'],
}
/** Words that no report uses of the same unit. */
const LEVELS: readonly (readonly SelfWord[])[] = [['镇'], ['乡'], ['街道'], ['局'], ['校', '院'], ['公司', '集团']]

interface SelfMention {
  readonly word: SelfWord
  readonly place: CheckedPlace
}

export const ownWords: ChecklistRule = {
  id: 'own-words',
  title: '自称前后一致',
  why: '街道的报告里说“我镇”，一看就是从别处改来的。',
  source: '因抄错身份被通报的典型问题',
  examples: [
    { text: '2024年度述职报告\n一、主要做法\n我镇抓学习。我镇抓作风。', status: 'pass' },
    { text: '2024年度述职报告\n一、主要做法\n我镇抓学习。我镇抓作风。我街道抓治理。', status: 'warn' },
    {
      text: '2024年度述职报告\n一、主要做法\n我镇抓学习。',
      status: 'warn',
      particulars: { ...NO_PARTICULARS, unit: '甲街道' },
    },
    {
      text: '2024年度述职报告\n一、主要做法\n我村在我镇党委领导下抓学习，乡亲们满意，我村民小组齐全。',
      status: 'pass',
      particulars: { ...NO_PARTICULARS, unit: '甲村' },
    },
  ],
  check: (context): ChecklistItem[] => {
    const mentions = mentionsIn(context.report.blocks).flat()
    if (mentions.length === 0) return []
    const allowed = allowedWords(context)
    const wrong = mentions.filter(({ word }) => !(allowed ?? usualLevel(mentions)).includes(word))
    if (wrong.length === 0) return [{ id: 'own-words', status: 'pass', title: '自称前后一致', message: '' }]
    const usual = mentions.find((mention) => !wrong.includes(mention))
    const groups = [...groupBy(wrong, ({ word }) => word).values()]
    return groups.map((group, i) => itemFor(group, i, allowed === null ? usual : undefined, context))
  },
}

const mentionsIn = perBlock((block): readonly SelfMention[] =>
  Array.from(blockText(block).matchAll(SELF), (match) => ({
    word: match[1] as SelfWord,
    place: placeIn(block, match.index, match.index + match[0].length),
  })),
)

/** Null: nothing is known of the unit, only the report's own words can be compared. */
function allowedWords({ particulars, report }: ChecklistContext): readonly SelfWord[] | null {
  const unit = particulars?.unit ?? ''
  if (unit !== '') return ALLOWED.find(([ending]) => ending.test(unit))?.[1] ?? null
  return report.author.role === undefined ? null : ALLOWED_FOR[report.author.role]
}

/** The level used most, with the words beside it that are no contradiction. */
function usualLevel(mentions: readonly SelfMention[]): readonly SelfWord[] {
  const counted = LEVELS.map((words) => ({ words, n: mentions.filter(({ word }) => words.includes(word)).length }))
  const most = counted.reduce((a, b) => (b.n > a.n ? b : a))
  return [...most.words, '村', '社区']
}

function itemFor(group: readonly SelfMention[], index: number, usual: SelfMention | undefined, { particulars }: ChecklistContext): ChecklistItem {
  const [first] = group
  const unit = particulars?.unit ?? ''
  const message = usual
    ? `别处写的是“我${usual.word}”，请核对是不是从别的稿子带来的。`
    : `${unit === '' ? '与新建报告时选的单位' : `您的单位是${unit}，与这个自称`}对不上，请核对。`
  return {
    id: index === 0 ? 'own-words' : `own-words-${index + 1}`,
    status: 'warn',
    title: `自称“我${first?.word ?? ''}”，请核对`,
    message,
    ...(first ? { target: first.place.blockId } : {}),
    places: [...(usual ? [usual.place] : []), ...group.slice(0, 5).map(({ place }) => place)],
  }
}
