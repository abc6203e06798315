import type { BlankKind } from '#shared/document/inline.ts'

/** A stretch of a text that will be something else next time: offsets in UTF-16 units. */
export interface SlotProposal {
  readonly start: number
  readonly end: number
  readonly kind: BlankKind
  readonly hint: string
}

interface SlotPattern {
  readonly pattern: RegExp
  readonly kind: BlankKind
  /** The hint, or how it follows from what was found and what stands behind it. */
  readonly hint: string | ((found: string, behind: string) => string)
}

const NUMERAL = String.raw`(?:\d[\d,，.]*|[一二两三四五六七八九十][一二三四五六七八九十百千]*)`
const MEASURES: Readonly<Record<string, string>> = {
  次: '次数',
  场: '场次',
  名: '人数',
  人: '人数',
  个: '个数',
  项: '项数',
  条: '条数',
  件: '件数',
  户: '户数',
  期: '期数',
  家: '家数',
  份: '份数',
  处: '处数',
  支: '支数',
  篇: '篇数',
  万: '数额',
  亿: '数额',
  元: '金额',
  亩: '亩数',
  公: '里程',
  天: '天数',
  小: '时长',
  年: '年数',
}
const NAME = String.raw`(?![由在到和与对赴向])[\u4e00-\u9fff]{2,8}?`

/** In order of precedence: what an earlier one has taken no later one takes again. */
const PATTERNS: readonly SlotPattern[] = [
  { pattern: /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/gu, kind: 'date', hint: (found) => (found.endsWith('年') ? '年份' : '日期') },
  { pattern: /\d{1,2}月(?:\d{1,2}日|份)?/gu, kind: 'date', hint: '日期' },
  { pattern: /\d+(?:\.\d+)?(?=[%％])/gu, kind: 'percent', hint: '百分比' },
  {
    pattern: new RegExp(`(?<!\\d)${NUMERAL}(?=余?[次场名人个项条件户期家份处支篇万亿元亩天])`, 'gu'),
    kind: 'number',
    hint: (_, behind) => MEASURES[behind.replace(/^余/u, '').charAt(0)] ?? '数量',
  },
  { pattern: /\d[\d,，.]*\d|\d/gu, kind: 'number', hint: '数量' },
  {
    pattern: new RegExp(
      String.raw`(?<=^|[，。、；：“（在到向由和与对赴]|全面|组织)${NAME}(?:省|市|县|区|镇|乡|街道|社区|村)(?![\u4e00-\u9fff]*(?:党委|党组|支部|公司|学校|医院|干部|民|级))`,
      'gu',
    ),
    kind: 'place',
    hint: '地点',
  },
  {
    pattern: new RegExp(`(?<=^|[，。、；：“（由和与对赴])${NAME}(?:党委|党组|党总支|党支部|公司|学校|医院|委员会|集团|中心)`, 'gu'),
    kind: 'organisation',
    hint: '单位',
  },
  {
    pattern:
      /[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马苗方任袁柳唐罗薛雷贺汤罗毕郝安常于傅齐康余顾孟黄穆萧尹姚邵汪祁毛狄米贝戴宋庞熊纪舒屈项祝董梁杜阮蓝席季贾路江童郭梅林钟徐邱骆高夏蔡田胡凌霍卢莫丁邓石崔龚程邢裴陆荣翁段侯宁仇祖武符刘景龙叶白赖乔谭温庄晏柴阎连容向易廖耿欧沙聂曾关][\u4e00-\u9fff]{1,2}(?=同志|书记|主任|镇长|乡长|局长|校长|院长)/gu,
    kind: 'person',
    hint: '姓名',
  },
]

/** Words that the patterns would take for a name, and are none. */
const NO_NAMES = /^(?:基层|本|全|各|我|该|上级|下级|所属|辖区|机关|农村|城市|省|市|县|乡镇|镇街|两|这|那|某|有关|相关|先进|后进)/u
const FIXED = /^(?:一是|二是|三是|四是|五是)/u

/** Numbers, years, places, units and people in a text that is to be used again, in reading order, without overlaps. Slots it already has are left alone. */
export function proposeSlots(text: string): SlotProposal[] {
  const taken: SlotProposal[] = []
  const isFree = (start: number, end: number) => taken.every((other) => end <= other.start || start >= other.end)
  const slots = [...text.matchAll(/〔[^〔〕]*〕|“[^”]*”/gu)].map(({ index, 0: found }) => [index, index + found.length] as const)
  for (const { pattern, kind, hint } of PATTERNS) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const end = index + found.length
      if (!isFree(index, end) || slots.some(([from, to]) => index < to && end > from)) continue
      const isNamed = kind === 'place' || kind === 'organisation'
      if ((isNamed && NO_NAMES.test(found)) || FIXED.test(text.slice(index, index + 2))) continue
      taken.push({ start: index, end, kind, hint: typeof hint === 'string' ? hint : hint(found, text.slice(end)) })
    }
  }
  return taken.sort((a, b) => a.start - b.start)
}
