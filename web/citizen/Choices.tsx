/** Quick replies: one press answers (`choice`), or several are marked and sent (`several`). */
import type { Option, Question } from './page.ts'
import type { Strings } from './strings.ts'

function isCurrent(question: Question, option: Option): boolean {
  return [question.value ?? []].flat().map(String).includes(option.value)
}

export function ChoiceButtons({ question, t }: { question: Question; t: Strings }) {
  const short = question.options.every(({ label, description }) => label.length <= 18 && !description)
  return (
    <div className={short ? 'choices choices-short' : 'choices'}>
      {question.options.map((option) => (
        <button
          key={option.value}
          type="submit"
          name="value"
          value={option.value}
          className={isCurrent(question, option) ? 'choice choice-current' : 'choice'}
        >
          <span className="choice-label">
            {option.label}
            {isCurrent(question, option) && <span className="choice-mark"> ({t.current})</span>}
          </span>
          {option.description && <span className="choice-more">{option.description}</span>}
        </button>
      ))}
    </div>
  )
}

export function ChoiceBoxes({ question, t }: { question: Question; t: Strings }) {
  return (
    <>
      <div className="boxes">
        {question.options.map((option, at) => (
          <div key={option.value} className="box">
            <input
              type="checkbox"
              className="form-checkbox"
              id={at === 0 ? 'value' : `value-${option.value}`}
              name="value"
              value={option.value}
              defaultChecked={isCurrent(question, option)}
            />
            <label htmlFor={at === 0 ? 'value' : `value-${option.value}`}>
              {option.label}
              {option.description && <span className="choice-more">{option.description}</span>}
            </label>
          </div>
        ))}
      </div>
      <div className="ends">
        <button type="submit" className="button button-primary">
          {t.next}
        </button>
      </div>
    </>
  )
}
