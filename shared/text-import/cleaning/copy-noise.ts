import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'

/** A run of letters and figures as long as no word and no number of a report, with the strokes and signs of Base64. Addresses have dots. */
const RUN = /[A-Za-z0-9+/]{24,400}={0,2}/gu
const MAY_HOLD = /[A-Za-z0-9+/]{24}/u

/** What sites put into the middle of a sentence, unseen on the page, to spoil a copy: 必须达到Lx7w…Z1M=应到会人数. */
export function findCopyNoise(text: string): CleaningEdit[] {
  if (!MAY_HOLD.test(text)) return []
  return [...text.matchAll(RUN)].flatMap(({ index, 0: run }) =>
    isRandom(run) && !isPartOfAddress(text, index, run.length)
      ? [removal('web-leftover', index, index + run.length, '这里夹着网站防复制的乱码，已去掉。')]
      : [],
  )
}

/** Capitals, small letters and figures, changing all the time: 统一社会信用代码 and file names have at most two of them in long stretches. */
function isRandom(run: string): boolean {
  const changes = run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/gu)?.length ?? 0
  return /[A-Z]/u.test(run) && /[a-z]/u.test(run) && /\d/u.test(run) && changes * 5 >= run.length
}

function isPartOfAddress(text: string, start: number, length: number): boolean {
  return (
    /[A-Za-z0-9.:/?=&_%@-]$/u.test(text.slice(Math.max(0, start - 1), start)) || /^[.@_?&%-]/u.test(text.slice(start + length, start + length + 1))
  )
}
