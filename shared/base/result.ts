/** The outcome of an operation that users can see fail. Throws are kept for bugs. */
export type Result<T, E = UserError> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/**
 * A failure as the user reads it. `code` is for programs; the three sentences are for people:
 * what happened, what is safe, what to do. All three are complete Chinese sentences with full-width punctuation.
 */
export interface UserError<C extends string = string> {
  readonly code: C
  /** 发生了什么 */
  readonly what: string
  /** 什么是安全的（稿子、原文件） */
  readonly safe: string
  /** 怎么办 */
  readonly advice: string
}

/** A success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** An expected failure. */
export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error }
}

/** A failure in the three sentences that the user reads. */
export function userError<C extends string>(code: C, what: string, safe: string, advice: string): UserError<C> {
  return { code, what, safe, advice }
}
