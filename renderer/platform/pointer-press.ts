/*
 * Between pressing and letting go, what is under the pointer must stay where it is: a row that goes, or changes its place with another, gets
 * no click, and the press is lost. What comes by itself (a list read again, another page) waits for the moment after.
 */

let isDown = false
let waiting: (() => void)[] = []

/** Notes from now on whether a button of the mouse, a finger or a pen is down. Returns the function that stops. */
export function watchPresses(): () => void {
  const down = () => {
    isDown = true
  }
  // The click follows in the same turn; whoever waited comes after it.
  const up = () => setTimeout(release)
  window.addEventListener('pointerdown', down, { capture: true })
  const ends = ['pointerup', 'pointercancel', 'dragend', 'blur'] as const
  for (const end of ends) window.addEventListener(end, up, { capture: true })
  return () => {
    window.removeEventListener('pointerdown', down, { capture: true })
    for (const end of ends) window.removeEventListener(end, up, { capture: true })
    release()
  }
}

/** Resolves at once while nothing is pressed, else after the click that the press becomes. */
export function untilReleased(): Promise<void> {
  return isDown ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()
}

function release(): void {
  isDown = false
  const all = waiting
  waiting = []
  for (const go of all) go()
}
