/** A moment the way a colleague would name it: 今天 14:03, 昨天 17:40, 12月26日, 2023年12月26日. Local time; empty for an unreadable moment. */
export function formatWhen(iso: string, now: Date): string {
  const when = new Date(iso)
  if (Number.isNaN(when.getTime())) return ''
  const days = daysBetween(when, now)
  if (days === 0) return `今天 ${clock(when)}`
  if (days === 1) return `昨天 ${clock(when)}`
  const day = `${when.getMonth() + 1}月${when.getDate()}日`
  return when.getFullYear() === now.getFullYear() || (days > 0 && days < 90) ? day : `${when.getFullYear()}年${day}`
}

/** 14:03, local time. Empty for an unreadable moment. */
export function formatClock(iso: string): string {
  const when = new Date(iso)
  return Number.isNaN(when.getTime()) ? '' : clock(when)
}

function clock(when: Date): string {
  return `${String(when.getHours()).padStart(2, '0')}:${String(when.getMinutes()).padStart(2, '0')}`
}

/** Calendar days, not spans of 24 hours: 23:59 was yesterday at 00:01. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return Math.round((midnight(to) - midnight(from)) / 86_400_000)
}
