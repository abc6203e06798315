/**
 * Units that say what a masked figure counts, with the word for it. A unit that also opens a noun (名单, 家庭, 支部) carries what
 * must not follow. Longer units stand before the shorter ones they begin with.
 */
const UNITS: readonly (readonly [string, string])[] = [
  ['人次|人天', '人次'],
  ['场次|场(?!所|地|镇|景|馆|合)|期次|期(?!间|望|末|待)', '场次'],
  ['篇次|篇(?!章)|幅(?!度)|页(?!面)', '篇数'],
  ['字(?!号|样|体|面)', '字数'],
  ['次(?!序|要|日|级)|遍|趟|轮(?!换|流|岗)|批次|批(?!准|评|复|示)', '次数'],
  [
    '名(?!单|称|誉|义|牌|校|录)|人(?!民|员|才|大|社|事|力|武|文|防|口|物|居|工智能|均(?:纯|年|可支配)?(?:收入|消费|面积)|际|格|心|类)|位(?!于|置)',
    '人数',
  ],
  ['平方米|平方公里|平方千米|公顷|亩', '面积'],
  ['公里|千米|米(?!面)', '长度'],
  ['元(?!旦|素|宵)|块钱', '金额'],
  ['小时|分钟|学时|课时|天(?!津|然)|周年', '时长'],
  ['公斤|千克|斤|吨', '重量'],
  [
    '个(?!人|体|别|性)|家(?!庭|园|属|长|风|禽)|项(?!目)|条(?!件|例|线|块)|件(?!套)|份(?!额|量)|户(?!籍|外|口)|支(?!部|委|持|书|撑|援|付|行|局)' +
      '|所(?!属|有|在|以|长|需)|座(?!谈)|处(?!长|级|室|分|理|置|在|于)|套|起(?!草|到|来)|台(?!账|风|湾|阶)|部(?!门|长|署|分|队|委)' +
      '|本(?!人|级|地|单位|部|职|质|着|领|科|次|年度|届|土|镇|乡|村|县|市|区|局)|类(?!似)|间(?!隙)|栋|辆|艘|盏|棵|株|宗|例(?!会|如)|笔(?!者|杆)' +
      '|组(?!织|长|建|成|工|通)|面(?!向|对|貌|积|临)|块|门(?!户|店)|班次|岁|倍|届(?!时|满)|层(?!层|面|级)|步(?!伐)|级(?=以上)|枚|张|幢|孔|口(?=井|塘)|对(?=夫妇|新人)',
    '数量',
  ],
]

const FACTOR = '[余多几]?(?:十|百|千|万|亿)?(?:余|多)?'
/** A group for each line of `UNITS`. */
const COUNTED = new RegExp(UNITS.map(([units]) => `^${FACTOR}(${units})`).join('|'), 'u')
/** A factor by itself counts too: 获赞*万，播放*余万。 */
const BARE_FACTOR = /^(?:余|多)?(?:万|亿)(?!达|科|宁|州)|^余(?![姚杭庆])/u

/** What is counted by the unit that `text` begins with (次数, 人数, 金额 …), or null where it begins with no unit. */
export function countedBy(text: string): string | null {
  const match = COUNTED.exec(text)
  if (match) return UNITS[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]?.[1] ?? null
  return BARE_FACTOR.test(text) ? '数量' : null
}
