import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'
import { oneOf, screenFor } from './pattern-screen.ts'

/** Lines of the page around the text: where the reader stood, how often it was read, what to click next. */
const WHOLE_LINE = oneOf([
  /^(?:您?(?:现在|当前)?的?(?:当前)?位置是?[：:]\s*)?[^>＞»›→。，]{1,14}(?:[>＞»›→]{1,4}[^>＞»›→。，]{1,42}){1,6}[>＞»›]{0,2}$/u,
  /^(?:您?(?:现在|当前)?的?(?:当前)?位置)是?[：:].{0,60}$/u,
  /^(?:阅读|浏览|点击|访问|查看|下载|收藏)(?:次数|人数|量|数)?[：:]?\s*\d+\s*(?:次|人)?$/u,
  /^(?:已有)?\d+\s*(?:人|次)(?:阅读|浏览|点击|访问|下载)$/u,
  /^(?:上一篇|下一篇|上一页|下一页|相关(?:文章|阅读|推荐)|推荐阅读|猜你喜欢|返回(?:列表|顶部|首页))(?:[：:](?:.{0,60}|.{0,80}下一篇[：:].{0,80}))?$/u,
  /^[【[（(]?(?:字体|字号|大 ?中 ?小|打印|关闭|收藏|复制|分享到?|我要(?:评论|纠错))[^。，]{0,24}$/u,
  /^(?:责任)?编辑[：:]\s*\S{0,12}(?<![-\d])(?:\d{4}-\d{1,2}-\d{1,2})?$/u,
  /^(?:发布|发表|发文|更新|上传|录入|添加)(?:时间|日期|人|者)[：:].{0,60}$/u,
  /^(?:时间|日期)[：:]\s*\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?.{0,20}(?:来源|作者|点击|浏览|阅读|编辑).{0,30}$/u,
  /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?$/u,
  /^来源[：:].{0,20}(?:版权|免责)声明[：:].{0,100}$/u,
  /^[•·]\s*(?:\d+|约?\s*[\d.]+\s*[千万]?字|约?\s*\d+\s*页|\d{4}-\d{1,2}-\d{1,2}\s*发布于\S{2,4}|举报)$/u,
  /^(?:特别|重要)?(?:声明|提示|说明)[：:].{0,60}(?:本文|本站|上传|转载|侵权|删除).{0,60}$/u,
  /^(?:点赞|收藏|分享|转发|在看|打赏|评论|举报)(?:[\s\u3000、|]{1,4}(?:点赞|收藏|分享|转发|在看|打赏|评论|举报)){1,6}$/u,
  /^[-—–－]{1,2}\s*\d{1,3}\s*[-—–－]{1,2}$/u,
  /^第\s*\d{1,3}\s*页(?:[\s，,/]*共\s*\d{1,3}\s*页)?[。.]?$/u,
  /^(?:发言稿|演讲稿|讲话稿|工作总结|工作报告|心得体会|公文|范文)\d{4}-\d{1,2}-\d{1,2}\S{0,8}$/u,
  /^[•·]\s*(?:来源|编辑|作者|责任编辑|发布(?:时间|日期)|【?字体|浏览(?:次数)?|打印|分享)[：:].{0,30}$/u,
  /^[（(【]\s?(?:全文|正文|共|约)?\s?\d{3,5}\s?字\s?[）)】]$/u,
  /^(?:第\s*\d{1,2}\s*篇|篇\s*\d{1,2}|【第\S{1,2}篇】|范文\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2}))[：:]?$/u,
  /^[-•·]?\s?(?:目\s*录)$/u,
  /^[（(【](?:篇\s*[\d一二三四五六七八九十]{1,2}|第[\d一二三四五六七八九十]{1,2}篇)[）)】][：:]?$/u,
  /^[^，。；：]{0,10}(?:网|文库|论坛|资料库)[，,！!]?(?:欢迎|感谢)(?:您|你|各位)(?:的?(?:光临|访问|到来|阅读))?[！!]?$/u,
  /^[^，。；：\s]{2,14}(?:网|文库)[\s\u3000]{1,4}(?:首页|主页)$/u,
  /^\d{1,2}-\d{1,2}[\s\u3000]{1,4}[^，。；：\s]{2,14}(?:网|文库)$/u,
  /^(?:购物车|会员中心|个人中心|我的(?:足迹|收藏|订单|文库|下载|主页)|(?:立即|免费|开始)下载|加入(?:[Vv][Ii][Pp]|会员|收藏夹?)[^。，；]{0,24})$/u,
  /^标签[：:][^。；]{1,120}$/u,
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[\s\u3000]{1,4}来源[：:].{1,30}$/u,
  /^(?:浏览|阅读|点击|访问)(?:次数|量|数)?[：:]?\s*\d+\s*次?\s*[|｜丨].{0,80}$/u,
  /^[•·]\s*(?:您?(?:的?当前)?位置[：:].{0,60}|(?:工作|学习|个人|党建)?(?:总结|计划|汇报)|心得体会|述职报告|思想汇报|(?:发言)?讲话稿|发言稿|演讲稿|申请书|读后感|观后感|报告材料|策划方案|活动方案|范文大全|公文写作|会议纪要)$/u,
  /^[-=—_~～·.]{4,}$/u,
  /^[|｜丨┃│]{1,8}$/u,
  /^(?:网站)?(?:首页|主页)\s*[|｜>＞»›→]?$/u,
  /^(?:-?[>＞»›→]\s{1,4}[^>＞»›→。，；]{1,20}\s{0,4}){2,6}$/u,
  /^本文(?:链接|地址|网址)[：:].{0,100}$/u,
  /^本文\s?\d{4}-\d{1,2}-\d{1,2}.{0,12}(?:发表|发布)[^。]{0,30}。?$/u,
  /^(?:您?需要)?(?:先)?(?:登录|登陆|注册)后?(?:才)?(?:可以|可|能)?(?:发表|参与|查看)?(?:评论|留言)[^。]{0,16}$/u,
  /^(?:最新|热门|相关|推荐)(?:文档|资讯|下载|标签|评论|文章)$/u,
  /^(?:作者|来源|编辑)[：:].{0,20}[[【(（](?:发表|发布)(?:时间|日期)[\]】)）][：:].{0,40}$/u,
  /^(?:手机版|电脑版|触屏版|无障碍浏览)$/u,
  /^(?:侵权投诉|版权申诉|侵权举报|投诉举报)$/u,
  /^[-•·]\s*(?:[\d.]+\s*[KMkm]B|\d{4}-\d{1,2}-\d{1,2}\s*发布)$/u,
  /^(?:合集下载|全文阅读|阅读全文|展开全文|查看全文|收起|下载资源|资源描述|举报|点击查看更多.{0,6})$/u,
  /^(?:上传人|文档编号)[：:].{1,120}$/u,
  /^[^，。：:]{0,12}(?:打印|纠错|下载|举报|投稿|加入收藏|我要投稿|相关)(?:[\s\u3000|]{1,4}(?:打印|纠错|下载|举报|投稿|收藏|关闭|分享|点赞|相关)){1,6}$/u,
  /^.{0,30}(?:加入收藏|我要投稿|预计阅读时[长间]).{0,40}$/u,
  /^收听本文.{0,20}$/u,
  /^(?:当前文档共\s?\d{1,4}\s?页.{0,12}|下载后继续阅读)$/u,
  /^.{0,24}\d{1,4}\s?页\s{0,2}[\d.]{1,8}\s?[KM]B\s?下载文档$/u,
  /^(?:二维码|微信二维码|微信扫一扫)$/u,
  /^[¥￥]\s?\d{1,4}(?:\.\d{1,2})?\s?元?[\s/／]{0,2}(?:立即|点击|付费)?(?:下载|购买|阅读|查看|解锁|开通)[^，。；]{0,12}$/u,
  /^(?:网站|来源|作者|时间|发布时间|编辑|热度|点击)[：:][^|｜丨]{0,40}(?:\s*[|｜丨]\s*(?:网站|来源|作者|时间|编辑|热度|点击|浏览|移动端)[：:][^|｜丨]{0,60}){1,4}$/u,
  /^【(?:信息来源|来源|发布时间|发布日期|作者)[：:].{0,120}$/u,
  /^作者[：:]\s*(?=\S{0,15}[A-Za-z0-9])\S{1,16}$/u,
  /^(?:[A-Za-z]{3,12}\d{0,3}|时间[：:]\s*)\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?$/u,
  /^\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?\s+\d{1,6}$/u,
  /^[（(](?:图|文|供稿|撰稿|摄影)[/／：:].{1,30}(?:初审|复审|终审|审核|编发|编辑)[：:].{1,60}[）)]$/u,
])
/** 首页>工作总结>…制度（汇总14篇） goes as a whole. */
const TRAIL = /^(?:网站)?(?:首页|主页)\s?[>＞»›]/u
const HEAD_MESSAGE = '这里的“第几篇”“文章标题”一类是网站加的，已去掉。'
const COPYRIGHT = /^(?:版权(?:声明|所有)|免责声明|Copyright|©).{0,120}$/iu

/** A document's name as sites show it above the text: …工作总结.docx, …活动方案.docVIP. */
const FILE_NAME = /^(?!.*(?:文件|附件|命名|\.docx?\p{Script=Han}))([^。，；]{4,60}?)\.(?:docx?|pdf|wps)(?:VIP)?\s*$/iu

/** The same once for each page that the site shows. */
const FILE_NAMES = /^(?:[^，。；\s]{2,40}?\.(?:docx?|pdf|wps)){2,40}$/u

/** How many papers are in the file: 调研报告7篇.docx. Without the extension it may be a line that counts them. */
const SEVERAL_IN_FILE = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})篇$/u

/** What sites hang on a title: …调研报告（全文3579字）, …总结（汇总14篇）, …情况报告范文. */
const TITLE_TAIL =
  /(?:[（(](?:全文\d{2,6}字|(?:汇总|精选|通用|实用|优选|优推|优质|热门|经典|推荐|最新|集锦|锦集|合集|荟萃|精品|必备|范文)(?:\d{1,2}|[一二三四五六七八九十]{1,3})篇|共?(?:\d{1,2}|[一二三四五六七八九十]{1,3})则(?:范文)?|[Ww]ord版[^（()）]{0,8}|完整(?:版|文档)|含案例|范文|模板|范本|例文|样本|(?:仅?供)?参考|精选|原创|通用版?|第\d{1,3}\/\d{1,3}页)[）)]|[[（(【]本文共?\d{2,6}字[\]）)】]|(?<=[\p{Script=Han}）)])\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}:\d{2}|(?<=报告|总结|汇报|材料|方案|计划|通知|意见|制度|通报|发言稿?|讲话稿?)(?:第\s?\d{1,3}\s?页|[\s\u3000]{1,4}20\d{2}[01]\d[0-3]\d)|[\s\u3000]{1,4}篇[一1]|【(?:完整版|精选推荐?|精选|推荐|最新版?|优选|范文)】|(?<=报告|总结|汇报|材料|方案|发言稿|讲话稿)[（(]共?(?:\d{1,2}|[一二三四五六七八九十]{1,3})篇[）)]|(?<=报告|总结|汇报|材料|方案|发言稿|讲话稿|范文|篇[）)])[【（(](?:第[\d一二三四五六七八九十]{1,2}篇|篇[\d一二三四五六七八九十]{1,2})[】）)]|(?<=报告|总结|汇报|材料|方案|发言稿|讲话稿)(?:范文|模板|范本|范例)(?:第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})篇?|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})篇?[）)])?|(?<=发言|讲话|体会|计划)范文(?:第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})篇?)?|【(?:第[\d一二三四五六七八九十]{1,2}篇|篇[\d一二三四五六七八九十]{1,2})】|(?<=问题|措施|情况)(?:\d{1,2}|[一二三四五六七八九十]{1,2})篇[一1]?[：:]?|(?<=报告|总结|汇报|材料|方案|计划|体会|发言稿?|讲话稿?|情况|通知|意见|制度)[_＿|｜][^，。；]{2,24}|(?<=报告|总结|汇报|材料|方案|发言稿?)专题|(?<=报告|总结|汇报|材料|方案|发言稿?)(?:怎么写|如何写)(?:范文|模板)?|(?<=报告|总结|汇报|材料|体会|计划|方案)例[一1]|(?<=报告|总结|汇报|材料|方案|发言稿?|讲话稿?|体会|计划)[\s\u3000]*(?:篇(?:\d{1,2}|[一二三四五六七八九十]{1,2})|\d{1,2}|[（(]\d{1,2}[）)]))+$/u
const LONGEST_TITLE = 60
/** What sites put before a title: 第一篇：…通知, （完整word版）…总结, 文章标题：…主持词. */
const TITLE_HEAD =
  /^(?:【(?:篇[一1]|第[一1]篇)】[\s\u3000]?|第[\d一二三四五六七八九十]{1,2}篇[：:][\s\u3000]?|【?第[1一]篇[\s\u3000]{1,3}(?=.{3,50}(?:报告|总结|汇报|材料|方案|体会|发言稿?|讲话稿?|计划)$)|[（(](?:完整|最新|精品)?[Ww]ord版[）)]|[（(【](?:材料|范文|精品|推荐|原创|最新|优质|必备)[）)】]|文章标题[：:]\s?)(?=[^，。；：]{4,60}$)/u
/** 【2017年整顿方案1】: the title of the first paper on the page, as the site shows it. */
const BRACKETED_TITLE = /^【([^，。；：【】]{4,50}?(?:报告|总结|汇报|材料|方案|计划|体会|发言稿?|讲话稿?))(?:范文)?[（(]?[1一]?[）)]?】$/u
/** The same before the text of the paper, on one line with it. */
const TEXT_HEAD = /^(?:第[一1]篇|篇[一1])[\s\u3000]{1,3}(?=[^，。；：]{4,40}，.{40})/u
/** A page of the file within a line: 第1页 共5页, 860-1-名. */
const PAGE_INSIDE = /-(?<=[\p{Script=Han}\d]-)\d{1,3}-(?=\p{Script=Han})|第\s?\d{1,3}\s?页[\s，,/]{0,3}共\s?\d{1,3}\s?页/gu
const MAY_HOLD_PAGE = screenFor([PAGE_INSIDE])

/** A line that can only be a heading or a body line is not worth the patterns. */
const LONGEST = 130
const STOP_INSIDE = /[。；]./su

/** What pages of the web leave around a text: page numbers, buttons, sources. */
export function findWebLeftovers(text: string): CleaningEdit[] {
  const line = text.trim()
  const inside = MAY_HOLD_PAGE.test(text) ? [...text.matchAll(PAGE_INSIDE)] : []
  if (inside.length > 0 && inside[0]?.[0].length !== line.replace(/[。.]$/u, '').length)
    return inside.map(({ index, 0: page }) => removal('web-leftover', index, index + page.length, '这里的页码是从旧文件带来的，已去掉。'))
  const textHead = TEXT_HEAD.exec(text)
  if (textHead) return [removal('web-leftover', 0, textHead[0].length, HEAD_MESSAGE)]
  if (line === '' || line.length > LONGEST || STOP_INSIDE.test(line)) return []
  const file = text.includes('.') ? FILE_NAME.exec(text) : null
  if (file) {
    const name = file[1] ?? ''
    const end = titleTail(name)[0]?.start ?? SEVERAL_IN_FILE.exec(name)?.index ?? name.length
    return [removal('web-leftover', end, text.length, '标题后面的文件扩展名是从网页带来的，已去掉。')]
  }
  const bracketed = BRACKETED_TITLE.exec(text)
  if (bracketed) {
    const end = 1 + (bracketed[1] ?? '').length
    return [removal('web-leftover', 0, 1, HEAD_MESSAGE), removal('web-leftover', end, text.length, HEAD_MESSAGE)]
  }
  const tail = TRAIL.test(line) ? [] : titleTail(text)
  const head = TITLE_HEAD.exec(line.slice(0, tail[0]?.start))
  if (head) return [removal('web-leftover', 0, head[0].length, HEAD_MESSAGE), ...tail]
  if (tail.length > 0) return tail
  if (!WHOLE_LINE.test(line) && !COPYRIGHT.test(line) && !(line.includes('.') && FILE_NAMES.test(line))) return []
  if (/^[^>＞»›→]*[>＞»›→]/u.test(line) && !BUTTON.test(line) && !isTrail(line)) return []
  return [removal('web-leftover', 0, text.length, '这一行是网页上的附带文字（位置、次数、页码一类），已去掉。')]
}

/** What a site has hung on this title; nothing where the text is too long for one. */
export function titleTail(text: string): CleaningEdit[] {
  const title = text.trim()
  const tail = title.length <= LONGEST_TITLE && !/[，。]|：./u.test(title) ? TITLE_TAIL.exec(text.trimEnd()) : null
  return tail && tail.index > 0 ? [removal('web-leftover', tail.index, text.length, '标题后面的“范文”“全文几字”一类是网站加的，已去掉。')] : []
}

/** 点击查看更多>>: an arrow behind a button leads nowhere. */
const BUTTON = /^点击查看更多[>＞»›→]{1,3}$/u

/** A trail starts at a home page or a channel; a flow such as 申请→考察→表决 in a report does not. */
function isTrail(line: string): boolean {
  return /^-?[>＞»›→]\s|首页|主页|频道|文库|网|范文|当前位置|您的位置|栏目|资料|公文/u.test(line)
}
