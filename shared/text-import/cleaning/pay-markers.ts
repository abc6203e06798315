import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'
import { BLANK_MARK } from '#shared/text-import/passage.ts'

/** Marks within a line: ##paidbegin##, [pay], <hide>, 【付费阅读】. */
const MARKERS = [
  /#{1,8}\s{0,2}\/?(?:paid|pay|vip|hide|fee)[a-z_-]{0,20}\s{0,2}#{1,8}/giu,
  /\[\/?(?:paid|pay|vip|hide|reply|login)(?:=[^[\]]{0,20})?\]/giu,
  /<\/?(?:paid|pay|vip|hide|reply)(?:\s[^<>]{0,40})?>/giu,
  /<!--\s{0,3}\/?(?:paid|pay|vip|hide|more)[^<>]{0,40}-->/giu,
  /[【［[（(](?:以下|以上|本文|此处|剩余)?(?:为|是|属)?(?:付费|收费|会员专享|会员专属|VIP)(?:内容|阅读|可见|部分|开始|结束|查看|章节|文档){0,3}[】］\]）)]/giu,
  /[（(]试读[）)]\s?(?:\.{3,6}|…{1,2})?$/giu,
]

/** A line that speaks of nothing but access to the rest of the text. */
const WHOLE_LINE = [
  /^[^。]{0,20}(?:付费|购买|充值|开通(?:会员|VIP)|登录|登陆|注册|回复|解锁|支付)[^。]{0,12}(?:可见|查看|阅读|下载|继续|全文|解锁)[^。]{0,12}[。！!]?$/iu,
  /^[（(【[]?[^。]{0,12}(?:阅读|查看|浏览|显示)(?:更多|全部|全文|剩余)[^。]{0,16}(?:登录|登陆|付费|购买|开通会员|注册)[^。]{0,6}[）)】\]]?$/u,
  /^(?:以下|以上|本文|剩余|此处|下面|隐藏)[^。，]{0,6}(?:付费|收费|会员|VIP)(?:内容|可见|专享|阅读)?[^。，]{0,6}[。！!：:]?$/iu,
  /^[-—–=\s]*此处(?:省略|隐藏)\s*\d+\s*字(?:[，,].{0,16})?[-—–=\s]*$/u,
  /^[（(]?(?:本文|此处)?仅(?:展示|显示|预览)(?:前|了)?\s*\d+\s*字.{0,20}$/u,
  /^[（(]?(?:查看|阅读|浏览)[^。，]{0,16}(?:需要?|请)先?(?:登录|登陆|注册|付费|购买)[^。，]{0,8}[）)]?$/u,
  /^(?:付费|收费|隐藏|会员)内容(?:开始|结束)?[。！!：:]?$/u,
  /^(?:付费|购买|登录|解锁|VIP)[^。，]{0,10}(?:可见|查看|阅读|全文|下载)[。！!]?$/iu,
]

const MAY_HOLD = /[#[<【［（(]|付费|购买|充值|开通|登录|登陆|注册|回复|解锁|支付|收费|会员|隐藏|此处省略|仅[展显预]/u
/** One of these stands in every marker. */
const MAY_MARK = /[#[<]|试读|付费|收费|会员专|[Vv][Ii][Pp]/u
const ABOUT_ACCESS = /仅[展显预]|以下|以上|本文|剩余|全文|全部|更多|内容|隐藏|省略|后可|方可|才能|文档|元/u

/** ……此处隐藏3200个字……, ……略……, in the middle of a paragraph: what stood there was never on the page. */
const HIDDEN =
  /[ \t\u3000]{0,4}(?:…{1,4}|\.{3,12})\s?[（(]?略[）)]?\s?(?:…{1,4}|\.{3,12})[ \t\u3000]{0,4}|[ \t\u3000]{0,4}(?:…{1,4}|\.{3,12}|[-—]{2,8}|[（(【[])?\s?此处(?:省略|隐藏)\s?\d{2,6}\s?个?字\s?(?:…{1,4}|\.{3,12}|[-—]{2,8}|[）)】\]])?[ \t\u3000]{0,4}/gu
const MAY_LEAVE_OUT = /略[）)]?\s?[….]/u
const HIDDEN_MESSAGE = '网站在这里隐去了一段原文，已留成待填项，请对照原文补上。'

/** Marks of what a document site shows only against money; a part that was left out becomes a blank. */
export function findPayMarkers(text: string): CleaningEdit[] {
  if (!MAY_HOLD.test(text) && !MAY_LEAVE_OUT.test(text)) return []
  const line = text.trim()
  if (
    line.length <= 50 &&
    !/^[（(]?[一二三四五六七八九十\d]/u.test(line) &&
    ABOUT_ACCESS.test(line) &&
    WHOLE_LINE.some((pattern) => pattern.test(line))
  )
    return [removal('pay-marker', 0, text.length, '这一行是网站的付费提示，已去掉。')]
  if (text.includes('此处') || MAY_LEAVE_OUT.test(text)) {
    const hidden = hiddenParts(text)
    if (hidden.length > 0) return hidden
  }
  if (!MAY_MARK.test(text)) return []
  return MARKERS.flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => removal('pay-marker', match.index, match.index + match[0].length, '这里夹着网站的付费标记，已去掉，前后文字已接上。'))
    .sort((a, b) => a.start - b.start)
}

function hiddenParts(text: string): CleaningEdit[] {
  return [...text.matchAll(HIDDEN)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    kind: 'pay-marker',
    text: BLANK_MARK,
    holes: [{ kind: 'other', hint: '缺失内容' }],
    message: HIDDEN_MESSAGE,
  }))
}
