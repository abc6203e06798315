import type { ReactNode } from 'react'

/** Drawings of the icon set: a 20-unit grid, strokes of 1.5, round ends. `icon-solid`, `icon-cut` and `icon-dot` are set in styles/icons.css. */
export const ICON_SHAPES = {
  down: <path d="M5.5 8 10 12.5 14.5 8" />,
  up: <path d="M5.5 12 10 7.5l4.5 4.5" />,
  right: <path d="M8 5.5 12.5 10 8 14.5" />,
  left: <path d="M12 5.5 7.5 10l4.5 4.5" />,
  arrow: <path d="M4 10h12M11.5 5.5 16 10l-4.5 4.5" />,
  minus: <path d="M4.5 10h11" />,
  plus: <path d="M4.5 10h11M10 4.5v11" />,
  close: <path d="m5.5 5.5 9 9m0-9-9 9" />,
  check: <path d="m4.5 10.5 3.5 3.5 7.5-8" />,
  more: <path d="M5 10h.01M10 10h.01M15 10h.01" strokeWidth="2.25" />,
  undo: <path d="M7 5 3.5 8.5 7 12M3.5 8.5H12a4 4 0 0 1 0 8H9" />,
  redo: <path d="m13 5 3.5 3.5L13 12m3.5-3.5H8a4 4 0 0 0 0 8h3" />,
  style: <path d="M4 5h12M4 8.5h7M4 12h12M4 15.5h7" />,
  blank: <path d="M6.5 4H4v12h2.5m7-12H16v12h-2.5M7.75 13h4.5" />,
  phrase: <path d="M4.5 4h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4ZM6 8h8m-8 3.5h5" />,
  search: <path d="M13.75 8.75a5 5 0 1 1-10 0 5 5 0 0 1 10 0ZM12.5 12.5l4 4" />,
  display: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path className="icon-solid" d="M10 3.5a6.5 6.5 0 0 1 0 13z" />
    </>
  ),
  export: <path d="M15 8.5V6.25l-3.5-3.5H5v14.5h4.5m2-14.5v3.5H15m-4.5 7.25h6.75M14.5 10.75l2.75 2.75-2.75 2.75" />,
  preview: <path d="M9 17.25H5V2.75h6.5L15 6.25V8m-3.5-5.25v3.5H15m.75 7a2.75 2.75 0 1 1-5.5 0 2.75 2.75 0 0 1 5.5 0Zm-.8 1.95 2.3 2.3" />,
  print: <path d="M6 7V3h8v4M6 13.5H3.5V7h13v6.5H14M6 11.25h8V17H6z" />,
  import: <path d="M10 3v8.5M6.5 8l3.5 3.5L13.5 8m-10 4.5v4h13v-4" />,
  file: <path d="M5 2.75h6.5L15 6.25v11H5zm6.5 0v3.5H15" />,
  book: <path d="M10 5.5C8.5 4.3 6 4 3 4.2v11c3-.2 5.5.1 7 1.3 1.5-1.2 4-1.5 7-1.3v-11c-3-.2-5.5.1-7 1.3Zm0 0v11" />,
  collapse: <path d="m6 3.5 4 4 4-4m-8 13 4-4 4 4" />,
  expand: <path d="m6 7.5 4-4 4 4m-8 5 4 4 4-4" />,
  star: <path d="m10 3.2 2.1 4.3 4.7.7-3.4 3.3.8 4.7-4.2-2.2-4.2 2.2.8-4.7-3.4-3.3 4.7-.7z" />,
  'star-on': <path className="icon-solid" d="m10 3.2 2.1 4.3 4.7.7-3.4 3.3.8 4.7-4.2-2.2-4.2 2.2.8-4.7-3.4-3.3 4.7-.7z" />,
  number: <path d="m7.75 3.5-1.5 13m7.5-13-1.5 13M4 7.5h12.5m-13 5H16" />,
  date: <path d="M5 4.5h10A1.5 1.5 0 0 1 16.5 6v9a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15V6A1.5 1.5 0 0 1 5 4.5Zm-1.5 4h13M7 3v3m6-3v3" />,
  place: <path d="M4.5 17V4.5h7V17m0-8h4v8M3 17h14M7 7.75h2M7 10.5h2m-2 2.75h2" />,
  person: <path d="M13 7a3 3 0 1 1-6 0 3 3 0 0 1 6 0Zm-8.5 9.5c.6-3.2 2.8-5 5.5-5s4.9 1.8 5.5 5" />,
  name: <path d="M6 3.5c-1.7 0-2.5.8-2.5 2.5v3M14 16.5c1.7 0 2.5-.8 2.5-2.5v-3M7 7h6m-3 0v6.5" />,
  trash: <path d="M4 5.5h12M8 5.5v-2h4v2m-6.5 0 .75 11h7.5l.75-11M8.5 8.5v5m3-5v5" />,
  restore: <path d="M4.5 10a5.75 5.75 0 1 0 1.8-4.2M4 3.5V7h3.5M10 6.75V10l2.25 1.75" />,
  list: <path d="m3.5 5.5 1 1 2-2m-3 6 1 1 2-2M9.5 5.5h7m-7 5h7m-7 5h7m-13 0h2" />,
  proof: <path d="M4 15.5 7.5 5 11 15.5M5.2 12h4.6m2 2.5 2 2 3.5-4.5" />,
  tools: <path d="M4 4h5v5H4zm7 0h5v5h-5zM4 11h5v5H4zm9.5.5v4m-2-2h4" />,
  lock: <path d="M5 9h10v8H5zm2-.25V6.5a3 3 0 0 1 6 0v2.25M10 12.25v1.75" />,
  home: <path d="m3 9.5 7-6 7 6m-12-1.5v8.5h10V8" />,
  help: <path d="M16.5 10a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM8 8.25c.1-2.6 4-2.5 4 0 0 1.6-2 1.7-2 3.25m0 2.25v.01" />,
  hint: <path d="M7.5 14.25v-1.5A5 5 0 1 1 12.5 12.75v1.5zm.25 2.75h4.5M10 10.5v3.75M8.25 9.25 10 10.5l1.75-1.25" />,
  fault: (
    <>
      <path className="icon-solid" d="M10 3 18 17H2z" />
      <path className="icon-cut" d="M10 8v4.2m0 2.4v.01" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof ICON_SHAPES
