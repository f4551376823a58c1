/**
 * The embedded engine answers within the same turn of the event loop, so a loop over many cases would keep everybody else
 * waiting to its end: it lets others have their turn after each page.
 */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** So many cases are opened without a pause: some ten milliseconds. */
export const AT_A_TIME = 100
