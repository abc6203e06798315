import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'
import { oneOf } from './pattern-screen.ts'

/** Lines of the page around the text: where the reader stood, how often it was read, what to click next. */
const WHOLE_LINE = oneOf([
  /^(?:您?(?:现在|当前)?的?(?:当前)?位置[：:]\s*)?[^>＞»›→。，]{1,12}(?:\s*[>＞»›→]+\s*[^>＞»›→。，]{1,40}){1,6}$/u,
  /^(?:您?(?:现在|当前)?的?(?:当前)?位置)[：:].{0,60}$/u,
  /^(?:阅读|浏览|点击|访问|查看|下载|收藏)(?:次数|人数|量|数)?[：:]?\s*\d+\s*(?:次|人)?$/u,
  /^(?:已有)?\d+\s*(?:人|次)(?:阅读|浏览|点击|访问|下载)$/u,
  /^(?:上一篇|下一篇|上一页|下一页|相关(?:文章|阅读|推荐)|推荐阅读|猜你喜欢|返回(?:列表|顶部|首页))(?:[：:].{0,60})?$/u,
  /^[【[（(]?(?:字体|字号|大 ?中 ?小|打印|关闭|收藏|复制|分享到?|我要(?:评论|纠错))[^。，]{0,24}$/u,
  /^(?:责任)?编辑[：:]\s*\S{0,12}$/u,
  /^(?:发布|更新|上传|录入|添加)(?:时间|日期|人|者)[：:].{0,60}$/u,
  /^(?:时间|日期)[：:]\s*\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?.{0,20}(?:来源|作者|点击|浏览|阅读|编辑).{0,30}$/u,
  /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?$/u,
  /^来源[：:].{0,20}(?:版权|免责)声明[：:].{0,100}$/u,
  /^[•·]\s*(?:\d+|约?\s*[\d.]+\s*[千万]?字|约?\s*\d+\s*页|\d{4}-\d{1,2}-\d{1,2}\s*发布于\S{2,4}|举报)$/u,
  /^(?:特别|重要)?(?:声明|提示|说明)[：:].{0,60}(?:本文|本站|上传|转载|侵权|删除).{0,60}$/u,
  /^(?:点赞|收藏|分享|转发|在看|打赏|评论|举报)(?:[\s\u3000、|]{1,4}(?:点赞|收藏|分享|转发|在看|打赏|评论|举报)){1,6}$/u,
  /^[-—–－]{1,2}\s*\d{1,3}\s*[-—–－]{1,2}$/u,
  /^第\s*\d{1,3}\s*页(?:[\s，,/]*共\s*\d{1,3}\s*页)?$/u,
  /^(?:第\s*\d{1,2}\s*篇|篇\s*\d{1,2}|【第\S{1,2}篇】|范文\s*\d{1,2})[：:]?$/u,
  /^(?:目\s*录)$/u,
  /^[-=—_~～·.]{4,}$/u,
  /^[-•·]\s*(?:[\d.]+\s*[KMkm]B|\d{4}-\d{1,2}-\d{1,2}\s*发布)$/u,
  /^(?:合集下载|全文阅读|阅读全文|展开全文|查看全文|收起|下载资源|资源描述|举报|点击查看更多.{0,6})$/u,
  /^(?:上传人|文档编号)[：:].{1,120}$/u,
  /^[^，。：:]{0,12}(?:打印|纠错|下载|举报|投稿|加入收藏|我要投稿|相关)(?:[\s\u3000|]{1,4}(?:打印|纠错|下载|举报|投稿|收藏|关闭|分享|点赞|相关)){1,6}$/u,
  /^.{0,30}(?:加入收藏|我要投稿|预计阅读时[长间]).{0,40}$/u,
  /^收听本文.{0,20}$/u,
  /^(?:网站|来源|作者|时间|发布时间|编辑|热度|点击)[：:][^|｜丨]{0,40}(?:\s*[|｜丨]\s*(?:网站|来源|作者|时间|编辑|热度|点击|浏览|移动端)[：:][^|｜丨]{0,60}){1,4}$/u,
  /^【(?:信息来源|来源|发布时间|发布日期|作者)[：:].{0,120}$/u,
  /^作者[：:]\s*(?=\S{0,15}[A-Za-z0-9])\S{1,16}$/u,
  /^(?:[A-Za-z]{3,12}\d{0,3}|时间[：:]\s*)\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?$/u,
  /^\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?\s+\d{1,6}$/u,
  /^[（(](?:图|文|供稿|撰稿|摄影)[/／：:].{1,30}(?:初审|复审|终审|审核|编发|编辑)[：:].{1,60}[）)]$/u,
])
const COPYRIGHT = /^(?:版权(?:声明|所有)|免责声明|Copyright|©).{0,120}$/iu

/** A document's name as sites show it above the text: …工作总结.docx, …活动方案.docVIP. */
const FILE_NAME = /^(?!.*(?:文件|附件|命名))([^。，；]{4,60}?)\.(?:docx?|pdf|wps)(?:VIP)?\s*$/iu

/** What sites hang on a title: …调研报告（全文3579字）, …总结（汇总14篇）, …情况报告范文. */
const TITLE_TAIL =
  /(?:[（(](?:全文\d{2,6}字|(?:汇总|精选|通用|实用|优选|最新|集锦|合集|精品|必备)(?:\d{1,2}|[一二三四五六七八九十]{1,3})篇|完整(?:版|文档))[）)]|(?<=报告|总结|汇报|材料|方案|发言稿|讲话稿)(?:范文|模板|范本)(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})篇[）)])?|(?<=报告|总结|汇报|材料|方案)[\s\u3000]*(?:篇(?:\d{1,2}|[一二三四五六七八九十]{1,2})|\d{1,2}|[（(]\d{1,2}[）)]))+$/u
const LONGEST_TITLE = 60
/** A page of the file within a line: 第1页 共5页. */
const PAGE_INSIDE = /第\s?\d{1,3}\s?页[\s，,/]{0,3}共\s?\d{1,3}\s?页/gu

/** A line that can only be a heading or a body line is not worth the patterns. */
const LONGEST = 130
const STOP_INSIDE = /[。；]./su

export function findWebLeftovers(text: string): CleaningEdit[] {
  const line = text.trim()
  const inside = text.includes('页') ? [...text.matchAll(PAGE_INSIDE)] : []
  if (inside.length > 0 && inside[0]?.[0].length !== line.length)
    return inside.map(({ index, 0: page }) => removal('web-leftover', index, index + page.length, '这里的页码是从旧文件带来的，已去掉。'))
  if (line === '' || line.length > LONGEST || STOP_INSIDE.test(line)) return []
  const file = text.includes('.') ? FILE_NAME.exec(text) : null
  if (file) return [removal('web-leftover', (file[1] ?? '').length, text.length, '标题后面的文件扩展名是从网页带来的，已去掉。')]
  const tail = line.length <= LONGEST_TITLE && !/[，。：]/u.test(line) ? TITLE_TAIL.exec(text.trimEnd()) : null
  if (tail && tail.index > 0) return [removal('web-leftover', tail.index, text.length, '标题后面的“范文”“全文几字”一类是网站加的，已去掉。')]
  if (!WHOLE_LINE.test(line) && !COPYRIGHT.test(line)) return []
  if (/^[^>＞»›→]*[>＞»›→]/u.test(line) && !isTrail(line)) return []
  return [removal('web-leftover', 0, text.length, '这一行是网页上的附带文字（位置、次数、页码一类），已去掉。')]
}

/** A trail starts at a home page or a channel; a flow such as 申请→考察→表决 in a report does not. */
function isTrail(line: string): boolean {
  return /首页|主页|频道|文库|网|范文|当前位置|您的位置|栏目|资料|公文/u.test(line)
}
