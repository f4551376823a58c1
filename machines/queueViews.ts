/** The views of the queue, in the order in which they are shown. */
export const VIEWS = [
  'mine',
  'unclaimed',
  'dueSoon',
  'atRisk',
  'anonymous',
  'youth',
  'relatives',
  'all',
  'rush',
] as const
export type View = (typeof VIEWS)[number]

/** Days to the last day that make a case "due soon". */
export const SOON_DAYS = 3
