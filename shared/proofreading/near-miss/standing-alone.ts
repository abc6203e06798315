/** Characters that stand alone so often that what they make with their neighbour tells nothing. */
const CHARACTERS = [
  ...'的地得将新一以个性及体共把被让使与和或在于到为是有不也又再就都已各每某该此其我你他她它们上下中内外前后里间时年月日号区县乡镇村组市省州旗街路',
  ...'两二三四五六七八九十百千万亿第约近多余几数只才还很更最太较均全总大小老高低曾但对能着可如未由令从并则而且即虽因若所之何哪那什没别请会要想应必须需愿',
  ...'敢肯过起来去给向往跟替比除按据无少好',
]
const ALONE = new Uint8Array(0x10000)
for (const character of CHARACTERS) ALONE[character.charCodeAt(0)] = 1

/** Whether a character (UTF-16 code) is one of them. */
export function standsAlone(code: number): boolean {
  return ALONE[code] === 1
}
