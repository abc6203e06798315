import data from '#assets/proofreading/alike-characters.json'

/** So many bits hold a character's groups for a first look. */
const SIGNATURE_BITS = 32

/** By character: its syllables (zh/z, ch/c, sh/s and -ng/-n being one, as many people's speech and every input method have it) and groups of looks. */
const groupsOf = new Map<number, number[]>()
/** By character: a bit for each of its groups, several groups to a bit. Most characters that have no group in common share no bit either. */
const signatures = new Int32Array(0x10000)

for (const [group, characters] of [...Object.values(data.sounds), ...data.shapes].entries())
  for (const character of characters) {
    const code = character.charCodeAt(0)
    const groups = groupsOf.get(code) ?? []
    groupsOf.set(code, [...groups, group])
    signatures[code] = (signatures[code] ?? 0) | (1 << (group % SIGNATURE_BITS))
  }

/** Whether one of two different characters (UTF-16 codes) is easily written for the other: they share a syllable, tones aside, or look alike. */
export function areAlike(a: number, b: number): boolean {
  if (a === b || ((signatures[a] ?? 0) & (signatures[b] ?? 0)) === 0) return false
  const others = groupsOf.get(b) ?? []
  return (groupsOf.get(a) ?? []).some((group) => others.includes(group))
}
