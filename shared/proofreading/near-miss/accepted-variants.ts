/** Characters of which either may stand in the same phrase (作出、做出), or whose choice other rules make with more knowledge of the case. */
const GROUPS = ['作做', '交缴', '帐账', '订定', '象像', '份分', '他她它', '唯惟', '提递', '词辞', '恪克', '长常', '亟急']
const ACCEPTED: ReadonlySet<string> = new Set(GROUPS.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b))))

/** Whether the one character in place of the other may be meant. */
export function isAcceptedVariant(written: string, usual: string): boolean {
  return ACCEPTED.has(written + usual)
}
