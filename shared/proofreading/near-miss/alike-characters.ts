import data from '#assets/proofreading/alike-characters.json'

/** 基本汉字 of the characters that GB/T 2312 has stand between these; others sound and look like none. */
const FIRST = 0x4e00
const LAST = 0x9fff
/** Readings kept of a character; the few that have more keep their first ones. */
const READINGS = 3

/** Numbers of a character's syllables, zh/z, ch/c, sh/s and -ng/-n being one, as many people's speech and every input method have it; 0: no more. */
const soundsOf = new Uint16Array((LAST - FIRST + 1) * READINGS)
const looksLike = new Map<number, string>()

for (const [index, characters] of Object.values(data.sounds).entries())
  for (const character of characters) {
    const at = (character.charCodeAt(0) - FIRST) * READINGS
    for (let reading = at; reading < at + READINGS; reading++)
      if (soundsOf[reading] === 0) {
        soundsOf[reading] = index + 1
        break
      }
  }
for (const group of data.shapes)
  for (const character of group) {
    const code = character.charCodeAt(0)
    looksLike.set(code, (looksLike.get(code) ?? '') + group)
  }

/** Whether a UTF-16 code is a common Chinese character. */
export function isHan(code: number): boolean {
  return code >= FIRST && code <= LAST
}

/** Whether one of two different characters (UTF-16 codes) is easily written for the other: they share a syllable, tones aside, or look alike. */
export function areAlike(a: number, b: number): boolean {
  if (a === b || !isHan(a) || !isHan(b)) return false
  return soundAlike((a - FIRST) * READINGS, (b - FIRST) * READINGS) || (looksLike.get(a)?.includes(String.fromCharCode(b)) ?? false)
}

function soundAlike(a: number, b: number): boolean {
  for (let i = a; i < a + READINGS; i++) {
    const sound = soundsOf[i]
    if (!sound) return false
    for (let j = b; j < b + READINGS; j++) if (soundsOf[j] === sound) return true
  }
  return false
}
