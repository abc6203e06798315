import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'
import { oneOf, screenFor } from './pattern-screen.ts'

/** Buttons, boxes and running heads of sites, each on a line of its own. None of them is a line of a report; white space and marks around them are left out. */
const LABELS: ReadonlySet<string> = new Set(
  [
    'STYLE 扩展阅读 延伸阅读 拓展阅读 热门推荐 热点新闻 猜您喜欢 相关热词 推荐度 阅读全文 展开阅读全文 展开阅读 阅读原文 加载更多 正在加载中',
    '打开APP APP下载 正文复制 复制全文 收藏本文 我要投诉 举报违规 立即购买 文章导航 本文导读 网站声明 文章插图 返回原图 查看原图',
    '下载此文档 下载本文档 下载该文档 下载提示 文档列表 文档介绍 文档简介 文档预览 文档大纲 文档列表文档介绍 全部分类 浏览记录 快捷下载 游客一键下载 快捷下载游客一键下载',
    '会员登录下载 会员免费 免费下载 VIP免费下载 VIP专免 开通VIP，免费下载 友情提示 忘记密码 找回密码 注册会员 新用户注册 会员登录 QQ登录',
    '只需一步，快速开始 显示全部楼层 请输入验证码 验证码换一换 换一换 读取内容中，请等待 论文部分内容阅读 下载到本地，更方便阅读 本题链接',
    '请认真阅读下面的提示信息 相关文章关闭窗口 关闭窗口 新闻浏览 导航 精品文档 精选文档 优质文档 最新资料推荐 完整版学习资料分享 专业资料整理',
    '专业资料整理分享 学习资料整理 实用文案 文案大全 实用标准文案 精选公文范文 欢迎下载 欢迎阅读 精心整理 WORD格式 完美WORD格式 WORD格式可编辑',
    '二维码 微信订阅号 网站编辑 键入文字 在此处键入 点击关注 点击蓝字关注 点击蓝字关注我们 点击上方蓝字关注 点击上方关注 未完待续 TOP END THEEND SKIPTOMAINCONTENT',
  ]
    .join(' ')
    .split(' '),
)
const LONGEST_LABEL = 40
const AROUND_LABEL = /^[\s.．…·•\-—–=_*>»→↓↑【[（(]+|[\s.．…·•\-—–=_*>»→↓↑：:！!？?。×】\]）)]+$/gu

/** 1 / 11, PAGE 2, a lone stroke: where the reader stood in the file. 1/3 may be the cell of a table. 138-0000-0000: whom to call for more. */
const PLACE_IN_FILE = /^(?:[/／\\]|\d{1,3}\s[/／]\s\d{1,3}|PAGE\s?\d{1,4}|1\d{2}-?\d{4}-?\d{4}|\d{1,3}[/／]\d{1,3}\s?下载[此该本]文档)$/iu
const LONGEST_PLACE = 16

const WHOLE_LINE = [
  // 某某网|原创|范文|素材|写作|: the channels of a site of papers.
  /^(?=.{0,60}[|｜丨](?:原创|范文|素材|写作|公文)[|｜丨].{0,40}(?:原创|范文|素材|写作|PPT)(?:[|｜丨]|$))(?:[^，。；：|｜丨]{1,8}[|｜丨]){3,10}[^，。；：|｜丨]{0,8}$/u,
  // Other pages of the text: 共4页：上一页1234下一页.
  /^(?:共\s?\d{1,3}\s?页[：:]\s{0,3})?(?:(?:首页|上一页|\[?\d\]?)[\s\u3000|]{0,4}){1,40}(?:下一页|尾页|末页)(?:[\s\u3000|]{0,4}(?:尾页|末页))?$/u,
  // The foot of the site.
  /^.{0,160}(?:ICP[备证]|公网安备|All [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED).{0,80}$/u,
  /^首页\p{Script=Han}{8,90}$/u,
  /^(?:网站)?首页(?:\s?[/／]\s?[^/／，。；]{1,40}){2,6}$/u,
  /^复制全文\s.{0,60}$/u,
  // The card of a public document: 索引号 | … | 发文字号 | … |.
  /^[^，。；]{0,80}(?:索引号|公开形式|生成日期|发布机构)\s?[|｜][^，。；]{0,120}$/u,
  /^(?:您好[，,！!]?\s?)?欢迎(?:来到|访问|光临)[^，。；]{2,12}(?:网|文库|文档|资料库|论坛|办公)[！!]?(?:\s{0,2}[|｜].{0,80})?$/u,
  // The pages of the file, by its name: 某某工作方案_第1页.
  /^[^，。；]{2,60}_第\s?\d{1,3}\s?页$/u,
  // The first words of the text, above it: 【摘要】2022年，我认真履职……
  /^[【[（(]?(?:摘要|内容摘要|内容提要|内容简介)[】\])）]?[：:]?\s?.{4,200}(?:…{1,2}|\.{3,6})$/u,
  // The head of a seller of papers: 期刊咨询 杂志订阅 购物车（0）, 发表咨询：400-….
  /^.{0,40}购物车[（(]\d{0,3}[）)].{0,20}$/u,
  /^[^。；]{0,40}(?:发表|论文|期刊|订阅|投稿)咨询[：:]\s?[\d-]{7,16}.{0,60}$/u,
  /^联系客服(?:提示|领取|下载|获取)?.{0,16}$/u,
  /^(?:客户|客服|会员)?(?:专属|服务|咨询|投诉)热线[：:]?\s{0,3}[\d-]{0,16}$/u,
  // Whose it is, and who may copy it.
  /^.{0,30}转载[，,]?\s?(?:请|需|须)(?:注明|标明|保留|联系).{0,120}$/u,
  /^.{0,24}未经(?:授权|许可|允许|同意)[，,]?\s?(?:不得|禁止|严禁)转载.{0,40}$/u,
  /^[（(]?[^。；]{0,60}侵权[，,]?\s?(?:请|可|敬请)?(?:及时)?(?:联系|告知|通知)[^。；]{0,30}[。！!]?[）)]?$/u,
  /^[（(]?(?:以[上下])?图片(?:素材)?来(?:源|自)[于：:]?\s?网络.{0,16}$/u,
  /^(?:原创|版权|免责)(?:声明|说明)\s?[：:].{0,140}$/u,
  /^(?:特别|重要|郑重)?声明\s?[：:].{0,60}(?:本文档|内容提供方|版权归).{0,80}$/u,
  /^内容(?:来自|来源于?)[：:]?(?:用户|网友|网络).{0,30}$/u,
  /^文(?:档|章)来源[为于：:].{0,80}$/u,
  /^[（(【[](?:责任编辑|编辑|通讯员|特约记者|记者|摄影|撰稿人?|图[/／]文|文[/／]图|来源)[/／：:\s].{1,60}[）)】\]]$/u,
  /^[（(][^，。；]{1,30}[/／][文图](?:\s[^，。；]{1,20}[/／][文图])?[）)]$/u,
  /^(?:来源|编辑|作者|文|图|文[/／]图|图[/／]文|排版|审核|校对)\s?[|｜丨]\s?[^|｜丨，。]{1,24}$/u,
  /^(?:文章)?作者[：:]\s?(?:佚名|未知|不详|网友|网络|本站).{0,6}$/u,
  /^通讯员\s?[-—]\s?\p{Script=Han}{2,4}$/u,
  // How much of the text may be read, and what the rest costs.
  /^[（(]?(?:未完[，,]?\s?)?全文共\s?\d{1,6}\s?[页字][，,]?\s?当前.{0,20}$/u,
  /^.{0,20}(?:剩余\s?[\d.]{1,6}[%％]|还剩\s?\d{1,4}\s?页)未读.{0,20}$/u,
  /^亲[，,]?\s?该文档总共.{0,80}$/u,
  /^该文档贡献者很忙.{0,20}$/u,
  /^(?:所需|下载)(?:积分|金币)[：:]\s?\d.{0,10}$/u,
  /^下载(?:资源|文档)?需要\s?\d{1,4}\s?(?:积分|金币|元).{0,10}$/u,
  /^[-•·]?\s?\d{1,2}[.．、]\s?.{0,80}(?:网友上传|上传者|迅雷下载|网址水印|浏览器默认打开|无水印|试题试卷类文档).{0,100}$/u,
  /^(?:资源(?:ID|大小|格式)|支付方式|邮箱[/／]手机|三方登录下载|ID[：:]\d)[：:\d].{0,80}$/u,
  /^用户名和密码都是.{0,60}$/u,
  /^.{0,40}(?:[Ww]ord|WORD|docx?|DOC|wps|WPS)\s?(?:版本?|格式|文档)?\s?[^，。]{0,4}可(?:任意|自由)?编辑.{0,24}$/u,
  /^(?:此|本)?文档下载后(?:即可|可以?)(?:任意|自由)?编辑.{0,16}$/u,
  /^.{0,40}文(?:档|章)(?:为|是)?(?:docx?|[Ww]ord|WORD|pdf|PDF)格式.{0,10}$/u,
  /^.{0,60}将本文的?.{0,10}文档下载到电脑.{0,60}$/u,
  /^本篇?文章?(?:共计|总计|共|约)?\s?\d{1,6}\s?字(?:[，,]?.{0,12}(?:分钟|阅读).{0,4}|[….。]{0,6})$/u,
  // What else there is to read.
  /^【[^】]{2,60}】(?:的?相关)(?:文章|范文|资料|阅读)[：:].{0,400}$/u,
  /^[·•]\s{0,4}[^，。；]{4,40}(?:\.{3}|…{1,2})\s{0,3}\d{1,2}[/-]\d{1,2}$/u,
  // Each of them named after the same kind of paper: 相关自查报告：…自查报告、…自查报告.
  /^相关(?<kind>\p{Script=Han}{2,4}(?:报告|总结|体会|讲话|发言稿|演讲稿|范文))[：:]\s?(?:[^、。；，《》]{1,30}\k<kind>\p{Script=Han}{0,2}、){4,40}.{0,40}$/u,
  /^(?:TAG标签|T[Aa][Gg]s?|TAGS|相关热词|热词)(?:搜索)?[：:].{0,120}$/u,
  /^(?:标题|地址|网址|链接|原文(?:链接|地址)?)[：:]\s?https?:.{0,160}$/u,
  /^打开\p{Script=Han}{2,8}\s?查看精彩(?:图片|内容|视频)$/u,
  /^.{0,8}点击(?:上方|下方|左下角|上面)?(?:蓝字|蓝色字体?|[“"]?阅读原文|关注|卡片|名片).{0,16}$/u,
  /^(?:微信)?公众号[：:]\s?\S{2,24}$/u,
  /^阅读\s?\d{1,7}\+?\s{1,4}(?:在看|点赞|赞).{0,10}$/u,
  // Pictures that were not copied.
  /^(?:!\[[^\]]{0,40}\]\([^()]{0,200}\)[\s|]{0,3}){1,10}$/u,
  /^(?:[^\s，。；]{1,40}\.(?:png|jpe?g|gif|bmp|webp|PNG|JPE?G|GIF)\s?){1,6}$/u,
]
const MAY_BE_FURNITURE = screenFor(WHOLE_LINE)
const MATCH = oneOf(WHOLE_LINE)
const LONGEST = 420
/** Two sentences and more are no furniture. */
const SENTENCE_BEHIND = /[。；][^。；]{12}/u
const MESSAGE = '这一行是网页上的附带文字（按钮、版权、推荐一类），已去掉。'

/** Lines of the page around the text that no report has: buttons, pagers, the foot of the site, what may be downloaded, what to read next. */
export function findPageFurniture(text: string): CleaningEdit[] {
  const line = text.trim()
  return isFurniture(line) ? [removal('web-leftover', 0, text.length, MESSAGE)] : []
}

function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false
  if (line.length <= LONGEST_LABEL && (isLabel(line) || (line.length <= LONGEST_PLACE && PLACE_IN_FILE.test(line)))) return true
  if (SENTENCE_BEHIND.test(line)) return false
  return (MAY_BE_FURNITURE.test(line) && MATCH.test(line)) || (line.length <= LONGEST_MENU && isMenu(line))
}

/** Most short lines of a report are its headings; no label begins as they do. */
const OPENS_HEADING = /^[（(]?[一二三四五六七八九十\d]/u

function isLabel(line: string): boolean {
  if (OPENS_HEADING.test(line)) return false
  const plain = line.replace(AROUND_LABEL, '').replace(/\s/gu, '').replaceAll(',', '，')
  return LABELS.has(plain) || LABELS.has(plain.toUpperCase())
}

const MENU_WORD =
  /^(?:首页|网站首页|主页|导航|登录|会员登录|登陆|注册|新用户注册|用户注册|退出|帮助中心|联系我们|关于我们|网站地图|设为首页|加入收藏|免责声明|广告服务|友情链接|在线投稿|返回顶部|返回列表)$/u
const APART = /[\s\u3000|｜丨>＞»·]/u
const MAY_BE_MENU = screenFor([MENU_WORD])
const LONGEST_MENU_WORD = 10
const LONGEST_MENU = 120

/** 会员登录　新用户注册　退出; 首页 | 教学工作 | 科研工作; 某某智库　首页: words beside each other, most of them a site's own. */
function isMenu(line: string): boolean {
  if (!APART.test(line) || !MAY_BE_MENU.test(line)) return false
  const words = line.split(/[\s\u3000|｜丨>＞»·]+/u).filter((word) => word !== '')
  if (words.length < 2 || words.some((word) => word.length > LONGEST_MENU_WORD || /[，。；：、]/u.test(word))) return false
  const own = words.filter((word) => MENU_WORD.test(word)).length
  return (
    own >= 2 || (words.length === 2 && /^(?:首页|导航)$/u.test(words[1] ?? '')) || (words.length >= 4 && words[0] === '首页' && /[|｜丨]/u.test(line))
  )
}
