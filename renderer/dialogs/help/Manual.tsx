import pages from '#assets/help/manual.json'
import checkup from '#assets/screenshots/checkup.png'
import editor from '#assets/screenshots/editor.png'
import exporting from '#assets/screenshots/export.png'
import finding from '#assets/screenshots/finding.png'
import importing from '#assets/screenshots/import.png'
import phrases from '#assets/screenshots/phrases.png'
import start from '#assets/screenshots/start.png'

/** Taken by `npm run screens`, so that they show the window as it is. */
const PICTURES: Readonly<Record<string, string>> = { start, editor, import: importing, phrases, finding, checkup, export: exporting }

/** The short manual: what people do, in the order in which they do it. */
export function Manual() {
  return (
    <div className="help-page scroll">
      {pages.map(({ id, title, picture, pictureText, steps }) => (
        <section key={id} className="manual-section">
          <h3 className="manual-title">{title}</h3>
          {picture !== null && (
            <figure className="manual-picture">
              <img src={PICTURES[picture]} alt="" loading="lazy" />
              <figcaption className="caption">{pictureText}</figcaption>
            </figure>
          )}
          <ol className="manual-steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
