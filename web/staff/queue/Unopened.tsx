/** One line for the cases that belong into a list and do not open: the others are shown, and nobody looks for these in vain. */
import { useDesk } from '../desk.tsx'
import { fill } from '../words.ts'

export function Unopened({ numbers }: { numbers: readonly number[] }) {
  const { w } = useDesk()
  if (numbers.length === 0) return null
  return (
    <p className="notice notice-error" role="alert">
      {numbers.length === 1
        ? fill(w.day.unopenedOne, { number: numbers[0] ?? '' })
        : fill(w.day.unopened, { count: numbers.length, numbers: numbers.join(', ') })}
    </p>
  )
}
