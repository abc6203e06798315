/** A draft in the bin. */
export interface BinnedDraft {
  readonly id: string
  /** Empty where the file cannot be read. */
  readonly title: string
  /** ISO 8601, UTC: when it was saved last. */
  readonly savedAt: string
  readonly chars: number
  /** Days on which 案头 is opened until it goes for good. */
  readonly daysLeft: number
}

/** How long a draft stays in the bin: days on which 案头 was opened, so that neither a holiday nor a clock set wrong empties it. */
export const BIN_DAYS = 30
