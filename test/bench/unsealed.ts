/** Loaded before the server (`--import`): everything that seals gets unsealedKeys.ts, so that a turn without sealing can be measured. */
import { registerHooks } from 'node:module'

const SEALING = /\/server\/keys\/keys\.ts$/
const WITHOUT = new URL('./unsealedKeys.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context)
    return SEALING.test(found.url) && context.parentURL !== WITHOUT ? { ...found, url: WITHOUT } : found
  },
})
