/**
 * A keep-alive HTTP connection that does as little as it can: the load must not cost more than what is measured. One request
 * at a time; the answer is found by its `content-length`, or by its chunks.
 */
import { connect, type Socket } from 'node:net'

export interface Answer {
  readonly status: number
  readonly body: string
}

const END_OF_HEAD = Buffer.from('\r\n\r\n')
const LAST_CHUNK = Buffer.from('0\r\n\r\n')

export class Wire {
  readonly #socket: Socket
  readonly #host: string
  #heard: Buffer = Buffer.alloc(0)
  #waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null

  private constructor(socket: Socket, host: string) {
    this.#socket = socket
    this.#host = host
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.#hear(chunk))
    socket.on('error', (error) => this.#fail(error))
    socket.on('close', () => this.#fail(new Error('the connection was closed')))
  }

  static open(port: number): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' })
      socket.once('error', reject)
      socket.once('connect', () => {
        socket.off('error', reject)
        resolve(new Wire(socket, `127.0.0.1:${port}`))
      })
    })
  }

  request(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = '') {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    const length = Buffer.byteLength(body)
    const head = `${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\n${lines.join('')}`
    return this.send(`${head}content-length: ${length}\r\n\r\n${body}`)
  }

  /** @param request a whole request as it goes over the line, `content-length` included. */
  send(request: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#waiting) throw new Error('one request at a time')
      this.#waiting = { resolve, reject }
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#waiting = null
    this.#socket.destroy()
  }

  #fail(error: Error): void {
    this.#waiting?.reject(error)
    this.#waiting = null
  }

  #hear(chunk: Buffer): void {
    this.#heard = this.#heard.length === 0 ? chunk : Buffer.concat([this.#heard, chunk])
    const end = this.#heard.indexOf(END_OF_HEAD)
    if (end < 0) return
    const head = this.#heard.toString('latin1', 0, end)
    const body = bodyOf(head, this.#heard.subarray(end + END_OF_HEAD.length))
    if (body === null) return
    this.#heard = Buffer.alloc(0)
    const waiting = this.#waiting
    this.#waiting = null
    waiting?.resolve({ status: Number(head.slice(9, 12)), body: body.toString() })
  }
}

/** Null while some of it is still under way. */
function bodyOf(head: string, rest: Buffer): Buffer | null {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)
  if (length) return rest.length < Number(length[1]) ? null : rest
  if (!/\r\ntransfer-encoding: chunked/i.test(head)) return rest
  return rest.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) ? unchunk(rest) : null
}

function unchunk(raw: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < raw.length; ) {
    const line = raw.indexOf('\r\n', at)
    const size = Number.parseInt(raw.toString('latin1', at, line), 16)
    if (size === 0) break
    pieces.push(raw.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
  return Buffer.concat(pieces)
}
