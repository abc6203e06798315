import { useEffect, useState } from 'react'

/**
 * False until the frame in which this component first stood is on the screen. What need not be in that frame waits for it: tools, panel and
 * status line take longer to build than a page of text, and who opens a report looks for its text. (Measured: half the time to the text.)
 */
export function useFirstFrameShown(): boolean {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // A frame is drawn behind its callbacks; a timer started in one comes after it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setShown(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isShown
}
