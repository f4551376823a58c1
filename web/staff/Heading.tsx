/** A page begins at its heading, for the keyboard and for who listens; the window bears its name. */
import { type ReactNode, useEffect, useRef } from 'react'

export function Heading({ title, children }: { title: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Fjorten`
  }, [title])
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  )
}

export function Failure({ text, again, retry }: { text: string; again: () => void; retry: string }) {
  return (
    <p className="notice notice-error" role="alert">
      {text}{' '}
      <button type="button" className="button button-secondary" onClick={again}>
        {retry}
      </button>
    </p>
  )
}
