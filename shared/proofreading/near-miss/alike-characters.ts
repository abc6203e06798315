import data from '#assets/proofreading/alike-characters.json'
import { FIRST_HAN, HAN_COUNT, isHan } from './han.ts'

/** Readings kept of a character; the few that have more keep their first ones. */
const READINGS = 3

/** Numbers of a character's syllables, zh/z, ch/c, sh/s and -ng/-n being one, as many people's speech and every input method have it; 0: no more. */
const soundsOf = new Uint16Array(HAN_COUNT * READINGS)
const looksLike = new Map<number, string>()

for (const [index, characters] of Object.values(data.sounds).entries())
  for (const character of characters) {
    const at = (character.charCodeAt(0) - FIRST_HAN) * READINGS
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

/** Whether one of two different characters (UTF-16 codes) is easily written for the other: they share a syllable, tones aside, or look alike. */
export function areAlike(a: number, b: number): boolean {
  if (a === b || !isHan(a) || !isHan(b)) return false
  return soundAlike((a - FIRST_HAN) * READINGS, (b - FIRST_HAN) * READINGS) || (looksLike.get(a)?.includes(String.fromCharCode(b)) ?? false)
}

function soundAlike(a: number, b: number): boolean {
  for (let i = a; i < a + READINGS; i++) {
    const sound = soundsOf[i]
    if (!sound) return false
    for (let j = b; j < b + READINGS; j++) if (soundsOf[j] === sound) return true
  }
  return false
}
