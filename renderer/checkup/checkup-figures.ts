import type { ChecklistItem } from '#shared/checklist/checklist-rule.ts'
import { SECTION_ROLE_NAMES } from '#shared/document/section-role.ts'
import type { Finding, Inspection } from '#shared/inspection/inspection.ts'
import { percent } from '#renderer/frame/share-bar-geometry.ts'
import { sectionTarget } from '#renderer/frame/section-target.ts'
import { type BlankGroupId, blankGroups } from '#renderer/panels/blanks/blank-groups.ts'

/** One bar of a picture. */
export interface CheckupBar {
  readonly name: string
  readonly value: number
}

export interface CheckupShare {
  readonly name: string
  readonly chars: number
  /** Whole per cent of the report. */
  readonly percent: number
  /** Whole per cent asked for, where something is. */
  readonly min: number | null
  readonly max: number | null
  /** What is missed; null within the target. */
  readonly advice: string | null
}

/** What the 体检 page draws. */
export interface CheckupFigures {
  readonly title: string
  /** One sentence on top. */
  readonly verdict: string
  readonly isReady: boolean
  readonly requirements: { readonly passed: number; readonly total: number; readonly open: readonly ChecklistItem[] }
  readonly blanks: { readonly filled: number; readonly total: number; readonly open: readonly CheckupBar[] }
  readonly findings: {
    readonly total: number
    readonly must: number
    readonly attention: number
    readonly info: number
    readonly kinds: readonly CheckupBar[]
  }
  readonly shares: readonly CheckupShare[]
  readonly chars: number
  readonly pages: number
}

const BLANK_NAMES: Readonly<Record<BlankGroupId, string>> = {
  numbers: '数字、比例',
  dates: '日期',
  places: '单位、地名',
  people: '人名',
  names: '名称和其他',
}

/** Kinds of findings by the first word of the rule's id. */
const FINDING_KINDS: readonly (readonly [prefixes: readonly string[], name: string])[] = [
  [['character', 'word', 'particle'], '错别字和用词'],
  [['punctuation', 'white'], '标点和空格'],
  [['numeral', 'date', 'enumeration'], '数字和日期'],
  [['term'], '规范表述'],
  [['residue'], '遗留痕迹'],
]
const OTHER_KIND = '其他'

/** @param findings those that are still open */
export function checkupFigures(inspection: Inspection, findings: readonly Finding[]): CheckupFigures {
  const { checklist, blanks, shares, chars, pages, outline } = inspection
  const open = checklist.filter(({ status }) => status !== 'pass')
  const must = findings.filter(({ severity }) => severity === 'error').length
  const isReady = open.length === 0 && findings.length === 0 && inspection.openBlanks === 0
  return {
    title: outline.title ?? '',
    verdict: isReady ? '各项都已齐备，可以导出定稿。' : verdictOf(open.length, inspection.openBlanks, findings.length),
    isReady,
    requirements: { passed: checklist.length - open.length, total: checklist.length, open },
    blanks: {
      filled: blanks.length - inspection.openBlanks,
      total: blanks.length,
      open: blankGroups(blanks).map(({ id, items }) => ({ name: BLANK_NAMES[id], value: items.length })),
    },
    findings: {
      total: findings.length,
      must,
      attention: findings.filter(({ severity }) => severity === 'warning').length,
      info: findings.filter(({ severity }) => severity === 'info').length,
      kinds: findingKinds(findings),
    },
    shares: shares.map((share) => ({
      name: SECTION_ROLE_NAMES[share.role],
      chars: share.chars,
      percent: percent(share.share),
      min: share.target?.min === undefined ? null : percent(share.target.min),
      max: share.target?.max === undefined ? null : percent(share.target.max),
      advice: sectionTarget(share, chars)?.text ?? null,
    })),
    chars,
    pages,
  }
}

function verdictOf(requirements: number, blanks: number, findings: number): string {
  const parts = [
    ...(requirements > 0 ? [`${requirements} 项要求没有做到`] : []),
    ...(blanks > 0 ? [`${blanks} 处空项没有填`] : []),
    ...(findings > 0 ? [`${findings} 处文字要看一看`] : []),
  ]
  return `还有 ${parts.join('，')}。`
}

/** Largest first. */
function findingKinds(findings: readonly Finding[]): CheckupBar[] {
  const counts = new Map<string, number>()
  for (const { rule } of findings) {
    const first = rule.split('-')[0] ?? ''
    const name = FINDING_KINDS.find(([prefixes]) => prefixes.includes(first))?.[1] ?? OTHER_KIND
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, value]) => ({ name, value })).sort((a, b) => b.value - a.value)
}
