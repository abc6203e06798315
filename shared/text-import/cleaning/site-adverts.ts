import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'
import { BLANK_MARK } from '#shared/text-import/passage.ts'
import { screenFor } from './pattern-screen.ts'

/** Addresses that a report may rightly name: the state's, schools', the Party's and the press's. */
const PUBLIC_SITE = /\.(?:gov|edu|mil)\.cn|12371|12388|12380|xuexi\.cn|people\.com\.cn|xinhuanet|news\.cn|dangjian\.(?:cn|com)|ccdi|cctv|qstheory/iu

/** An address, with the site's name before it where it has one: 某某网，www.… */
const ADDRESS =
  /(?:(?!本文|文章|来源|来自)[\p{Script=Han}A-Za-z0-9]{1,10}(?:网|文库|家园|论坛|平台|写作|公文|文秘|笔杆)[儿子]?\s?[，,：:（(\-—]?\s?)?(?:https?:\/\/|www[.．])?(?:[a-z0-9-]{1,40}[.．]){1,4}(?:com|cn|net|org|cc|top|vip|xyz|info|club|site|me|io)(?![a-z0-9])(?:\/[\w./?=&%#-]{0,80})?[）)]?/giu
const MAY_HOLD_ADDRESS = /[.．](?:com|cn|net|org|cc|top|vip|xyz|info|club|site|me|io)(?![a-z0-9])/iu

/** A site's name with a mark after every character or two: 公.文.思.享.文库.出.品 */
const SPACED_OUT =
  /(?:(?<!\p{Script=Han})\p{Script=Han}{2}|\p{Script=Han})(?:[.．·•・*＊~_|｜^]\p{Script=Han}{1,2}(?=[.．·•・*＊~_|｜^])){1,12}[.．·•・*＊~_|｜^](?:\p{Script=Han}{2}(?!\p{Script=Han})|\p{Script=Han})/gu
const SEPARATOR = /[.．·•・*＊~_|｜^]/u
const SEPARATED = /\p{Script=Han}[.．·•・*＊~_|｜^]\p{Script=Han}/u
const SITE_WORD = /公文|文库|文秘|笔杆|公众号|微信|出品|思享|资料|百度|搜索|关注|下载|家园|写作|范文|原创|材料网|文章网|之家|论坛|网$/u

const INVITATION =
  /(?:更多|海量|获取|下载)[^。，；]{0,20}(?:材料|资料|范文|公文|文章|文稿|模板)[^。；]{0,20}(?:关注|搜索|访问|登录|登陆|添加|加微信|扫码|尽在)[^。；]{0,30}[。！!]?/gu

const WHOLE_LINE = [
  /^.{0,30}(?:扫码|扫一扫|扫描二维码|长按二维码|识别二维码).{0,30}$/u,
  /^.{0,20}(?:预览|试读|免费阅读)[^。]{0,6}(?:结束|完毕|部分).{0,30}$/u,
  /^[（(【]?(?:文章)?(?:来源|出处|转自|转载自|转载于|摘自|选自)[：:][^、]{1,40}$/u,
  /^.{0,20}(?:关注|搜索|添加|加)(?:我们|本站|作者|微信)?.{0,10}(?:公众号|微信号|QQ群|微信群|微信公众号).{0,30}$/u,
  /^(?:本文|文章|文档|资料|以上内容)(?:由|来自|来源于|源自|转自|版权归).{1,40}$/u,
  /^.{0,16}(?:QQ|微信|客服(?:电话|热线)?|(?:咨询|订购|代写|投稿)(?:电话|热线))[：:]\s*[A-Za-z0-9_-]{5,20}.{0,20}$/u,
  /^.{0,30}(?:点击|点此|戳).{0,10}(?:下载|查看全文|阅读原文|获取).{0,20}$/u,
  /^(?=.{0,70}(?:网|站|文库|平台|分享|代写|原创)).{0,30}(?:专注|专业|致力于)[^。；，]{0,24}(?:公文|范文|写作|文秘|文库|资料)[^。；，]{0,20}$/u,
]

/** Said by nobody but a seller of papers, however many commas the line has. */
const SELLER_LINE = [
  /^(?:本文)?(?:预览|试读)(?:阅读)?已?(?:结束|完毕)[^。]{0,60}[。！!]?$/u,
  /^(?=.{0,240}(?:大家|[您你]|供参考|以下|下面|范文|欢迎|网)).{0,120}小编[^。]{0,40}(?:整理|准备|收集|精心|带来|分享|推荐|搜集).{0,120}$/u,
  /^.{0,80}由[^，。]{2,10}(?:网|文库|站)(?:小编|为(?:大家|您|你))?(?:整理|收集|搜集|编辑|发布).{0,60}$/u,
  /^.{0,120}由[^，。]{0,16}(?:网|题库|文库|网站)的?网友为[您你大].{0,160}$/u,
  /^[-•·]?\s*(?:\d{1,2}[.．]\s?)?\d{1,2}、(?:下载文档前请|["“]仅部分预览["”]的文档|如文档侵犯您的权益).{0,140}$/u,
  /^[-•·]?\s*(?:\d{1,2}、)?本文档(?:由|内容).{0,140}$/u,
  /^《[^》]{2,60}》由(?:会员|网友|用户|作者)[^。]{0,10}(?:分享|上传|投稿).{0,200}$/u,
  /^温馨提示[：:].{0,60}(?:文档|下载|客服|本站).{0,120}$/u,
  /^\d{1,2}[.．、]\s?.{0,80}(?:版权归属|整理代发布|查看预览时|文件下载后|下载前请|下载文档时|付费完成).{0,140}$/u,
  /^.{0,200}(?:可以参考|参考|借鉴)(?:这些|他们的|以下|其中的)(?:范文|写作风格|范例|写作方法).{0,80}$/u,
  /^(?:特别|郑重|重要)?[声申]明(?:敬告)?[：:].{0,80}(?:本站|本网站|本网|网络资源|网友).{0,120}$/u,
  /^[^。]{0,50}(?:下载网址|下载地址|润笔请?|代写请?|请加微信?|加微)[^。]{0,4}[：:][^。]{0,60}[。！!]?$/u,
  /^.{0,200}(?:不代表本站(?:观点|立场)|客服老师|本站为[您你]|本站不支持).{0,160}$/u,
  /^.{0,40}频道(?:为大家|为[您你]|提供).{0,120}$/u,
  /^[^。；]{2,40}神器[！!，,]?[\s\u3000]{0,3}(?:立即|马上|点击)(?:了解|体验|试用|下载).{0,8}$/u,
  /^[^。；，,]{0,24}(?:点击|添加)[^。；，,]{0,24}联系(?:老师|客服)[^。；，,]{0,8}$/u,
  /^[^。；]{0,20}(?:千万|百万|海量)[^。；]{0,12}(?:文档|范文|资料|素材)[^。；]{0,24}(?:下载|搜)[^。；]{0,16}[。！]?$/u,
  /^[^，。；：\s]{2,8}(?:范文|公文|文秘|文库|写作|材料|文档)网$/u,
  /^以上(?:就|便)?是[^。]{0,80}范文[^。]{0,60}[。！!]?$/u,
]

/** Asked of every line. */
const MAY_BE_ADVERT = screenFor([...WHOLE_LINE, ...SELLER_LINE])
const LONGEST_SELLER_LINE = 260

/** 威尼斯官网党委, beat365唯一官网附属医院: who took over a school's or an office's site has put its own name over the owner's everywhere. */
const HIJACKED =
  /(?:威尼斯人?|新葡京|必威|亚博|万博|凯发|博狗|be(?:a?t)\s?365|365(?:官方|体育|娱乐)|网投|菠菜|[a-z]{2}\d{4,6}|\d{3,4}[a-z]{2})(?:唯一|官方|体育|娱乐|游戏|平台|最新|备用){0,3}(?:官方网站|官网|全讯(?:白菜)?|线路中心|娱乐城|体育平台|登录入口)|网投领导者|菠菜资源平台(?:大全)?/giu
const MAY_BE_HIJACKED = screenFor([HIJACKED])
const NAME_LOST = '这里的单位名称被劫持网站的赌博网站名顶替了，已留成待填项，请补上真实名称。'

/** Said of the paper by who puts it up, in the middle of its text. */
const OWNERSHIP = /(?:本|此)(?:资料|文章|文档|材料)(?:权属|版权归?属?)[^，。；]{2,16}?(?:(?:严禁|禁止|请勿|不得)(?:复制|转载|剽窃|抄袭)+)/gu

/** What a site says of its collection or of the paper, above the text, as long as a paragraph. Offices write a 前言 and a 编者按, too, but not so. */
const INTRODUCTION = [
  /^(?:【(?:导语|导读|前言|简介)】|(?:导语|导读|前言|简介)[：:]).{0,240}(?:本站(?:为|提供|整理|小编|精心)|网友(?:上传|投稿)|客服老师|范文|供[您你]|文库(?:小编|为[您你大]|整理|提供)|[^联物，]网(?:整理|收集|搜集|为[您你大])).{0,200}$/u,
  /^编者按[：:]\s?本文.{0,800}(?:进行(?:讲述|阐述|论述)|详见下文|请详见)/u,
]
const OPENS_INTRODUCTION = /^(?:【?(?:导语|导读|前言|简介)|编者按)/u

/** Within a line, by who put it up: 【导读】网友为您分享的…供您参考。喜欢就下载吧！ */
const SELLER_SENTENCE =
  /(?:【导读】(?=[^。！!]{0,60}(?:网友|小编|本站))|(?:下面|以下)就?是[^。，！!]{0,8}小编(?:为|给)|(?:(?:下面|以下)就?是)?网友为[您你大])[^。！!]{0,200}[。！!](?:喜欢就下载吧[。！!]?)?|(?:[此本]?文档)?下载后即?可(?:任意|自由)?编辑(?:修改|使用)?/gu
const MAY_HOLD_SELLER = screenFor([SELLER_SENTENCE])

const REMOVED = '这里是网站的广告，已去掉。'
const LEFT_BLANK = '这里的网站广告占了原来名称的位置，已留成待填项，请补上真实名称。'

/** Names, addresses and invitations of document sites. */
export function findSiteAdverts(text: string): CleaningEdit[] {
  if (isAdvert(text.trim()) || isIntroduction(text)) return [removal('site-advert', 0, text.length, REMOVED)]
  return [...hijackedNames(text), ...addresses(text), ...spacedOut(text), ...invitations(text), ...ownership(text), ...sellerSentences(text)].sort(
    (a, b) => a.start - b.start,
  )
}

function isAdvert(line: string): boolean {
  if (line.length > LONGEST_SELLER_LINE || !MAY_BE_ADVERT.test(line)) return false
  return (
    SELLER_LINE.some((pattern) => pattern.test(line)) || (line.length <= 80 && !isSentence(line) && WHOLE_LINE.some((pattern) => pattern.test(line)))
  )
}

function isIntroduction(text: string): boolean {
  return OPENS_INTRODUCTION.test(text) && INTRODUCTION.some((pattern) => pattern.test(text))
}

/** What a cadre did, told in clauses: 组织党员扫码答题，参与率达到…。 An advert line has at most one comma and no such verbs. */
function isSentence(line: string): boolean {
  return (
    /[。；]./u.test(line) ||
    /(?:组织|开展|开通|开设|建立|推出|推行|设立|引导|利用|依托|运用|通过|邀请|实行|完善)/u.test(line) ||
    (line.match(/[，；]/gu)?.length ?? 0) > 1
  )
}

function addresses(text: string): CleaningEdit[] {
  if (!MAY_HOLD_ADDRESS.test(text)) return []
  const edits: CleaningEdit[] = []
  for (const match of text.matchAll(ADDRESS)) {
    if (PUBLIC_SITE.test(match[0]) || text[match.index - 1] === '@') continue
    const start = match.index + nameStart(match[0])
    const end = match.index + match[0].length
    const credit = creditStart(text, start, match[0])
    if (credit !== null) edits.push(removal('site-advert', credit, end, REMOVED))
    else edits.push(advert(text, start - labelBefore(text, start), closesOwnBracket(text.slice(start, end)) ? end : end - bracketTail(match[0])))
  }
  return edits
}

/** 本文来源：https://…: the label goes with the address. */
function labelBefore(text: string, start: number): number {
  return (
    /(?:(?:本|原)?(?:文|文章|资料|材料))?(?:来源于?|来自|转自|出处|摘自|链接|地址|网址)[：:]\s?$/u.exec(
      text.slice(Math.max(0, start - 12), start),
    )?.[0].length ?? 0
  )
}

/** Where a bracket opens that holds nothing but the advert: （本文来自某某网www.…）; null where there is none. */
function creditStart(text: string, start: number, matched: string): number | null {
  const open = /[（(【[](?:(?:本|此|原)?(?:文|文章|资料|内容|材料)?(?:来自|来源|来源于|源自|出自|转自|摘自)?[：:]?)$/u.exec(
    text.slice(Math.max(0, start - 12), start),
  )
  return open && /[）)】\]]$/u.test(matched) ? start - open[0].length : null
}

/** A site's name is short: verbs that ran into it (登录…网) do not belong to the advert's start, but cutting them is safe only at a known verb. */
function nameStart(matched: string): number {
  const verb = /^(?:举办|开展|组织|召开|登录|登陆|访问|扎实开展|通过)/u.exec(matched)
  return verb ? verb[0].length : 0
}

function closesOwnBracket(matched: string): boolean {
  return !/[）)]$/u.test(matched) || /[（(]/u.test(matched)
}

function bracketTail(matched: string): number {
  return /[）)]$/u.test(matched) ? 1 : 0
}

function hijackedNames(text: string): CleaningEdit[] {
  if (!MAY_BE_HIJACKED.test(text)) return []
  return [...text.matchAll(HIJACKED)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    kind: 'site-advert',
    text: BLANK_MARK,
    holes: [{ kind: 'organisation', hint: '单位名称' }],
    message: NAME_LOST,
  }))
}

function spacedOut(text: string): CleaningEdit[] {
  if (!SEPARATOR.test(text) || !SEPARATED.test(text)) return []
  const edits: CleaningEdit[] = []
  for (const match of text.matchAll(SPACED_OUT)) {
    const separators = new Set(match[0].replace(/\p{Script=Han}/gu, ''))
    const joined = match[0].replace(/[^\p{Script=Han}]/gu, '')
    const end = match.index + match[0].length
    if (separators.size === 1 && SITE_WORD.test(joined)) edits.push(advert(text, match.index, end))
  }
  return edits
}

function invitations(text: string): CleaningEdit[] {
  if (!/更多|海量|获取|下载/u.test(text)) return []
  return [...text.matchAll(INVITATION)].map((match) => removal('site-advert', match.index, match.index + match[0].length, REMOVED))
}

function ownership(text: string): CleaningEdit[] {
  if (!/权属|版权/u.test(text)) return []
  return [...text.matchAll(OWNERSHIP)].map((match) => removal('site-advert', match.index, match.index + match[0].length, REMOVED))
}

function sellerSentences(text: string): CleaningEdit[] {
  if (!MAY_HOLD_SELLER.test(text)) return []
  return [...text.matchAll(SELLER_SENTENCE)].map((match) => removal('site-advert', match.index, match.index + match[0].length, REMOVED))
}

const VERB_BEFORE = /(?:开展|举办|组织|启动|打造|创建|实施|推进|推出|深化|参加|观看|学习|召开|创新|建立|深入|荣获|获评)了?[“《]?$/u
const NOUN_AFTER = /^[”》]?(?:系列|主题)?(?:活动|工程|行动|项目|品牌|计划|竞赛|讲座|会议|会|教育|机制|模式|制度|论坛|培训|称号|平台|栏目)/u

/** Where the advert fills quotation marks or stands between a verb and its noun, it has replaced a name. */
function advert(text: string, start: number, end: number): CleaningEdit {
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(end, end + 8)
  const quoted = /[“《]$/u.test(before) && /^[”》]/u.test(after)
  if (!quoted && !(VERB_BEFORE.test(before) && NOUN_AFTER.test(after)))
    return removal('site-advert', start, pastDoubledMark(text, start, end), REMOVED)
  const hint = before.endsWith('《') ? '文件名称' : /^”?(?:系列|主题)*活动/u.test(after) ? '活动名称' : '名称'
  return { start, end, kind: 'site-advert', text: BLANK_MARK, holes: [{ kind: 'name', hint }], message: LEFT_BLANK }
}

/** The advert stood between two commas: one of them goes with it. */
function pastDoubledMark(text: string, start: number, end: number): number {
  const before = text[start - 1]
  return before !== undefined && '，、；。'.includes(before) && '，、；。'.includes(text[end] ?? '\0') ? end + 1 : end
}
