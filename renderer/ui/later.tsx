import { type ComponentType, useEffect, useState } from 'react'

/** A part of the window whose code is loaded later. */
export interface Later {
  /** Draws the part; nothing until its code is there. */
  readonly Part: ComponentType
  /** Loads the code ahead, so that the part is drawn at once when its turn comes. */
  load(): Promise<void>
}

/** React's own `lazy` shows an empty frame even where the code is there already; this one does not. Throws what loading throws. */
export function later(load: () => Promise<ComponentType>): Later {
  let Loaded: ComponentType | null = null
  let loading: Promise<void> | null = null
  const loadOnce = () => {
    loading ??= load().then((component) => {
      Loaded = component
    })
    return loading
  }
  function Part() {
    const [, draw] = useState<unknown>(null)
    const isLoaded = Loaded !== null
    useEffect(() => {
      if (isLoaded) return
      loadOnce().then(
        () => draw({}),
        (reason: unknown) =>
          draw(() => {
            throw reason
          }),
      )
    }, [isLoaded])
    return Loaded === null ? null : <Loaded />
  }
  return { Part, load: loadOnce }
}
