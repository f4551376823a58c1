/** One of a list, under its label. */
import { useId } from 'react'

interface Props<T extends string> {
  readonly label: string
  readonly value: T | ''
  readonly options: readonly { readonly value: T; readonly label: string }[]
  /** What stands first and chooses nothing. */
  readonly none?: string
  readonly required?: boolean
  readonly onChoose: (value: T | '') => void
}

export function Choice<T extends string>({ label, value, options, none, required, onChoose }: Props<T>) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="form-input"
        value={value}
        required={required}
        onChange={(event) => onChoose(options.find((one) => one.value === event.target.value)?.value ?? '')}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  )
}
