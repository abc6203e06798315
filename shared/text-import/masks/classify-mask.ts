import { SURNAMES } from '#shared/document/surnames.ts'
import type { BlankKind } from '#shared/document/inline.ts'
import { countedBy } from './measure-words.ts'

/** What a mask waits for. */
export interface MaskMeaning {
  readonly kind: BlankKind
  readonly hint: string
}

/** What stands around a mask: at most some ten characters on either side, without other masks' text. */
export interface MaskContext {
  readonly before: string
  readonly after: string
  readonly text: string
}

type Reading = (context: MaskContext) => MaskMeaning | null

const meaning = (kind: BlankKind, hint: string): MaskMeaning => ({ kind, hint })

const figure: Reading = ({ before, after }) => {
  if (/^[\s\u3000]*(?:[%％‰]|个百分点|百分点|个点)/u.test(after) || before.endsWith('百分之')) return meaning('percent', '百分比')
  const counted = countedBy(after)
  if (counted) return meaning('number', before.endsWith('第') ? '序号' : counted)
  if (before.endsWith('第')) return meaning('number', '序号')
  return null
}

const date: Reading = ({ before, after, text }) => {
  if (/^年(?!轻|级|货|会|糕|画)/u.test(after))
    return /近$/u.test(before) || /^年(?:来|内|间)/u.test(after) ? meaning('number', '年数') : meaning('date', '年份')
  if (/^月(?!饼|球)/u.test(after)) return meaning('date', '月份')
  if (/^(?:日(?!常|报|益|照|程)|号(?!召|码|楼|文|线))/u.test(after)) return /〕$/u.test(before) ? meaning('number', '文号') : meaning('date', '日期')
  if (/^号文?/u.test(after)) return meaning('number', '文号')
  if (/^季度/u.test(after)) return meaning('date', '季度')
  if (/^20|^19/.test(text) && text.length === 4) return meaning('date', '年份')
  return null
}

const PLACE_AFTER =
  /^(?:省|市(?!场|民(?!政)|政(?!协|府)|值)|县|区(?!域|别|分|间)|镇|乡(?!村振兴|亲|土|愁)|村(?!民|庄规划|集体)|街道|社区|片区|园区|开发区|高新区|流域|地区|大道|路(?!线|径|子|口)|小区|屯|寨|湾|山|河|非公|两新|籍|人民|辖区|全域)/u

const ORGANISATION_AFTER =
  /^(?:[\p{Script=Han}]{1,4}[〔［]\d{4}[〕］]|[\p{Script=Han}]{0,4}(?:党委|党工委|党组|党总支|党支部|总支|支部|党校|官方|公众号|官网|网站|工作站|研究院|研究所|公司|集团|医院|学校|中学|小学|大学|学院|银行|协会|商会|联合会|办公室|管委会|委员会|分局|项目部|班子|领导班子)|局|委(?!员|托|派)|办(?!理|事|好|实)|厅|处|科|室|厂|矿|站|队|企业|单位|部门|机关|中心|车间|支队|大队|组织部|宣传部|纪委|实际|职工|干部|党员|系统|内部|全体|等单位|等部门|等企业)/u

const PERSON_AFTER =
  /^(?:同志|总书记|书记|副书记|主任|局长|校长|院长|部长|主席|镇长|县长|市长|区长|处长|科长|站长|老师|教授|医生|先生|女士|等人|等同志|等\d*名同志|一家|老人|老党员|家中)/u
const PERSON_BEFORE =
  /(?:我叫|述职人|报告人|汇报人|发言人|主持人|记录人|主讲人|领学人|撰稿人|联系人|姓名|书记|主任|局长|院长|校长|同志)[：:\s]{0,2}$/u

/** The first character of a name is left, the rest masked: 述职人：李××, 我叫王××, 张××、刘×等人. */
const SURNAME = new RegExp(`(?:^|[^\\p{Script=Han}]|我叫|我是|由|和|与|同志|书记|主任|镇长|乡长|局长|校长|院长|人|员)[${SURNAMES}]$`, 'u')
const AFTER_NAME = /^(?:$|[\s\u3000，。；、：）)]|同志|书记|主任|等|为|任|被|的)/u

const NAME_AFTER =
  /^(?:系列|主题)?(?:先进(?:集体|单位|个人|党组织|支部)|示范(?:点|村|单位|支部)|好人|日报|晚报|活动|工程|行动|项目|品牌|计划|专栏|栏目|精神|条例|办法|规定|意见|方案|讲话|流毒|恶劣影响|案件?|事件|课题|奖|称号|荣誉|工作法|模式|机制|平台|课堂|讲堂|阵地|基地|品种|产品|技术)/u
const WORK_BEFORE =
  /(?:电影|影片|纪录片|专题片|微视频|短视频|视频|歌曲|话剧|剧目|小说|图书|书籍|作品|节目|文章|论文|宣传片|微电影|微党课|舞蹈|合唱)[“《]?$/u

const named: Reading = ({ before, after, text }) => {
  if (WORK_BEFORE.test(before) && /[“《]$|^[“《]/u.test(before.slice(-1) + text)) return meaning('name', '作品名')
  if (/《$/u.test(before) && /^》/u.test(after)) return meaning('name', '文件名')
  if (/“$/u.test(before) && /^”/u.test(after)) return meaning('name', /^”(?:系列|主题)*活动/u.test(after) ? '活动名称' : '名称')
  if (NAME_AFTER.test(after)) return meaning('name', /^(?:系列|主题)?活动/u.test(after) ? '活动名称' : '名称')
  return null
}

const whoOrWhere: Reading = ({ before, after, text }) => {
  if (/^[×Xx*＊某]{1,3}$/u.test(text) && SURNAME.test(before) && AFTER_NAME.test(after)) return meaning('person', '姓名')
  if (/“$/u.test(before) && /^(?:好?书记|老师|医生|主任|局长|村长)”/u.test(after)) return meaning('name', '名称')
  if (PERSON_AFTER.test(after) && !/(?:省|市|县|区|镇|乡)$/u.test(before)) return meaning('person', '姓名')
  if (PLACE_AFTER.test(after)) return meaning('place', '地名')
  if (ORGANISATION_AFTER.test(after)) return meaning('organisation', '单位')
  if (PERSON_BEFORE.test(before) || (/[\s\u3000]$/u.test(before) && after === '')) return meaning('person', '姓名')
  return null
}

/** Nothing told more, but the mask stands within quotation marks: the name of something. */
const quoted: Reading = ({ before }) => (/[“《][^”》]*$/u.test(before) ? meaning('name', '名称') : null)

/** No unit follows, but the words before ask for a figure: 不低于**。 占比*， */
const figureByVerb: Reading = ({ before, after }) => {
  if (!/^(?:$|[，。；、）)]|以[上下内]|左右)/u.test(after)) return null
  if (/(?:占比|比例|比重|增长|提高|提升|下降|(?<!效)率)(?:了|为|达|达到|约|近|至|超过|均达)?$/u.test(before)) return meaning('percent', '百分比')
  if (/(?:不低于|不少于|不超过|达到?|共计?|合计|累计|约|近|超过?|突破|总数|总额|人数|个数|数量为?|第)$/u.test(before))
    return meaning('number', '数量')
  return null
}

/** The mask is the subject or the object of development: 推动*转型升级, 为此，*进行专题研究. */
const actor: Reading = ({ before, after }) => {
  if (/^(?:经济|高质量|发展|转型|振兴|建设|大地|儿女|人|城乡|产业|旅游)/u.test(after)) return meaning('place', '地名')
  if (/(?:位于|来自|前往|赴|到|在|地处|奔赴|走进)$/u.test(before)) return meaning('place', '地名')
  if (/(?:^|[，。；：])$/u.test(before) && /^(?:进行|坚持|将|组织|召开|按照|积极|高度|认真|严格|不断|始终|围绕|立足|以|把)/u.test(after))
    return meaning('organisation', '单位')
  if (/(?:与|和|同|向|由|报|联合|结合|对接|邀请)$/u.test(before)) return meaning('organisation', '单位')
  return null
}

const READINGS: readonly Reading[] = [figure, date, named, whoOrWhere, figureByVerb, actor, quoted]

/** What the mask waits for by what stands around it; kind `other` where nothing tells. */
export function classifyMask(context: MaskContext): MaskMeaning {
  for (const read of READINGS) {
    const found = read(context)
    if (found) return found
  }
  return meaning('other', '待补内容')
}

const LABEL_KINDS: readonly (readonly [RegExp, BlankKind])[] = [
  [/百分比|比例|占比|百分数|率$/u, 'percent'],
  [/数$|次$|数量|金额|面积|长度|时长|重量|序号|文号|人次/u, 'number'],
  [/年|月|日期|时间|季度/u, 'date'],
  [/姓名|名字|人名|联系人/u, 'person'],
  [/地名|地点|地址|镇|村|街道|社区|县|区$/u, 'place'],
  [/单位|部门|机关|公司|学校|医院|支部|党委|党组/u, 'organisation'],
  [/名称|作品名|文件名|活动名|品牌|称号|名$/u, 'name'],
]

/** The kind of blank that a label such as 〔次数〕 or 【单位】 asks for. */
export function kindOfLabel(label: string): BlankKind {
  return LABEL_KINDS.find(([pattern]) => pattern.test(label))?.[1] ?? (label.length > 2 ? 'phrase' : 'other')
}
