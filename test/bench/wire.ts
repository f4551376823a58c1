/**
 * A keep-alive HTTP connection that does as little as it can: the load must not cost more than what is measured. One request
 * at a time; the answer is found by its `content-length`, or by its chunks. A server closes what nothing was asked on for a while
 * (Node after five seconds): after four the next request opens another.
 */
import { connect, type Socket } from 'node:net'

export interface Answer {
  readonly status: number
  readonly body: string
}

const END_OF_HEAD = Buffer.from('\r\n\r\n')
const IDLE_MS = 4_000
const LAST_CHUNK = Buffer.from('0\r\n\r\n')

const connected = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      resolve(socket)
    })
  })

export class Wire {
  readonly #port: number
  #socket: Socket
  #heard: Buffer = Buffer.alloc(0)
  #used = performance.now()
  #waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null

  private constructor(port: number, socket: Socket) {
    this.#port = port
    this.#socket = socket
    this.#attend(socket)
  }

  static async open(port: number): Promise<Wire> {
    return new Wire(port, await connected(port))
  }

  #attend(socket: Socket): void {
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.#hear(chunk))
    // One that was closed before may say so after the next has been asked.
    const lost = (error: Error): void => {
      if (socket === this.#socket) this.#fail(error)
    }
    socket.on('error', lost)
    socket.on('close', () => lost(new Error('the connection was closed')))
  }

  request(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = '') {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    const length = Buffer.byteLength(body)
    const head = `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${this.#port}\r\n${lines.join('')}`
    return this.send(`${head}content-length: ${length}\r\n\r\n${body}`)
  }

  /** @param request a whole request as it goes over the line, `content-length` included. */
  async send(request: string): Promise<Answer> {
    if (performance.now() - this.#used > IDLE_MS) {
      this.#socket.destroy()
      this.#socket = await connected(this.#port)
      this.#heard = Buffer.alloc(0)
      this.#attend(this.#socket)
    }
    this.#used = performance.now()
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
