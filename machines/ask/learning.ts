/**
 * What tells the questions of one rule from those of another is learned from them: each rule's vector, at first the sum
 * of its questions, is moved until its own questions find it before the others (softmax regression on the units that
 * stand by a rule already, so that the index does not grow by it). The same questions give the same vectors every time.
 */
import { type Lessons, lessonAt } from './lessons.ts'
import type { Postings } from './postings.ts'

/** How sharply likeness is read as odds: 1 more of `SHARPNESS × likeness` is e times likelier. */
export const SHARPNESS = 12
const ROUNDS = 6
const STEP = 0.3
/** Each round moves less than the one before. */
const CALMER = 1

/** Numbers that look thrown, the same in every run. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}

/** In place, likeness → how much each vector must move towards the example for the right ones to be likelier. */
function corrections(like: Float64Array, right: readonly number[], step: number): Float64Array {
  const best = like.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY)
  let all = 0
  for (let at = 0; at < like.length; at += 1) {
    like[at] = Math.exp(SHARPNESS * ((like[at] as number) - best))
    all += like[at] as number
  }
  const rightly = right.reduce((sum, at) => sum + (like[at] as number), 0)
  for (let at = 0; at < like.length; at += 1) like[at] = (-step * (like[at] as number)) / all
  // What the right ones lack together is given to each by its part in it.
  for (const at of right) like[at] = (like[at] as number) * (1 - all / rightly)
  return like
}

/** @param lessons with their units looked up in the vectors. */
export function learn(vectors: Postings, lessons: Lessons): void {
  const random = sequence(1)
  const order = Uint32Array.from(lessons.right, (_, at) => at)
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random)
    const step = STEP / (1 + CALMER * round)
    for (const at of order) {
      const lesson = lessonAt(lessons, at)
      vectors.move(lesson, corrections(vectors.compared(lesson), lessons.right[at] ?? [], step))
    }
  }
}
