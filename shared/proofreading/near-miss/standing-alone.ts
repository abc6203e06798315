/** Characters of grammar and counting: they stand beside any word. */
const GRAMMAR = '的地得不是在有和之以与或就也了都要而及对从到被把各其又再只已将由按至每当使让向并但因如若即既一二三四五六七八九十两几百千万亿多'
/** Others that so often are words of their own that what they make with their neighbour tells nothing. */
const OTHERS = [
  '新个性体共于为每某该此我你他她它们上下中内外前后里间时年月日号区县乡镇村组市省州旗街路',
  '第约近余数才还很更最太较均全总大小老高低曾能着可未令则且虽所何哪那什没别请会想应必须需愿敢肯过起来去给往跟替比除据无少好者',
]

const FLAGS = new Uint8Array(0x10000)
for (const character of OTHERS.join('')) FLAGS[character.charCodeAt(0)] = 1
for (const character of GRAMMAR) FLAGS[character.charCodeAt(0)] = 2

/** Whether a character (UTF-16 code) is so often a word of its own that what it makes with its neighbour tells nothing. */
export function standsAlone(code: number): boolean {
  return FLAGS[code] !== 0
}

/** Whether a character (UTF-16 code) is one of grammar or counting, which stands beside any word. */
export function isGrammar(code: number): boolean {
  return FLAGS[code] === 2
}
