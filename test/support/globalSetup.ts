/**
 * Runs once per test run. PostgreSQL is started by the first test file that asks for a database, so that a run without
 * one does not wait for it: test files live in other processes, hence the small door on the loopback address.
 */
import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { type PostgresServer, startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresDoor: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let postgres: Promise<PostgresServer> | null = null
  const door = createServer((_, response) => {
    postgres ??= startPostgres()
    postgres
      .then((server) => server.newDatabase())
      .then((url) => response.end(url))
      .catch((error) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const address = door.address()
  if (address === null || typeof address === 'string') throw new Error('the door to PostgreSQL has no port')
  project.provide('postgresDoor', `http://127.0.0.1:${address.port}`)
  return async () => {
    door.closeAllConnections()
    door.close()
    if (postgres !== null) await (await postgres).stop()
  }
}
