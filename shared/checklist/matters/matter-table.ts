import { linkedByHand } from '#shared/checklist/matters/linked-by-hand.ts'
import { matchMatters } from '#shared/checklist/matters/match-matters.ts'
import { isAboutCauses, isCausePassage, type Matter, mattersIn, measuresOf, problemsOf } from '#shared/checklist/matters/matters-of.ts'
import { type DividedReport, blocksOf, sectionsOf } from '#shared/checklist/passages.ts'
import { type MatterRef, sameMatter } from '#shared/document/matter-link.ts'

/** A passage that answers a problem, and how it is known to. */
export interface Answer {
  readonly matter: Matter
  /** `same`: in the problem's own paragraph; `hand`: linked by the writer; `found`: recognised; `all`: written for all problems together. */
  readonly by: 'same' | 'hand' | 'found' | 'all'
}

export interface MatterRow {
  readonly problem: Matter
  readonly causes: readonly Answer[]
  readonly measures: readonly Answer[]
}

export interface MatterTable {
  readonly rows: readonly MatterRow[]
  /** Measures that answer none of the problems. */
  readonly strayMeasures: readonly Matter[]
  readonly hasMeasures: boolean
  /** What a problem can be linked to by hand. */
  readonly causes: readonly Matter[]
  readonly measures: readonly Matter[]
  /** Last year's problems with what became of them. */
  readonly rectified: readonly { readonly matter: Matter; readonly result: string }[]
}

const OWN_CAUSE =
  /究其(?:原因|根源|根本)|原因(?:主要)?(?:是|在于|有)|(?:主要|根本)(?:原因|是因为|是由于)|根源在|根子在|归根(?:结底|到底)|(?:反映|暴露|说明)(?:出|了)?我|(?:这|主要)是因为/u
const OWN_MEASURE = /对此，|(?:针对|对于)(?:此|这一|上述|以上)(?:问题|情况)?，|(?:整改|改进)措施[：:]|下一步，|今后，?我/u
const RESULT =
  /(?:已(?:经|全部|基本|于)?[^，。；]{0,12}(?:完成|整改|解决|销号|建立|修订))|(?:完成整改|整改完成|整改到位|正在推进|持续推进|尚未完成|未完成|长期坚持|〔[^〕]*结果〕)/u

/** Problems against causes and measures; null where the report has neither problems nor measures to hold against each other. */
export function matterTable(context: DividedReport): MatterTable | null {
  const problems = problemsOf(context)
  const measures = measuresOf(context)
  if (problems.length === 0 || (measures.length === 0 && problems.length < 2)) return null
  const causes = causesOf(context)
  const forAll = collectiveCauses(context)
  const matched = matchMatters(problems, measures)
  const links = context.report.links ?? []
  const rows = problems.map((problem): MatterRow => {
    const own = { matter: problem, by: 'same' as const }
    const hand = (kind: 'cause' | 'measure', all: readonly Matter[]) => linkedByHand(links, problem.ref, kind, all)
    const measuresByHand = hand('measure', measures)
    const causesByHand = hand('cause', causes)
    const found = (matched.get(problem) ?? []).filter(({ ref }) => !measuresByHand.apart.some((apart) => sameMatter(apart, ref)))
    return {
      problem,
      causes: unique([
        ...(OWN_CAUSE.test(problem.text) ? [own] : []),
        ...causesByHand.linked.map((matter) => ({ matter, by: 'hand' as const })),
        ...forAll.filter(({ ref }) => !causesByHand.apart.some((apart) => sameMatter(apart, ref))).map((matter) => ({ matter, by: 'all' as const })),
      ]),
      measures: unique([
        ...(OWN_MEASURE.test(problem.text) ? [own] : []),
        ...measuresByHand.linked.map((matter) => ({ matter, by: 'hand' as const })),
        ...found.map((matter) => ({ matter, by: 'found' as const })),
      ]),
    }
  })
  const answered = (measure: Matter) => rows.some((row) => row.measures.some(({ matter }) => sameMatter(matter.ref, measure.ref)))
  return {
    rows,
    strayMeasures: measures.filter((measure) => !answered(measure)),
    hasMeasures: measures.length > 0,
    causes,
    measures,
    rectified: sectionsOf(context, 'rectification')
      .flatMap((section) => mattersIn(context, section))
      .map((matter) => ({ matter, result: RESULT.exec(matter.text)?.[0] ?? '' })),
  }
}

function unique(answers: readonly Answer[]): Answer[] {
  return answers.filter(({ matter }, i) => answers.findIndex((other) => sameMatter(other.matter.ref, matter.ref)) === i)
}

/** Passages of a section of causes, and of those under the problems that are about causes. */
function causesOf(context: DividedReport): Matter[] {
  const own = sectionsOf(context, 'causes').flatMap((section) => allIn(context, section))
  return own.length > 0 ? own : collectiveCauses(context)
}

function allIn(context: DividedReport, section: Parameters<typeof mattersIn>[1]): Matter[] {
  const found = mattersIn(context, section)
  if (found.length > 0) return found
  return blocksOf(context, section)
    .slice(1)
    .map((block) => passage(context, block.id))
}

/** The first passage that sets out the causes of all problems together. */
function collectiveCauses(context: DividedReport): Matter[] {
  const [section] = sectionsOf(context, 'causes')
  if (section && blocksOf(context, section).length > 1) return [{ ...passage(context, section.blockId), name: section.text, number: section.number }]
  const places = sectionsOf(context, 'problems').flatMap((problems): MatterRef['block'][] => {
    const child = problems.children.find(({ text }) => isAboutCauses(text))
    const block = blocksOf(context, problems)
      .slice(1)
      .find((candidate) => candidate.type === 'paragraph' && isCausePassage(candidate))
    return [child?.blockId, block?.id].filter((id) => id !== undefined)
  })
  return places.slice(0, 1).map((id) => passage(context, id))
}

function passage({ report }: DividedReport, block: MatterRef['block']): Matter {
  const found = report.blocks.find(({ id }) => id === block)
  const text = found && 'content' in found ? textOf(found.content) : ''
  return { ref: { block }, number: '', name: text.slice(0, 24), text }
}

function textOf(content: readonly { readonly type: string; readonly text?: string; readonly value?: string; readonly hint?: string }[]): string {
  return content.map((inline) => inline.text ?? inline.value ?? `〔${inline.hint ?? ''}〕`).join('')
}
