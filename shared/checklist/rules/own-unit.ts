import { groupBy } from '#shared/base/group-by.ts'
import type { ChecklistContext, ChecklistItem, ChecklistRule, CheckedPlace } from '#shared/checklist/checklist-rule.ts'
import { placeIn } from '#shared/checklist/checked-place.ts'
import { blockText } from '#shared/document/visit.ts'
import { isForeign } from '#shared/particulars/own-names.ts'
import { NO_PARTICULARS, type Particulars } from '#shared/particulars/particulars.ts'
import { unitNamesIn } from '#shared/particulars/unit-names.ts'

const OWN: Particulars = { ...NO_PARTICULARS, unit: '甲河镇', places: ['乙山村'] }
/** So many places of one name are shown on its card. */
const SHOWN = 5

interface ForeignName {
  readonly name: string
  readonly isSure: boolean
  readonly place: CheckedPlace
}

export const ownUnit: ChecklistRule = {
  id: 'own-unit',
  title: '没有别的单位的名称',
  why: '照着别处的稿子改，最怕留下人家的镇名、村名。',
  source: '因抄袭述职报告、未改外地地名被通报的典型问题',
  examples: [
    { text: '2024年度述职报告\n一、主要做法\n甲河镇党委带领乙山村党员抓发展。', status: 'pass', particulars: OWN },
    { text: '2024年度述职报告\n一、主要做法\n我在丙田镇抓学习。\n丙田镇党委带领党员抓发展。', status: 'warn', particulars: OWN },
    { text: '2024年度述职报告\n我是戊县丙田镇党委书记，现报告如下。\n一、主要做法\n抓发展。', status: 'warn', particulars: OWN },
    {
      text: '2024年度述职报告\n一、主要做法\n完善镇党委议事规则，推动村党组织建设，完善镇党委联系制度，推动村党组织换届。',
      status: 'pass',
      particulars: OWN,
    },
    { text: '2024年度述职报告\n一、主要做法\n赴丙田镇学习经验，推进城镇建设和特色小镇建设，走访丁村群众。', status: 'pass', particulars: OWN },
  ],
  check: (context): ChecklistItem[] => {
    const { particulars } = context
    if (particulars === null || particulars.unit === '') return []
    const names = [...groupBy(foreignNames(context, particulars), ({ name }) => name).values()].filter(isCertain)
    if (names.length === 0) return [{ id: 'own-unit', status: 'pass', title: '没有别的单位的名称', message: '' }]
    return names.map((found, i) => itemFor(found, i, particulars.unit))
  },
}

function foreignNames({ report, outline }: ChecklistContext, particulars: Particulars): ForeignName[] {
  return report.blocks.flatMap((block, i) => {
    const isFrame = block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'table'
    const isLead = outline.lead !== null && i >= outline.lead.start && i < outline.lead.end
    return unitNamesIn(blockText(block))
      .filter((unit) => isForeign(unit, particulars))
      .map(({ name, start, end, isSure }) => ({ name, isSure: isSure || isFrame || isLead, place: placeIn(block, start, end) }))
  })
}

/** A name that stands there once, with nothing that shows it for one, may be a turn of phrase. */
function isCertain(found: readonly ForeignName[]): boolean {
  return found.length > 1 || found.some(({ isSure }) => isSure)
}

function itemFor(found: readonly ForeignName[], index: number, unit: string): ChecklistItem {
  const [first] = found
  const places = found.slice(0, SHOWN).map(({ place }) => place)
  return {
    id: index === 0 ? 'own-unit' : `own-unit-${index + 1}`,
    status: 'warn',
    title: `出现了别的单位：${first?.name ?? ''}`,
    message: `您的单位是${unit}。如果确实要写到它，可以把它加进“我的信息”的地名里。`,
    ...(first ? { target: first.place.blockId } : {}),
    places,
  }
}
