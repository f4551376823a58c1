/** Lists the shortcuts, and switches them off for who drives the page by voice. */
import { useEffect, useRef } from 'react'
import { useDesk } from './desk.tsx'

const KEYS = [
  ['t', 'today'],
  ['q', 'queue'],
  ['c', 'calendar'],
  ['j', 'down'],
  ['k', 'up'],
  ['Enter', 'enter'],
  ['a', 'assign'],
  ['/', 'find'],
  ['r', 'reply'],
  ['u', 'back'],
  ['m', 'meeting'],
  ['1–9', 'give'],
  ['1–4', 'views'],
  ['1–9', 'option'],
  ['w b o e n', 'script'],
  ['k 0 j', 'weeks'],
  ['p', 'publish'],
  ['s', 'sick'],
  ['?', 'help'],
] as const

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { w, keysOn, setKeysOn } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="keys" onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">{w.keys}</h2>
      <dl>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{w.keyList[what]}</dd>
          </div>
        ))}
      </dl>
      <div>
        <input
          id="keys-on"
          className="form-checkbox"
          type="checkbox"
          checked={keysOn}
          onChange={(event) => setKeysOn(event.target.checked)}
        />
        <label htmlFor="keys-on">{w.keysOn}</label>
      </div>
      <button type="button" className="button button-primary" onClick={() => dialog.current?.close()}>
        {w.close}
      </button>
    </dialog>
  )
}
