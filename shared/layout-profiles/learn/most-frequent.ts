/** The value with the greatest weight; undefined where nothing has any. The first of equals. */
export function mostFrequent<T>(items: Iterable<readonly [value: T | undefined, weight: number]>): T | undefined {
  const weights = new Map<T, number>()
  for (const [value, weight] of items) if (value !== undefined) weights.set(value, (weights.get(value) ?? 0) + weight)
  let best: T | undefined
  let most = 0
  for (const [value, weight] of weights)
    if (weight > most) {
      best = value
      most = weight
    }
  return best
}
