import { expect } from 'vitest'
import type { UserError } from '#shared/base/result.ts'

/** A user must read what happened, what is safe and what to do: three whole Chinese sentences, without an English word; an errno stands as a short code in brackets only. */
export function expectThreeSentences(error: UserError): void {
  for (const sentence of [error.what, error.safe, error.advice]) {
    expect(sentence).toMatch(/^[^\n]{4,}。$/u)
    expect(sentence.replace(/Word|WPS|MB|（E[A-Z0-9]+）|trash|\.[a-z]+|\*\.txt/g, '')).not.toMatch(/[A-Za-z]{2,}/)
  }
}
