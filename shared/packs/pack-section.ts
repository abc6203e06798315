/**
 * One kind of content that a pack can hold. A new kind is a file in sections/, a line in index.ts, and a store for it in
 * electron/services/packs.
 */
export interface PackSection<T> {
  /** Its key in the file. */
  readonly id: string
  readonly name: string
  /** More entries than this are no pack of ours. */
  readonly most: number
  /** An entry as it stands in a file; null: it is none. */
  parse(value: unknown): T | null
  /** What makes two entries the same thing, in whatever wording. */
  keyOf(entry: T): string
  titleOf(entry: T): string
  /** What the preview shows below the title. */
  textOf(entry: T): string
  /** The entry under another key and name, to stand beside one that is there. */
  beside(entry: T, newId: string, isTaken: (title: string) => boolean): T
}

/** 标题（2）, （3）… until it is free. @param most UTF-16 units that a title may have */
export function freeTitle(title: string, isTaken: (title: string) => boolean, most: number): string {
  for (let n = 2; ; n++) {
    const mark = `（${n}）`
    const candidate = `${title.slice(0, most - mark.length)}${mark}`
    if (!isTaken(candidate)) return candidate
  }
}
